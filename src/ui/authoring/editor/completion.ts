import { type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { keyHelp } from '../../../core/scenario/keyHelp.ts';
import { keysAt, type Key } from '../../../core/scenario/keys.ts';
import { keysBeside, spotAt, type Spot } from '../../../app/authoring/pathAt.ts';
import type { Path } from '../../../app/authoring/places.ts';
import { snippetsAt } from './snippets.ts';

/** What the contact's own words cannot tell: which ids other parts of the program know. */
export interface Known {
  /** the scenario's own topics */
  topics: readonly string[];
  /** ids of the other contacts */
  contacts: readonly string[];
}

/** Proposes keys that the format knows at the cursor and does not have yet, values that may be chosen, and snippets. */
export const completeFor =
  (known: () => Known) =>
  (context: CompletionContext): CompletionResult | null => {
    const { doc } = context.state;
    const line = doc.lineAt(context.pos);
    const text = doc.toString();
    const column = context.pos - line.from;
    const spot = spotAt(text, line.number, column);
    const before = line.text.slice(0, column);
    if (/(^|\s)#/.test(before)) return null;
    if (spot.key !== null && column > spot.to) return valuesFor(context, spot, known());
    const start = line.from + (line.text.trim() === '' ? column : spot.from);
    const typed = context.state.sliceDoc(start, context.pos);
    if (!/^[\w-]*$/.test(typed) || (typed === '' && !context.explicit)) return null;
    if (spot.item && spot.key === null) {
      const entries = entriesOf(spot.within);
      if (entries.length > 0) return { from: start, options: entries, validFor: /^[\w-]*$/ };
    }
    const indent = ' '.repeat(start - line.from);
    const options = [
      ...snippetsAt(spot.within, spot.item, indent),
      ...missingKeys(text, line.number, start - line.from, spot.within, known()).map((key) =>
        keyCompletion(key, [...spot.within, key.name], indent),
      ),
    ];
    return options.length > 0 ? { from: start, options, validFor: /^[\w-]*$/ } : null;
  };

/** The keys that the format knows here and the text does not have yet. */
function missingKeys(text: string, lineNumber: number, column: number, within: Path, { topics }: Known): Key[] {
  const all = keysAt(within);
  if (within.length === 1 && within[0] === 'answers')
    all.push(...topics.map((name): Key => ({ name, required: false, kind: 'lines' })));
  const there = keysBeside(text, lineNumber, column);
  return all.filter(({ name }) => !there.includes(name));
}

function keyCompletion({ name, kind, required, values = [] }: Key, path: Path, indent: string): Completion {
  const deeper = `\n${indent}  `;
  const after = {
    mapping: `:${deeper}`,
    list: `:${deeper}- `,
    lines: `:${deeper}- `,
    clock: ': "12:00"',
    text: ': ',
    number: ': ',
    boolean: ': true',
    choice: values.length === 1 ? `: ${values[0]}` : ': ',
  }[kind];
  const help = keyHelp(path);
  return {
    label: name,
    apply: `${name}${after}`,
    ...(required ? { detail: ' needed', boost: 10 } : {}),
    ...(help === null ? {} : { info: help }),
  };
}

function valuesFor(context: CompletionContext, spot: Spot, { contacts }: Known): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const given = context.state.sliceDoc(line.from + spot.valueFrom, context.pos);
  const word = /[\w-]*$/.exec(given)?.[0] ?? '';
  const key = keysAt(spot.within).find(({ name }) => name === spot.key);
  // a list in brackets may hold several choices on one line
  const inList = key?.kind === 'list' && /^\[[^\]]*$/.test(given);
  if (context.pos < line.from + spot.valueFrom || (given !== word && !inList)) return null;
  const values = [...spot.within, spot.key].join('/') === 'referral/contact' ? contacts : choices(key, inList);
  if (values.length === 0) return null;
  return { from: context.pos - word.length, options: values.map((label) => ({ label })), validFor: /^[\w-]*$/ };
}

function choices(key: Key | undefined, inList: boolean): readonly string[] {
  if (key?.kind === 'boolean') return ['true', 'false'];
  return key && (key.kind === 'choice' || inList) ? (key.values ?? []) : [];
}

/** What may stand as an entry of a list of choices, such as the outfits. */
function entriesOf(within: Path): Completion[] {
  const name = within.at(-2);
  const key = keysAt(within.slice(0, -2)).find((one) => one.name === name);
  return key?.kind === 'list' ? (key.values ?? []).map((label) => ({ label })) : [];
}

import * as v from 'valibot';
import { check } from './check.ts';
import { diagnose, hasErrors, type Diagnostic } from './diagnostic.ts';
import { describeIssue } from './issues.ts';
import { normalise } from './normalise.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';
import { readSource, type Source } from './source.ts';
import type { DiagnosticCode } from '../words/diagnostics.ts';

export interface Parsed {
  /** null when there is an error */
  scenario: Scenario | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads a scenario file. Never throws on what an author wrote: all faults come back at once, in the order of the file.
 * `folderId` is the id a file without one gets (the name of its folder).
 */
export function parseScenario(text: string, fileName: string, folderId = 'contact'): Parsed {
  const { source, diagnostics } = readSource(text, fileName);
  if (!source) return { scenario: null, diagnostics };
  const format = (source.data as Record<string, unknown>).format;
  if (format !== undefined && format !== 1) {
    const found = diagnose(fileName, source.place(['format']), 'wrong-format', { found: show(format) });
    return { scenario: null, diagnostics: [found] };
  }
  const result = v.safeParse(scenarioSchema, withoutOwnNotes(source.data));
  if (!result.success) {
    const faults = result.issues.flatMap((issue) => describeIssue(issue, source, fileName));
    return { scenario: null, diagnostics: inOrder([...faults, ...checkTheRest(result.issues, source, fileName)]) };
  }
  const scenario = normalise(result.output, folderId);
  const found = inOrder(check(scenario, result.output, source, fileName));
  return { scenario: hasErrors(found) ? null : scenario, diagnostics: found };
}

/** Sections a file cannot do without, for checking the others when one of these is at fault. */
const stopgaps = {
  format: 1,
  field: 'work',
  contact: { name: 'Somebody', role: 'worker' },
  organization: { name: 'Somewhere' },
  answers: {},
};
/** What only a whole file can tell. */
const aboutTheWhole: readonly DiagnosticCode[] = ['no-answers', 'unanswered-core', 'unanswered-topic', 'rubric-empty'];

/** What is wrong with the sections in which the schema found no fault, so that an author hears of everything at once. */
function checkTheRest(issues: readonly v.BaseIssue<unknown>[], source: Source, fileName: string): Diagnostic[] {
  const sound = { ...(withoutOwnNotes(source.data) as Record<string, unknown>) };
  for (const { path } of issues) {
    const [section, entry] = (path ?? []).map((step) => String(step.key));
    const answers = sound.answers;
    if (section === 'answers' && entry !== undefined && typeof answers === 'object' && answers !== null) {
      sound.answers = Object.fromEntries(Object.entries(answers).filter(([topic]) => topic !== entry));
    } else if (section !== undefined) delete sound[section];
  }
  const rest = v.safeParse(scenarioSchema, { ...stopgaps, ...sound });
  if (!rest.success) return [];
  return check(normalise(rest.output, 'rest'), rest.output, source, fileName).filter(
    ({ code }) => !aboutTheWhole.includes(code),
  );
}

/** Keys that begin with "x-" and a free "notes" are the author's own, at any depth. */
function withoutOwnNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnNotes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-') && key !== 'notes')
      .map(([key, inner]) => [key, withoutOwnNotes(inner)]),
  );
}

const show = (value: unknown): string =>
  typeof value === 'string' ? `"${value.slice(0, 40)}"` : `${JSON.stringify(value)}`.slice(0, 40);

const inOrder = (list: Diagnostic[]): Diagnostic[] =>
  list
    .filter(
      (d, i) =>
        list.findIndex(
          (o) => o.code === d.code && o.line === d.line && o.column === d.column && o.message === d.message,
        ) === i,
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);

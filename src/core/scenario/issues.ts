import type * as v from 'valibot';
import { diagnose, type Diagnostic } from './diagnostic.ts';
import { keysAt } from './keys.ts';
import { nearestWord } from './nearestWord.ts';
import type { Source } from './source.ts';
import { wrongUnit } from './wrongUnit.ts';

type Issue = v.BaseIssue<unknown>;
type Path = (string | number)[];

/** Turns a fault that the schema found into diagnostics in the author's words, each with its place. */
export const describeIssue = (issue: Issue, source: Source, file: string): Diagnostic[] =>
  innermost(issue, []).map((found) => describe(found, source, file));

function describe({ issue, path }: Found, source: Source, file: string): Diagnostic {
  const name = `${path.at(-1) ?? 'the file'}`;
  const key = typeof path.at(-1) === 'number' ? `${path.at(-2) ?? 'entry'} ${Number(path.at(-1)) + 1}` : name;
  const at = source.place(path);
  const found = shown(issue.input);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return diagnose(file, source.place(path, true), 'unknown-key', {
      key: name,
      hint: hintFor(name, path.slice(0, -1)),
    });
  }
  if (issue.input === undefined && issue.kind === 'schema') {
    return diagnose(file, source.place(path.slice(0, -1)), 'missing-key', { key: name });
  }
  const unit = wrongUnit(name, issue.input);
  if (unit) return diagnose(file, at, 'wrong-unit', { key, found, ...unit });
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return diagnose(file, at, 'not-one-of', { key, expected: list(issue.expected ?? ''), found });
    case 'min_value':
      return diagnose(file, at, 'out-of-range', { key, found, expected: `at least ${requirement(issue)}` });
    case 'max_value':
      return diagnose(file, at, 'out-of-range', { key, found, expected: `at most ${requirement(issue)}` });
    case 'min_length':
      return diagnose(file, at, 'empty', { key });
    case 'max_length':
      return diagnose(file, at, 'too-long', {
        key,
        most: `${requirement(issue)} ${Array.isArray(issue.input) ? 'entries' : 'characters'}`,
      });
    case 'regex':
      if (name === 'at') return diagnose(file, at, 'bad-time', { found: shown(issue.input, '') });
      if (name === 'portrait') return diagnose(file, at, 'bad-portrait', { found: shown(issue.input, '') });
      return diagnose(file, source.place(path, true), 'bad-id', {
        found: name === 'id' ? shown(issue.input, '') : name,
      });
    default:
      return diagnose(file, at, 'wrong-type', { key, expected: kind(issue), found });
  }
}

interface Found {
  issue: Issue;
  path: Path;
}

/** Of a choice, the faults of the branches that fitted best: those that lie deeper, or are about the value and not its kind. */
function innermost(issue: Issue, above: Path): Found[] {
  const path = [...above, ...(issue.path ?? []).map((step) => step.key as string | number)];
  if (issue.type !== 'union' || !issue.issues?.length) return [{ issue, path }];
  const inner = issue.issues.flatMap((one) => innermost(one, path));
  const fitting = inner.filter((one) => one.path.length > path.length || one.issue.kind === 'validation');
  return fitting.length > 0 ? fitting : [{ issue, path }];
}

const requirement = (issue: Issue): string => `${'requirement' in issue ? String(issue.requirement) : ''}`;

function kind(issue: Issue): string {
  if (issue.type === 'union') return 'text, or a list of texts';
  if (issue.type === 'integer') return 'a whole number';
  const names: Record<string, string> = {
    string: 'text',
    number: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    record: 'a list of "key: value" lines',
    strict_object: 'a list of "key: value" lines',
  };
  return names[issue.type] ?? `${issue.expected}`;
}

const list = (expected: string): string => expected.replace(/[()]/g, '').replaceAll(' | ', ', ').replaceAll('"', '');

/** An author's value in a message, between `quote` marks where it is text. */
function shown(input: unknown, quote = '"'): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a list of "key: value" lines';
  return typeof input === 'string' ? `${quote}${input.slice(0, 40)}${quote}` : JSON.stringify(input);
}

function hintFor(name: string, parent: Path): string {
  const known = keysAt(parent).map((key) => key.name);
  const near = nearestWord(name, known);
  return near ? `; do you mean "${near}"?` : '';
}

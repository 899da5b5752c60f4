import * as v from 'valibot';
import { check } from './check.ts';
import { diagnose, hasErrors, type Diagnostic } from './diagnostic.ts';
import { describeIssue } from './issues.ts';
import { normalise } from './normalise.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';
import { readSource } from './source.ts';

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
    return { scenario: null, diagnostics: inOrder(result.issues.flatMap((issue) => describeIssue(issue, source, fileName))) };
  }
  const scenario = normalise(result.output, folderId);
  const found = inOrder(check(scenario, result.output, source, fileName));
  return { scenario: hasErrors(found) ? null : scenario, diagnostics: found };
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

const show = (value: unknown): string => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : `${JSON.stringify(value)}`.slice(0, 40));

const inOrder = (list: Diagnostic[]): Diagnostic[] =>
  list
    .filter((d, i) => list.findIndex((o) => o.code === d.code && o.line === d.line && o.column === d.column && o.message === d.message) === i)
    .sort((a, b) => a.line - b.line || a.column - b.column);


import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import { changeBetween } from './difference.ts';

/** What was said about `before`, with the lines that the same words have in `after`; what was changed is left out. */
export function moved(list: readonly Diagnostic[], before: string, after: string): readonly Diagnostic[] {
  const change = changeBetween(before, after);
  if (!change || list.length === 0) return list;
  const lineOf = (at: number): number => before.slice(0, at).split('\n').length;
  const [first, last] = [lineOf(change.from), lineOf(change.to)];
  const more = change.insert.split('\n').length - 1 - (last - first);
  return list
    .filter(({ line }) => line < first || line > last)
    .map((one) => (one.line > last ? { ...one, line: one.line + more } : one));
}

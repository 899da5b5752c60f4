import { countChanged } from '../../app/authoring/difference.ts';
import { hasErrors, type Diagnostic } from '../../core/scenario/diagnostic.ts';

/** Sentences that several authoring screens share. */

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 1 ? 'One' : count} ${count === 1 ? one : many}`;

/**
 * "2 errors, one hint in the text, 4 more on a closer look": what stands above the list of faults, and wherever they are
 * counted. `deeper`: how many only a closer look found, which no place but the open desk takes.
 */
export function countOfFaults(inText: readonly Diagnostic[], deeper = 0): string {
  const closer = deeper === 1 ? 'one' : deeper;
  if (inText.length === 0) return deeper > 0 ? capital(`${closer} on a closer look`) : 'Nothing to mend.';
  return `${countOf(inText)} in the text${deeper > 0 ? `, ${closer} more on a closer look` : ''}`;
}

/** "2 errors, one hint", for some part of them. */
export function countOf(list: readonly Diagnostic[]): string {
  const errors = list.filter(({ severity }) => severity === 'error').length;
  const hints = list.length - errors;
  const parts = [...(errors > 0 ? [counted(errors, 'error')] : []), ...(hints > 0 ? [counted(hints, 'hint')] : [])];
  return capital(parts.join(', ').toLowerCase());
}

/** In a word or two, how a contact stands: for the list of all that are being written. */
export const stateOf = (list: readonly Diagnostic[]): string =>
  list.length === 0 ? 'Nothing to mend' : `${countOfFaults(list)}${hasErrors(list) ? ': cannot be met yet' : ''}`;

/** "today, 14:02", "yesterday, 9:30", "on 3 March": when something was changed. */
export function whenInWords(at: number, now: number): string {
  const day = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
  const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' }).format(at);
  if (now - at < 60_000) return 'just now';
  if (day(at) === day(now)) return `today, ${time}`;
  if (day(at) === day(day(now) - 1)) return `yesterday, ${time}`;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) };
  return `on ${new Intl.DateTimeFormat('en-GB', date).format(at)}`;
}

/** "Two lines added, one removed." from one text to the next; `before` is null where none was kept. */
export function changedInWords(before: string | null, after: string): string {
  if (before === null) return '';
  const { added, removed } = countChanged(before, after);
  if (added + removed === 0) return 'The same as the one before.';
  if (removed === 0) return `${counted(added, 'line')} added.`;
  if (added === 0) return `${counted(removed, 'line')} removed.`;
  return `${counted(added, 'line')} added, ${removed} removed.`;
}

import { changeBetween, differentLines } from './difference.ts';
import type { KeptText } from './scenarioDraft.ts';

/** Earlier texts of a draft, newest first: when one is kept, and which go when there are too many. */

/** Milliseconds of work after which a text is kept without any other reason. */
const everySoOften = 4 * 60_000;
const mostTexts = 60;
const mostCharacters = 4_000_000;
/** Why a text was kept that nothing in particular had ended. */
export const whileWriting = 'while you were writing';

/** `history` with `text` in front, thinned where there is too much; unchanged when that text stands there already. */
export function keep(history: readonly KeptText[], text: string, at: number, why: string): readonly KeptText[] {
  if (text.trim() === '' || history[0]?.text === text) return history;
  return thinned([{ text, at, why }, ...history]);
}

/** Whether so long has passed since the last text was kept (or the work begun) that the present one should be. */
export const isTime = (history: readonly KeptText[], since: number, at: number): boolean =>
  at - Math.max(since, history[0]?.at ?? 0) >= everySoOften;

/** Whether a change is so big that the text before it should be kept: a third of it goes, or a dozen of its lines. */
export function isBig(before: string, after: string): boolean {
  const change = changeBetween(before, after);
  if (!change) return false;
  const gone = before.slice(change.from, change.to);
  if (gone.length * 3 < before.length && gone.split('\n').length <= 12) return false;
  // a pane may touch two places far apart and leave all between them as it was
  const removed = differentLines(before, after).filter(({ kind }) => kind === 'removed');
  return removed.length >= 12 || removed.reduce((sum, { text }) => sum + text.length, 0) * 3 >= before.length;
}

/** What was kept for no reason but time goes first, the oldest before the others. */
function thinned(history: readonly KeptText[]): readonly KeptText[] {
  const size = history.reduce((sum, { text }) => sum + text.length, 0);
  if (history.length <= 1 || (history.length <= mostTexts && size <= mostCharacters)) return history;
  const plain = history.findLastIndex(({ why }, index) => index > 0 && why === whileWriting);
  const goes = plain === -1 ? history.length - 1 : plain;
  return thinned(history.filter((_, index) => index !== goes));
}

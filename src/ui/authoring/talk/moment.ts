import { formatClock, parseClock } from '../../../core/scenario/clockText.ts';

/** A time that somebody wrote: null means when the contact has finished. */
export type WrittenTime = { at: number | null; fault: '' } | { at: null; fault: string };

/** Reads "12:30" or "12"; nothing means as it comes. It must not lie before `after`, in milliseconds. */
export function readTime(written: string, after: number | null): WrittenTime {
  const text = written.trim();
  if (text === '') return { at: null, fault: '' };
  const at = parseClock(/^-?\d+$/.test(text) ? `${text}:00` : text);
  if (Number.isNaN(at)) return { at: null, fault: 'Write minutes and seconds, such as 12:30, or leave it empty.' };
  if (after !== null && at < after)
    return { at: null, fault: `What came before was at ${formatClock(after)}. Choose a later time.` };
  return { at, fault: '' };
}

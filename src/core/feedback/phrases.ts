import { numberWords } from '../interview/minutesInWords.ts';

/** Small pieces of English that several sentences share. Up to here numbers are written as words. */
const longestWord = 12;

/** "three", "14". */
export const numberWord = (count: number): string =>
  (count <= longestWord ? numberWords[count] : undefined) ?? `${count}`;

/** "one minute", "three minutes", "no questions". */
export const counted = (count: number, noun: string): string => `${numberWord(count)} ${noun}${count === 1 ? '' : 's'}`;

/** "once", "twice", "three times". */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${numberWord(count)} times`;

export const capital = (text: string): string => (text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1));

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Cut at a word where it is longer than `most` characters. */
export function shortened(text: string, most = 90): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.–-]+$/, '')} …`;
}

/** In quotation marks, without a full stop of its own. */
export const quoted = (text: string, most?: number): string => `“${shortened(text, most).replace(/[.,;]+$/, '')}”`;

/** A sentence without its closing mark. */
export const unmarked = (text: string): string => text.trim().replace(/[\s.!?…]+$/, '');

/** "5 hours", "two days", "a week": how long after the visit, in words. */
export function longAfter(hours: number): string {
  if (hours < 1) return 'within the hour';
  if (hours < 24) return `${counted(hours, 'hour')} later`;
  const days = Math.round(hours / 24);
  return days === 7 ? 'a week later' : days === 1 ? 'a day later' : `${counted(days, 'day')} later`;
}

/** The text of a fact, as numbers and words come in findings. */
export const word = (value: string | number | undefined): string => `${value ?? ''}`;
export const figure = (value: string | number | undefined): number =>
  typeof value === 'number' ? value : Number(value ?? 0) || 0;

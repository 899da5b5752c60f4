import { minutesInWords } from '../../core/interview/minutesInWords.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const several = (count: number, unit: string): string =>
  minutesInWords(count).replace(/minutes?$/, count === 1 ? unit : `${unit}s`);

/** A stretch of time in words, as people would say it: "eighteen minutes", "about two hours", "three days". */
export function spanInWords(ms: number): string {
  if (ms < hour) return minutesInWords(Math.max(0, Math.ceil(ms / minute)));
  if (ms < day) return `about ${several(Math.round(ms / hour), 'hour')}`;
  return several(Math.round(ms / day), 'day');
}

/** Whole minutes in words, rounded down: how late somebody is. */
export const fullMinutes = (ms: number): string => minutesInWords(Math.floor(ms / minute));

import { formatClock } from './clockText.ts';

/** Keys whose value is a length of time: how many seconds its unit has, and the least and the most that one would write. */
const lengths: Record<string, { unit: 'minutes' | 'seconds'; seconds: number; least: number; most: number }> = {
  minutes: { unit: 'minutes', seconds: 60, least: 10, most: 180 },
  waits: { unit: 'minutes', seconds: 60, least: 5, most: 60 },
  extra: { unit: 'minutes', seconds: 60, least: 5, most: 30 },
  forgiven: { unit: 'minutes', seconds: 60, least: 1, most: 15 },
  'give-or-take': { unit: 'minutes', seconds: 60, least: 5, most: 60 },
  lasts: { unit: 'seconds', seconds: 1, least: 5, most: 300 },
};

/** What units a number may have been meant in, in seconds. */
const meantUnits = [
  ['seconds', 1],
  ['milliseconds', 0.001],
  ['minutes', 60],
] as const;

/**
 * The unit that a refused value of `key` seems to be in and what was meant, or null: `minutes: 1800` are seconds,
 * `lasts: 45000` milliseconds, `at: 12` minutes, `at: "0:12:00"` has hours.
 */
export function wrongUnit(key: string, value: unknown): { unit: string; meant: string } | null {
  if (key === 'at') return wrongClock(value);
  const length = Object.hasOwn(lengths, key) ? lengths[key] : undefined;
  if (!length) return null;
  if (typeof value === 'string') return wrongLength(key, value, length);
  if (typeof value !== 'number' || value <= 0) return null;
  for (const [unit, seconds] of meantUnits) {
    const meant = (value * seconds) / length.seconds;
    if (unit !== length.unit && meant >= length.least && meant <= length.most && Number.isInteger(meant))
      return { unit, meant: `${key}: ${meant} (${length.unit})` };
  }
  return null;
}

/** "30 minutes", "30:00", "45s": a length as text. */
function wrongLength(key: string, text: string, { unit, most }: (typeof lengths)[string] & object) {
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  const plain = /^(\d{1,4})\s*(?:m|min|mins|minutes?|s|sec|secs|seconds?)\.?$/i.exec(text.trim());
  const seconds = clock ? 3600 * Number(clock[1] ?? 0) + 60 * Number(clock[2]) + Number(clock[3]) : NaN;
  const inUnit = clock ? (unit === 'minutes' ? seconds / 60 : seconds) : plain ? Number(plain[1]) : NaN;
  if (!Number.isInteger(inUnit) || inUnit > most) return null;
  return { unit: clock ? 'a time on the clock' : 'a number with its unit', meant: `${key}: ${inUnit} (${unit})` };
}

function wrongClock(value: unknown): { unit: string; meant: string } | null {
  if (typeof value === 'number' && value >= 0) {
    const [unit, at] =
      value < 60 ? ['minutes', value * 60_000] : value < 10_000 ? ['seconds', value * 1000] : ['milliseconds', value];
    return { unit, meant: `"${formatClock(at)}"` };
  }
  const clock = typeof value === 'string' ? /^(\d{1,2}):([0-5]?\d):([0-5]\d)$/.exec(value.trim()) : null;
  if (!clock) return null;
  const [hours, minutes, seconds] = clock.slice(1).map(Number) as [number, number, number];
  // "30:00:00" is thirty minutes with hundredths; "0:12:00" is twelve with hours.
  const [unit, at] =
    hours > 2 ? ['minutes, seconds and more', hours * 60 + minutes] : ['hours', hours * 3600 + minutes * 60 + seconds];
  return { unit, meant: `"${formatClock(at * 1000)}"` };
}

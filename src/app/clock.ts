import type { Header, Pace } from '../core/interview/log.ts';
import type { ClockAnchor } from './records.ts';

/** Between the wall's clock (epoch ms) and the appointment's (ms, 0 is the appointed minute). */

const speeds: Record<Pace, number> = { real: 1, brisk: 3, untimed: 1 };

/** How many times as fast as the wall's clock the appointment's runs. */
export const rateOf = ({ pace, stretch }: Pick<Header, 'pace' | 'stretch'>): number => speeds[pace] / stretch;

export const appointmentTime = (anchor: ClockAnchor, wall: number): number =>
  Math.round(anchor.at + (wall - anchor.wall) * anchor.rate);

/** The anchor that makes the appointment's clock show `at` now. */
export const anchorAt = (anchor: ClockAnchor, wall: number, at: number): ClockAnchor => ({ ...anchor, wall, at });

/** The instant that the appointment's clock shows at `at`, or null in practice without a clock. */
export function shownInstant(header: Header, at: number): Date | null {
  const appointed = header.appointed === null ? NaN : Date.parse(header.appointed);
  return Number.isNaN(appointed) ? null : new Date(appointed + at);
}

const two = (value: number): string => `${value}`.padStart(2, '0');

/** "10:28" */
export const hourOf = (instant: Date): string => `${instant.getHours()}:${two(instant.getMinutes())}`;

/**
 * How a moment of a visit is written: by the clock on the wall, or in minutes and seconds of the talk where there is none.
 * What came before such a talk has no time.
 */
export function clockText(header: Header, at: number): string {
  const instant = shownInstant(header, at);
  if (instant) return hourOf(instant);
  if (at < 0) return 'before';
  const seconds = Math.floor(at / 1000);
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const day = 86_400_000;

/** "Tuesday 11 March" */
export const dayOf = (instant: Date): string => long.format(instant).replace(',', '');

const daysBetween = (from: Date, to: Date): number =>
  Math.round((new Date(to).setHours(12, 0, 0, 0) - new Date(from).setHours(12, 0, 0, 0)) / day);

/** "today", "tomorrow", "on Tuesday", "last week", "on 11 March": a day as people name it when it is `now`. */
export function dayInWords(instant: Date, now: Date): string {
  const distance = daysBetween(now, instant);
  if (distance === 0) return 'today';
  if (distance === 1) return 'tomorrow';
  if (distance === -1) return 'yesterday';
  if (Math.abs(distance) < 7) return `on ${weekday.format(instant)}`;
  if (distance < 0 && distance > -14) return 'last week';
  return `on ${dayOf(instant).replace(/^\w+ /, '')}`;
}

/** Minutes after midnight, for the clock on the wall. */
export const minutesOfDay = (instant: Date): number => instant.getHours() * 60 + instant.getMinutes();

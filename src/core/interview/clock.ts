import type { Scenario } from '../scenario/scenario.ts';
import { draw } from './chance.ts';

/** The rules of the appointment's clock; all times in milliseconds on it (DESIGN, "The appointment's clock"). */
export const minute = 60_000;

/** How long before the end the contact mentions the time. */
const warningBefore = 5 * minute;
/** How long after the end goodbyes are free. */
const grace = 2 * minute;
/** How long after the end the contact shows the learner out. */
export const patience = 5 * minute;
/** How long after an answered goodbye the learner may still speak again. */
export const goodbyeSettles = 60_000;
/** How long after leaving a note can still be sent. */
export const noteWindow = 14 * 24 * 60 * minute;
/** Appointments shorter than this end without a warning. */
const shortestWithWarning = 10 * minute;

/** When the talk begins: whoever is early waits until 0. */
export const startOf = (arrival: number): number => Math.max(0, arrival);

/** When the contact has given up waiting: the moment after the last in which somebody late still meets them. */
export const gaveUpAt = (scenario: Scenario): number => scenario.appointment.waits * minute + 1;

/** When the contact mentions the time, or null in a visit too short for it. */
export const warningAt = (start: number, end: number): number | null =>
  end < shortestWithWarning || end - warningBefore <= start ? null : end - warningBefore;

/** The minutes after the end at which the contact becomes cooler: after two, three and four. */
export const overstayAt = (end: number): number[] =>
  [grace, grace + minute, grace + 2 * minute].map((late) => end + late);

/** When somebody who sets out at `setOut` arrives; the way varies with the visit's seed. */
export function arrivalAfter(setOut: number, { appointment, id }: Scenario, seed: number): number {
  const { minutes, giveOrTake } = appointment.way;
  const spread = Math.round((draw(seed, `${id}/way`) * 2 - 1) * giveOrTake * minute);
  return setOut + Math.max(0, minutes * minute + spread);
}

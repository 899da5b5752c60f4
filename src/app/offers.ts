import type { Scenario } from '../core/scenario/scenario.ts';
import { dayInWords, dayOf, hourOf } from './clock.ts';

/** The times at which the contact could be met. */
export interface Offer {
  id: string;
  /** null: the learner names a day */
  instant: Date | null;
  /** "Today", "Tuesday 11 March" */
  day: string;
  remark: string;
}

const minute = 60_000;
const soon = [10, 20, 45];
/** Whoever asks late in the evening is offered the next working hours for tomorrow. */
const tomorrowAt = 10;

const inMinutes = (now: Date, minutes: number): Date => {
  const instant = new Date(now.getTime() + minutes * minute);
  instant.setSeconds(0, 0);
  return instant.getTime() - now.getTime() < minutes * minute ? new Date(instant.getTime() + minute) : instant;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Times that leave no chance of coming on time, the way being what it is, are not offered. */
export function offersFrom({ appointment }: Scenario, now: Date): Offer[] {
  const { minutes, giveOrTake } = appointment.way;
  const feasible = soon.filter((lead) => lead >= minutes + giveOrTake + 2);
  const tomorrow = new Date(now);
  tomorrow.setDate(now.getDate() + 1);
  tomorrow.setHours(tomorrowAt, 0, 0, 0);
  const offers: Omit<Offer, 'remark'>[] = feasible.map((lead) => {
    const instant = inMinutes(now, lead);
    return { id: `in-${lead}`, instant, day: capital(dayInWords(instant, now)) };
  });
  offers.push({ id: 'tomorrow', instant: tomorrow, day: dayOf(tomorrow) });
  offers.push({ id: 'date', instant: null, day: 'Another day' });
  return offers.map((offer, index) => ({
    ...offer,
    remark: (offer.instant && appointment.offered[index]) ?? remarks[offer.id] ?? '',
  }));
}

const remarks: Record<string, string> = {
  'in-10': 'In ten minutes. Your questions should be ready.',
  'in-20': 'In twenty minutes. Time to look at your questions once more.',
  'in-45': 'In three quarters of an hour. Time to read and to write your questions down.',
  tomorrow: 'You may come back for it, or let the clock run ahead.',
  date: 'You name the day and the hour.',
};

/** "Tuesday at 10:00", for the button. */
export function nameOffer(instant: Date, now: Date): string {
  const day = dayInWords(instant, now).replace(/^on /, '');
  return `${day} at ${hourOf(instant)}`;
}

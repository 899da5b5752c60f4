import { dayOf, hourOf } from '../../app/clock.ts';
import type { ClassAttempt } from '../../core/authoring/class/classAttempt.ts';
import type { Learner } from '../../core/authoring/class/classTable.ts';

/** How a learner is called in the table; who gave no name is known by the file. */
export const nameOfLearner = ({ name, attempts }: Pick<Learner, 'name' | 'attempts'>): string =>
  name === '' ? `No name: ${attempts[0]?.file ?? ''}` : name;

/** "Tuesday 10 March, 10:00", or that there was no clock. */
export const dayOfAttempt = ({ at }: ClassAttempt): string =>
  at === null ? 'Without a clock' : `${dayOf(new Date(at))}, ${hourOf(new Date(at))}`;

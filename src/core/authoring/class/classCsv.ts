import { criterionIds } from '../../words/criteria.ts';
import type { ClassAttempt } from './classAttempt.ts';
import type { Learner, Notice } from './classTable.ts';
import { csvOf, type Cell } from './csv.ts';

const columns = [
  'learner',
  'file',
  'contact',
  'date',
  'attempt',
  'attempts',
  'counts',
  'pace',
  'program',
  'notices',
  'overall',
  'before-caps',
  'caps',
] as const;

/**
 * Every attempt of a class as a table: ids in the header, one line an attempt, learners in the order given.
 * @param dateOf writes when an attempt was; empty where it had no clock
 */
export function classCsv(
  learners: readonly Learner[],
  noticesOf: (attempt: ClassAttempt) => Notice[],
  dateOf: (attempt: ClassAttempt) => string,
): string {
  const lines = learners.flatMap(({ name, attempts, counted }) =>
    attempts.map((attempt, i): Cell[] => {
      const { overall, uncapped, caps, marks } = attempt.scorecard;
      return [
        name,
        attempt.file,
        attempt.scenario.id,
        dateOf(attempt),
        i + 1,
        attempts.length,
        attempt.id === counted?.id ? 'yes' : 'no',
        attempt.pace,
        attempt.program,
        noticesOf(attempt).join(' '),
        overall,
        uncapped,
        caps.map(({ id }) => id).join(' '),
        ...criterionIds.map((id) => marks[id].value),
      ];
    }),
  );
  return csvOf([[...columns, ...criterionIds], ...lines]);
}

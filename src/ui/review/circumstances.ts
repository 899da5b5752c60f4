import { dayOf } from '../../app/clock.ts';
import type { StoredVisit } from '../../app/records.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/** Whether the learner stopped before the end; such a visit is kept and not scored. */
export const wasStopped = ({ log }: StoredVisit): boolean =>
  log.entries.some((entry) => entry.type === 'stopped' || (entry.type === 'ended' && entry.reason === 'stopped'));

/** When a visit was and under which circumstances, a sentence each. */
export function circumstancesOf(visit: StoredVisit, scenario: Scenario, clock: (at: number) => string): string[] {
  const { appointed, pace, stretch } = visit.log.header;
  const untimed = pace === 'untimed';
  const sentences = [
    appointed ? `${dayOf(new Date(appointed))}, ${clock(0)}.` : `${dayOf(new Date(visit.begun))}.`,
    untimed && 'You practised without a clock, so this visit is not counted in your results.',
    pace === 'brisk' && 'The clock ran three times as fast.',
    !untimed && stretch > 1 && `The clock ran ${stretch} times slower; the marks are the same.`,
    scenario.guided && 'A guided first visit, not counted in your results.',
    wasStopped(visit) && 'You stopped before the end: the visit is kept and not scored.',
    visit.imported && 'It came from a file, which can be edited like any file.',
  ];
  return sentences.filter((sentence) => sentence !== false);
}

import { isOver } from '../../app/shelf.ts';
import type { StoredVisit } from '../../app/records.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { wasStopped } from './circumstances.ts';

/** How far a visit is, in a sentence or two, and whether anything can still happen in it. */
export function conditionOf(visit: StoredVisit, scenario: Scenario | null): { over: boolean; text: string } {
  const over = isOver(visit) || visit.scorecard !== null;
  const sentences = [
    !scenario && 'The contact of this visit cannot be read any more. The file still holds every word.',
    wasStopped(visit) && 'You stopped before the end: kept, not scored.',
    !over && underWay(visit),
    visit.log.header.pace === 'untimed' && 'Without a clock.',
    scenario?.guided && 'The guided first visit.',
    visit.imported && 'From a file.',
  ];
  return { over, text: sentences.filter(Boolean).join(' ') };
}

function underWay({ log }: StoredVisit): string {
  const has = (type: string): boolean => log.entries.some((entry) => entry.type === type);
  if (has('ended')) return 'You have met. The note is still to be written.';
  return has('spoke') ? 'You are in the middle of the talk.' : 'You have not met yet.';
}

import type { Attempt } from '../core/feedback/progress.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { StoredVisit } from './records.ts';

/** The visits that count for progress, and what was left out and why. */
export interface Counted {
  attempts: Attempt[];
  /** finished, from files, and left out unless they are asked for */
  fromFiles: number;
  untimed: number;
  guided: number;
}

/**
 * What shows how somebody gets on: finished visits with a clock. Visits from files may be other people's and count only
 * where `files` says so.
 */
export function countedVisits(
  visits: readonly StoredVisit[],
  scenarioOf: (visit: StoredVisit) => Scenario | null,
  files: boolean,
): Counted {
  const finished = visits.filter(({ scorecard }) => scorecard?.overall != null);
  const guided = finished.filter((visit) => scenarioOf(visit)?.guided);
  const untimed = finished.filter((visit) => !guided.includes(visit) && visit.log.header.pace === 'untimed');
  const proper = finished.filter((visit) => !guided.includes(visit) && !untimed.includes(visit));
  return {
    attempts: proper
      .filter(({ imported }) => files || !imported)
      .flatMap(({ id, begun, scenario, scorecard }) =>
        scorecard ? [{ id, at: begun, scenario: scenario.id, scorecard }] : [],
      ),
    fromFiles: proper.filter(({ imported }) => imported).length,
    untimed: untimed.length,
    guided: guided.length,
  };
}

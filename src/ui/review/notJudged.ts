import type { Pace } from '../../core/interview/log.ts';
import { criteria, type Criterion } from '../../core/words/criteria.ts';

/** Criteria without a mark, with one reason for all of them. */
export interface NotJudged {
  names: string;
  reason: string;
}

const needClock: ReadonlySet<Criterion> = new Set(['punctuality', 'timekeeping']);

/** Why criteria have no mark, those with the same reason together. */
export function explainNotJudged(ids: readonly Criterion[], pace: Pace): NotJudged[] {
  const timed = pace === 'untimed' ? ids.filter((id) => needClock.has(id)) : [];
  const rest = ids.filter((id) => !timed.includes(id));
  return [
    ...group(timed, 'You practised without a clock.'),
    ...group(rest, 'Nothing in this visit shows it, so it counts neither for you nor against you.'),
  ];
}

const group = (ids: readonly Criterion[], reason: string): NotJudged[] =>
  ids.length === 0 ? [] : [{ names: ids.map((id) => criteria[id].name).join(', '), reason }];

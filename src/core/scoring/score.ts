import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { criteria, criterionIds, type Criterion } from '../words/criteria.ts';
import { capsOf } from './caps.ts';
import { judges } from './criteria/all.ts';
import type { Judgement } from './evidence.ts';
import { earnedByAbstaining, withParticipation } from './participation.ts';
import type { Mark, Scorecard } from './scorecard.ts';
import { neverCame, visitOf } from './visit.ts';

/**
 * Judges a visit. Pure and total: the same log and scenario give the same scorecard everywhere. The overall is null for
 * a visit that was stopped or is under way; its marks stand as far as they go.
 */
export function score(log: Log, scenario: Scenario): Scorecard {
  const visit = visitOf(log, scenario);
  const judged = each((id) => judges[id](visit, scenario));
  const final = each((id) =>
    earnedByAbstaining.includes(id) && !neverCame(visit) ? withParticipation(judged[id], visit) : judged[id],
  );
  const weights = weightsOf(final, scenario);
  const marks = each((id): Mark => ({ criterion: id, ...final[id], weight: Math.round(10 * weights[id]) / 10 }));
  const scored = visit.ended !== null && visit.ended.reason !== 'stopped';
  const uncapped = scored
    ? Math.round(criterionIds.reduce((sum, id) => sum + ((final[id].value ?? 0) * weights[id]) / 100, 0))
    : null;
  const caps = scored ? capsOf(visit, scenario, judged) : [];
  return { overall: uncapped === null ? null : Math.min(uncapped, caps[0]?.limit ?? 100), uncapped, caps, marks };
}

const each = <T>(value: (id: Criterion) => T): Record<Criterion, T> =>
  Object.fromEntries(criterionIds.map((id) => [id, value(id)])) as Record<Criterion, T>;

/** Shares of 100 among what was judged; the scenario's rubric goes before the usual weights. All zero counts as all equal. */
function weightsOf(judged: Record<Criterion, Judgement>, { rubric }: Scenario): Record<Criterion, number> {
  const raw = each((id) => (judged[id].value === null ? 0 : Math.max(0, rubric[id] ?? criteria[id].weight)));
  const sum = criterionIds.reduce((total, id) => total + raw[id], 0);
  const count = criterionIds.filter((id) => judged[id].value !== null).length;
  return each((id) => (sum > 0 ? (100 * raw[id]) / sum : judged[id].value === null ? 0 : 100 / count));
}

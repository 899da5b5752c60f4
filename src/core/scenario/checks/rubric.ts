import { criteria, criterionIds, type Criterion } from '../../words/criteria.ts';
import type { Scenario } from '../scenario.ts';
import type { Say } from './say.ts';

/** Judged only where the learner wrote a message, chose clothes or opened what can be read. */
const skippable: readonly Criterion[] = ['request', 'dress', 'research'];

/** Weights that sum to nothing, or lie on what is not judged. */
export function checkRubric({ rubric, facts }: Scenario, say: Say): void {
  const weighing = criterionIds.filter((id) => (rubric[id] ?? criteria[id].weight) > 0);
  if (weighing.length === 0) say(['rubric'], 'rubric-empty');
  else if (weighing.every((id) => skippable.includes(id)))
    say(['rubric'], 'rubric-skippable', { criteria: weighing.join(', ') });
  if ((rubric.research ?? 0) > 0 && facts.length === 0)
    say(['rubric', 'research'], 'weight-unjudged', { criterion: 'research', why: 'there are no facts' }, true);
}

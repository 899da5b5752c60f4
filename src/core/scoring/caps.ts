import type { Scenario } from '../scenario/scenario.ts';
import type { Criterion } from '../words/criteria.ts';
import type { Judgement } from './evidence.ts';
import type { Rule } from './rules.ts';
import type { CapId, Scorecard } from './scorecard.ts';
import { minutesLate, neverCame, type Visit } from './visit.ts';

/** The most that a visit can reach after each of these. */
const limits: Record<CapId, number> = {
  'never-came': 5,
  'thrown-out': 50,
  'blunt-job-ask': 60,
  'very-late': 75,
  'off-topic': 75,
  'shown-out': 80,
  'job-hint': 85,
  'unasked-resume': 85,
};

const veryLate = 15;
const offTopicUnder = 40;

/** The caps that a visit earned, lowest first. `judged` is before participation: who hardly spoke did not leave the subject. */
export function capsOf(visit: Visit, scenario: Scenario, judged: Record<Criterion, Judgement>): Scorecard['caps'] {
  const shows = (criterion: Criterion, ...rules: Rule[]): boolean =>
    judged[criterion].findings.some(({ rule }) => rules.includes(rule));
  const requests = judged['no-job-ask'].findings.filter(({ rule }) =>
    ['job-hint', 'job-blunt', 'job-again'].includes(rule),
  );
  const blunt = requests.some(({ facts }) => facts.degree === 'blunt');
  const came = !neverCame(visit);
  const earned: Record<CapId, boolean> = {
    'never-came': !came,
    'thrown-out': visit.ended?.reason === 'thrown-out',
    'blunt-job-ask': blunt,
    'very-late': came && visit.pace !== 'untimed' && minutesLate(visit, scenario) >= veryLate,
    'off-topic': came && (judged['topic-focus'].value ?? 100) < offTopicUnder,
    'shown-out': visit.ended?.reason === 'shown-out',
    'job-hint': requests.length > 0 && !blunt,
    'unasked-resume': shows('resume-on-request', 'resume-unasked', 'resume-again'),
  };
  return (Object.keys(limits) as CapId[])
    .filter((id) => earned[id])
    .map((id) => ({ id, limit: limits[id] }))
    .sort((a, b) => a.limit - b.limit);
}

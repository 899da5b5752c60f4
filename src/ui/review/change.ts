import type { StoredVisit } from '../../app/records.ts';
import { capital, numberWord } from '../../core/feedback/phrases.ts';
import { criteria, criterionIds, type Criterion } from '../../core/words/criteria.ts';
import type { Scorecard } from '../../core/scoring/scorecard.ts';

type Scored = Scorecard & { overall: number };

const isScored = (card: Scorecard | null): card is Scored => card?.overall != null;

/** Whether a visit counts in the learner's results: their own, by the clock. */
const counts = ({ imported, log }: StoredVisit): boolean => !imported && log.header.pace !== 'untimed';

/** The scored visit with the same contact that came before `visit`, or null where there is nothing to compare with. */
export function visitBefore(visit: StoredVisit, all: readonly StoredVisit[]): StoredVisit | null {
  if (!counts(visit) || !isScored(visit.scorecard)) return null;
  const earlier = all
    .filter((one) => one.scenario.id === visit.scenario.id && counts(one) && one.begun < visit.begun)
    .sort((a, b) => b.begun - a.begun);
  return earlier.find(({ scorecard }) => isScored(scorecard)) ?? null;
}

/** What changed since the visit before in one line; where nothing is to be compared, where there is most to gain. */
export function changeSince(visit: StoredVisit, all: readonly StoredVisit[]): string {
  const card = visit.scorecard;
  if (!isScored(card)) return '';
  const before = visitBefore(visit, all)?.scorecard ?? null;
  return isScored(before) ? compared(card, before) : mostToGain(card);
}

function compared(now: Scored, before: Scored): string {
  const change = now.overall - before.overall;
  const whole =
    change === 0
      ? 'The same as the visit before'
      : `${capital(numberWord(Math.abs(change)))} ${change > 0 ? 'better' : 'lower'} than the visit before`;
  const largest = criterionIds
    .map((id) => ({ id, from: before.marks[id].value, to: now.marks[id].value }))
    .filter((one): one is { id: Criterion; from: number; to: number } => one.from !== null && one.to !== null)
    .reduce<{ id: Criterion; from: number; to: number } | null>(
      (most, one) => (weighed(one) > (most ? weighed(most) : 0) ? one : most),
      null,
    );
  return largest ? `${whole}: ${criteria[largest.id].name}, ${largest.from} then, ${largest.to} now.` : `${whole}.`;
}

const weighed = ({ id, from, to }: { id: Criterion; from: number; to: number }): number =>
  Math.abs(to - from) * criteria[id].weight;

function mostToGain({ marks }: Scored): string {
  const lost = (id: Criterion): number => (100 - (marks[id].value ?? 100)) * marks[id].weight;
  const [first] = [...criterionIds].sort((a, b) => lost(b) - lost(a));
  return first && lost(first) > 0 ? `Most to gain: ${criteria[first].name}.` : 'Nothing was lost.';
}

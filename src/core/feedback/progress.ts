import { criteria, criterionIds, type Criterion } from '../words/criteria.ts';
import type { Scorecard } from '../scoring/scorecard.ts';

/** One finished visit, as progress sees it. */
export interface Attempt {
  /** id of the stored visit */
  id: string;
  /** when it was, epoch milliseconds; only compared */
  at: number;
  scenario: string;
  scorecard: Pick<Scorecard, 'overall' | 'marks'>;
}

export interface CriterionProgress {
  criterion: Criterion;
  name: string;
  /** the mark at each attempt, oldest first; null where it was not judged */
  marks: (number | null)[];
  first: number | null;
  last: number | null;
  best: number | null;
  /** last minus first, 0 where there is only one */
  change: number;
}

export interface Progress {
  /** oldest first */
  attempts: Attempt[];
  overall: (number | null)[];
  criteria: CriterionProgress[];
  /** the criterion in which there is most to gain now, by weight, or null */
  focus: CriterionProgress | null;
  /** what went up most since the first visit, or null */
  improved: CriterionProgress | null;
}

/** How the marks went over all finished visits that are judged. */
export function progressOf(visits: readonly Attempt[]): Progress {
  const attempts = visits
    .filter(({ scorecard }) => scorecard.overall !== null)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const series = criterionIds.map((criterion): CriterionProgress => {
    const marks = attempts.map(({ scorecard }) => scorecard.marks[criterion]?.value ?? null);
    const judged = marks.filter((mark) => mark !== null);
    const first = judged[0] ?? null;
    const last = judged.at(-1) ?? null;
    const best = judged.length > 0 ? Math.max(...judged) : null;
    return {
      criterion,
      name: criteria[criterion].name,
      marks,
      first,
      last,
      best,
      change: first !== null && last !== null ? last - first : 0,
    };
  });
  const toGain = ({ criterion, last }: CriterionProgress) =>
    last === null ? 0 : criteria[criterion].weight * (100 - last);
  return {
    attempts,
    overall: attempts.map(({ scorecard }) => scorecard.overall),
    criteria: series,
    focus: most(series, toGain),
    improved: most(series, ({ change }) => change),
  };
}

/** The one with the most of something, if it has any. */
const most = (
  list: readonly CriterionProgress[],
  amount: (one: CriterionProgress) => number,
): CriterionProgress | null =>
  list.reduce<CriterionProgress | null>((best, one) => (amount(one) > (best ? amount(best) : 0) ? one : best), null);

/** A contact not yet visited, else the one with the lowest last result, else null. */
export function nextContact(contacts: readonly string[], attempts: readonly Attempt[]): string | null {
  const lastOf = (id: string) => attempts.findLast(({ scenario }) => scenario === id)?.scorecard.overall ?? null;
  const unmet = contacts.find((id) => lastOf(id) === null);
  if (unmet !== undefined) return unmet;
  return contacts.reduce<string | null>(
    (low, id) => (low === null || (lastOf(id) ?? 0) < (lastOf(low) ?? 0) ? id : low),
    null,
  );
}

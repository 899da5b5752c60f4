import { criteria, criterionIds, type Criterion } from '../words/criteria.ts';
import type { Scorecard } from '../scoring/scorecard.ts';

/** One criterion in two scorecards; null where it was not judged. */
export interface MarkChange {
  criterion: Criterion;
  name: string;
  from: number | null;
  to: number | null;
  /** `to` less `from`, null where one of them is missing */
  by: number | null;
}

type Judged = Pick<Scorecard, 'overall' | 'marks'>;

const between = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;

export const overallChange = (before: Judged, after: Judged): Pick<MarkChange, 'from' | 'to' | 'by'> => ({
  from: before.overall,
  to: after.overall,
  by: between(before.overall, after.overall),
});

/** Every criterion that was judged in at least one of two scorecards, in the order of a visit. */
export const markChanges = (before: Judged, after: Judged): MarkChange[] =>
  criterionIds
    .map((criterion): MarkChange => {
      const from = before.marks[criterion].value;
      const to = after.marks[criterion].value;
      return { criterion, name: criteria[criterion].name, from, to, by: between(from, to) };
    })
    .filter(({ from, to }) => from !== null || to !== null);

import type { Learner } from '../../core/authoring/class/classTable.ts';
import type { Criterion } from '../../core/words/criteria.ts';

export type Column = 'name' | 'overall' | Criterion;

export interface Sorting {
  column: Column;
  /** smallest first */
  up: boolean;
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The mark of a learner in a column; null where nothing counts or it was not judged. */
export const markOf = ({ counted }: Learner, column: Exclude<Column, 'name'>): number | null =>
  counted === null ? null : column === 'overall' ? counted.scorecard.overall : counted.scorecard.marks[column].value;

/** Learners in the order wanted. Who has no mark comes last either way, and equals stand by name. */
export function sorted(learners: readonly Learner[], { column, up }: Sorting): Learner[] {
  const names = (a: Learner, b: Learner) =>
    Number(a.name === '') - Number(b.name === '') || byName.compare(a.name, b.name);
  const turn = up ? 1 : -1;
  return learners.toSorted((a, b) => {
    if (column === 'name') return Number(a.name === '') - Number(b.name === '') || turn * names(a, b);
    const [first, second] = [markOf(a, column), markOf(b, column)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || names(a, b);
    return turn * (first - second) || names(a, b);
  });
}

/** What a press on a header does: marks begin with the lowest, where help is needed; a second press turns them round. */
export const turned = (now: Sorting, column: Column): Sorting =>
  now.column === column ? { column, up: !now.up } : { column, up: true };

import type { Scorecard } from '../../scoring/scorecard.ts';
import { criteria, criterionIds, type Criterion } from '../../words/criteria.ts';

/** How one criterion went in a class. */
export interface ItemFigures {
  criterion: Criterion;
  name: string;
  /** the marks that were given, lowest first */
  marks: number[];
  /** 0 to 100; null where nobody was judged */
  mean: number | null;
  /** how many were marked under 50, as "broke a rule" is drawn */
  low: number;
  /** 0 to 100: of all points that this criterion could give, the share that the class did not get, by its weight */
  lost: number;
  /**
   * How the mark goes with the rest of the visit, −1 to 1: the corrected item-total correlation (point-biserial where a
   * mark is all or nothing). Null under ten learners, or where there is no spread to compare.
   */
  separation: number | null;
}

/** Fewer learners than this say nothing about how well a criterion separates. */
export const fewestToCompare = 10;

/** The figures of every criterion over the visits that count, in the order of a visit. */
export function itemFigures(scorecards: readonly Scorecard[]): ItemFigures[] {
  return criterionIds.map((criterion) => {
    const judged = scorecards.filter(({ marks }) => marks[criterion].value !== null);
    const marks = judged.map((card) => card.marks[criterion].value ?? 0).sort((a, b) => a - b);
    const mean = meanOf(marks);
    const weight = meanOf(judged.map((card) => card.marks[criterion].weight)) ?? 0;
    return {
      criterion,
      name: criteria[criterion].name,
      marks,
      mean,
      low: marks.filter((mark) => mark < 50).length,
      lost: mean === null ? 0 : (weight * (100 - mean)) / 100,
      separation: separationOf(criterion, judged),
    };
  });
}

function separationOf(criterion: Criterion, judged: readonly Scorecard[]): number | null {
  if (judged.length < fewestToCompare) return null;
  const pairs = judged.flatMap((card) => {
    const rest = restOf(card, criterion);
    return rest === null ? [] : [[card.marks[criterion].value ?? 0, rest] as const];
  });
  return pairs.length < fewestToCompare ? null : correlation(pairs);
}

/** What the visit comes to without one criterion: the weighted mean of the others, before any cap. */
function restOf({ marks }: Scorecard, without: Criterion): number | null {
  const others = criterionIds.filter((id) => id !== without && marks[id].value !== null);
  const weight = others.reduce((sum, id) => sum + marks[id].weight, 0);
  if (weight <= 0) return null;
  return others.reduce((sum, id) => sum + (marks[id].value ?? 0) * marks[id].weight, 0) / weight;
}

/** Pearson's correlation; null where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const x = meanOf(pairs.map(([value]) => value)) ?? 0;
  const y = meanOf(pairs.map(([, value]) => value)) ?? 0;
  let [together, alone, other] = [0, 0, 0];
  for (const [a, b] of pairs) {
    together += (a - x) * (b - y);
    alone += (a - x) ** 2;
    other += (b - y) ** 2;
  }
  const spread = Math.sqrt(alone * other);
  // sums of squares of equal marks may miss zero by a rounding error
  return spread < 1e-9 ? null : together / spread;
}

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How well a criterion separates, in a word. Borders after Ebel and Frisbie, "Essentials of Educational Measurement"
 * (1991): 0.40 and more is good, 0.20 to 0.39 may pass, less is poor; below zero the item works against the rest.
 */
export type Separating = 'well' | 'somewhat' | 'hardly' | 'against';

export const separatingOf = (separation: number): Separating =>
  separation >= 0.4 ? 'well' : separation >= 0.2 ? 'somewhat' : separation > -0.1 ? 'hardly' : 'against';

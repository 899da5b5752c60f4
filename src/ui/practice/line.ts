/** A line through marks, one for each visit: where its points stand, and which of them carry their figure. */
export interface Point {
  x: number;
  y: number;
  value: number;
  /** which visit, counted from 0 */
  visit: number;
}

export interface Box {
  width: number;
  height: number;
  /** room kept free on each side, for the discs at the ends */
  inset: number;
}

const cut = (value: number): number => Math.round(value * 10) / 10;

/** Visits stand at equal distances, the mark gives the height; visits without a mark are left out. */
export function pointsOf(marks: readonly (number | null)[], { width, height, inset }: Box): Point[] {
  const step = marks.length > 1 ? (width - 2 * inset) / (marks.length - 1) : 0;
  return marks.flatMap((value, visit) =>
    value === null
      ? []
      : [
          {
            x: cut(marks.length > 1 ? inset + visit * step : width / 2),
            y: cut(inset + (1 - value / 100) * (height - 2 * inset)),
            value,
            visit,
          },
        ],
  );
}

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Every how many visits there is room for a label that is `label` wide; the last one always has it. */
export function labelled(points: readonly Point[], label: number): Point[] {
  const [first, second] = points;
  const step = first && second ? second.x - first.x : label;
  const every = Math.max(1, Math.ceil(label / Math.max(1, step)));
  return points.filter((_, i) => (points.length - 1 - i) % every === 0);
}

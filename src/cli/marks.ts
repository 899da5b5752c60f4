import type { Scorecard } from '../core/scoring/scorecard.ts';

/** A scorecard as the command line prints it: figures alone. */
export const marksOf = ({ overall, caps, marks }: Scorecard) => ({
  overall,
  caps,
  criteria: Object.fromEntries(Object.entries(marks).map(([id, { value }]) => [id, value])),
});

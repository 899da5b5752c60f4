import {
  fewestToCompare,
  separatingOf,
  type ItemFigures,
  type Separating,
} from '../../core/authoring/class/itemFigures.ts';

const words: Record<Separating, string> = {
  well: 'Tells well: who did well here did well elsewhere.',
  somewhat: 'Tells a little about the rest of the visit.',
  hardly: 'Tells nothing about the rest of the visit.',
  against: 'Runs against the rest: who did well elsewhere did badly here. Read a few of these visits.',
};

/** How well a criterion separates, in a sentence and, small, the figure; what is missing where nothing can be said. */
export function separationWords({ separation, marks }: ItemFigures): { words: string; figure: string } {
  if (marks.length < fewestToCompare) return { words: '', figure: '' };
  if (separation === null) return { words: 'Everybody got much the same, so it tells nobody apart.', figure: '' };
  return { words: words[separatingOf(separation)], figure: separation.toFixed(2).replace('-', '−') };
}

/** "4 of 30 under 50" */
export const lowWords = ({ low, marks }: ItemFigures): string =>
  low === 0 ? 'nobody under 50' : `${low} of ${marks.length} under 50`;

import { actIds, type Act } from '../words/acts.ts';
import { coreTopicIds } from '../words/topics.ts';
import type { Piece } from './corpus/reader.ts';

/**
 * What the head tells apart. They are the acts and topics but for two things: handing over a résumé is one label,
 * `resume`, and whether it was asked for is decided by what the contact said; and `ask-job:blunt` stands beside `ask-job`
 * to tell its degree.
 */
export const labels: readonly string[] = [
  ...actIds.filter((act) => act !== 'offer-resume' && act !== 'give-resume'),
  'resume',
  'ask-job:blunt',
  ...coreTopicIds,
];

/** Index of a label in `labels`. */
export const labelIndex: Readonly<Record<string, number>> = Object.fromEntries(labels.map((label, i) => [label, i]));

/** The network has one output more than there are labels: that a question fits no core topic. */
export const NO_TOPIC = labels.length;
export const OUTPUTS = labels.length + 1;
/** Outputs of which a question has one, or two: the core topics, and that it fits none. They share one certainty. */
export const CHOICES: readonly number[] = [...coreTopicIds.map((topic) => labelIndex[topic]!), NO_TOPIC];

export const RESUME = labelIndex['resume']!;
export const BLUNT = labelIndex['ask-job:blunt']!;
export const ASK = labelIndex['ask']!;

/** Index of the label that stands for an act. */
export function labelOfAct(act: Act): number {
  return act === 'offer-resume' || act === 'give-resume' ? RESUME : labelIndex[act]!;
}

/** Indices of the labels that a piece of the corpus shows. */
export function labelsOfPiece(piece: Piece): number[] {
  const found = piece.acts.map(labelOfAct);
  if (piece.degree === 'blunt') found.push(BLUNT);
  for (const topic of piece.topics) found.push(labelIndex[topic]!);
  return found;
}

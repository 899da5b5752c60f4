import { type EncodedClause, type EncodedText } from './encodedText.ts';
import { WIDTH } from './encoder/encoder.ts';
import type { Kernel } from './encoder/kernel.ts';
import { weighGrams, type WeighedGrams } from './grams.ts';

/** Numbers that the encoder gives for a clause: alone, in context, the turn, and what the contact said before. */
export const DENSE = 4 * WIDTH;
/** Units of the hidden layer. */
export const HIDDEN = 192;
/** Columns of the dense matrix: the hidden units, then the outputs, filled up to a multiple of eight. */
export const columnsFor = (outputs: number): number => Math.ceil((HIDDEN + outputs) / 8) * 8;
/** Numbers that stand for a gram on the way to the hidden layer. */
export const GRAM_WIDTH = 32;

/** Vectors of length 1 have small elements; these factors bring the network's inputs near 1. */
const DENSE_SCALE = 6;
export const GRAM_SCALE = 2;
/** The direct way from the dense features to the outputs is learned more slowly than the way through the hidden layer. */
export const LINEAR_SCALE = 0.3;

/** Writes the dense features of a clause at `offset`. */
export function writeDense(
  out: Float32Array,
  offset: number,
  clause: EncodedClause,
  turn: EncodedText,
  previous: EncodedText | null,
): void {
  out.set(clause.alone, offset);
  out.set(clause.inContext, offset + WIDTH);
  out.set(turn.turn, offset + 2 * WIDTH);
  if (previous) out.set(previous.turn, offset + 3 * WIDTH);
  else out.fill(0, offset + 3 * WIDTH, offset + 4 * WIDTH);
  for (let i = offset; i < offset + DENSE; i++) out[i] = out[i]! * DENSE_SCALE;
}

/** The network's numbers; the dense matrix in the kernel's panels. */
export interface Network {
  outputs: number;
  dense: Float32Array;
  denseBias: Float32Array;
  gramVectors: Float32Array;
  gramScores: Float32Array;
  /** GRAM_WIDTH rows of HIDDEN */
  gramToHidden: Float32Array;
  /** HIDDEN rows, a column for each output */
  hiddenToLabels: Float32Array;
}

/** From the dense product (a row) and the grams to a score for each output. `hidden` is filled on the way. */
function scoresOf(
  network: Network,
  product: Float32Array,
  grams: WeighedGrams,
  hidden: Float64Array,
  gramSum: Float64Array,
): Float64Array {
  const scores = new Float64Array(network.outputs);
  for (let l = 0; l < scores.length; l++) scores[l] = product[HIDDEN + l]! * LINEAR_SCALE;
  gramSum.fill(0);
  grams.ids.forEach((id, n) => {
    const share = grams.shares[n]! * GRAM_SCALE;
    for (let i = 0; i < GRAM_WIDTH; i++) gramSum[i] = gramSum[i]! + share * network.gramVectors[id * GRAM_WIDTH + i]!;
    for (let l = 0; l < scores.length; l++)
      scores[l] = scores[l]! + share * network.gramScores[id * scores.length + l]!;
  });
  for (let h = 0; h < HIDDEN; h++) hidden[h] = product[h]!;
  for (let i = 0; i < GRAM_WIDTH; i++) {
    for (let h = 0; h < HIDDEN; h++) hidden[h] = hidden[h]! + gramSum[i]! * network.gramToHidden[i * HIDDEN + h]!;
  }
  for (let h = 0; h < HIDDEN; h++) {
    if (hidden[h]! <= 0) {
      hidden[h] = 0;
      continue;
    }
    for (let l = 0; l < scores.length; l++) {
      scores[l] = scores[l]! + hidden[h]! * network.hiddenToLabels[h * scores.length + l]!;
    }
  }
  return scores;
}

/** Scores a clause for each output. The network's dense part must lie in the kernel's memory. */
export type Scorer = (clause: EncodedClause, turn: EncodedText, previous: EncodedText | null) => Float64Array;

/** The network at work; `grams` are the wordings that it knows, `rarity` how much each weighs. */
export function createScorer(network: Network, grams: readonly string[], rarity: Float32Array, kernel: Kernel): Scorer {
  const known = new Map(grams.map((gram, i) => [gram, i]));
  const columns = columnsFor(network.outputs);
  const input = kernel.allocate(4 * DENSE);
  const product = kernel.allocate(4 * columns);
  const hidden = new Float64Array(HIDDEN);
  const gramSum = new Float64Array(GRAM_WIDTH);
  return (clause, turn, previous) => {
    writeDense(input, 0, clause, turn, previous);
    kernel.multiply(input, network.dense, network.denseBias, product, 1, DENSE, columns);
    return scoresOf(network, product, weighGrams(clause.words, known, rarity), hidden, gramSum);
  };
}

import type { Container } from './container.ts';
import { wholeClause, type EncodedClause, type EncodedText } from './encodedText.ts';
import { WIDTH } from './encoder/encoder.ts';
import { type Kernel } from './encoder/kernel.ts';
import { exp, sigmoid } from './encoder/maths.ts';
import { weighGrams, type WeighedGrams } from './grams.ts';
import { CHOICES, labels, OUTPUTS } from './labels.ts';

/** What the header of the trained head holds; src/build/train.ts makes it. */
export interface HeadHeader {
  /** short hash of the head's numbers */
  version: string;
  /** hash of the corpus and the code that it was trained with */
  source: string;
  labels: string[];
  grams: string[];
  /** of each label: confidence = sigmoid(slope · score + shift) */
  calibration: { slope: number; shift: number }[];
  /** confidence from which a label is reported */
  thresholds: number[];
  /** confidence from which the contact asks back whether a job is being asked for */
  doubt: number;
  /** how likeness to an own topic's phrasings becomes confidence */
  own: { rarest: number; near: number; centre: number; wording: number; shift: number };
  /** a few questions on each core topic, to show what an own topic overlaps with */
  exemplars: Record<string, string[]>;
}

/** Numbers that the encoder gives for a clause: alone, in context, the turn, and what the contact said before. */
export const DENSE = 4 * WIDTH;
/** Units of the hidden layer. */
export const HIDDEN = 192;
/** Columns of the dense matrix: the hidden units, then the outputs, filled up to a multiple of eight. */
export const COLUMNS = Math.ceil((HIDDEN + OUTPUTS) / 8) * 8;
/** Numbers that stand for a gram on the way to the hidden layer. */
export const GRAM_WIDTH = 32;

/** Vectors of length 1 have small elements; these factors bring the network's inputs near 1. */
const DENSE_SCALE = 6;
export const GRAM_SCALE = 2;
/** The direct way from the dense features to the outputs is learned more slowly than the way through the hidden layer. */
export const LINEAR_SCALE = 0.3;

export interface Classifier {
  /**
   * For each clause of a turn the confidence of each label that the clause shows it; of a topic, that the clause is on it
   * if it is a question. The turn as a whole has half a say in it: cutting may part what belongs together.
   */
  judge(turn: EncodedText, previous: EncodedText | null): Float64Array[];
}

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
  dense: Float32Array;
  denseBias: Float32Array;
  gramVectors: Float32Array;
  gramScores: Float32Array;
  /** GRAM_WIDTH rows of HIDDEN */
  gramToHidden: Float32Array;
  /** HIDDEN rows, a column for each output */
  hiddenToLabels: Float32Array;
}

/** From the dense product (row of COLUMNS) and the grams to a score for each output. `hidden` is filled on the way. */
function scoresOf(
  network: Network,
  product: Float32Array,
  offset: number,
  grams: WeighedGrams,
  hidden: Float64Array,
  gramSum: Float64Array,
): Float64Array {
  const scores = new Float64Array(OUTPUTS);
  for (let l = 0; l < scores.length; l++) scores[l] = product[offset + HIDDEN + l]! * LINEAR_SCALE;
  gramSum.fill(0);
  grams.ids.forEach((id, n) => {
    const share = grams.shares[n]! * GRAM_SCALE;
    for (let i = 0; i < GRAM_WIDTH; i++) gramSum[i] = gramSum[i]! + share * network.gramVectors[id * GRAM_WIDTH + i]!;
    for (let l = 0; l < scores.length; l++)
      scores[l] = scores[l]! + share * network.gramScores[id * scores.length + l]!;
  });
  for (let h = 0; h < HIDDEN; h++) hidden[h] = product[offset + h]!;
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

/** Acts stand each for itself; a question's topics compete with each other and with being on none of them. */
function confidencesOf(scores: Float64Array, calibration: HeadHeader['calibration']): Float64Array {
  const confidences = new Float64Array(labels.length);
  for (let l = 0; l < confidences.length; l++) {
    const { slope, shift } = calibration[l]!;
    confidences[l] = sigmoid(slope * scores[l]! + shift);
  }
  const highest = Math.max(...CHOICES.map((choice) => scores[choice]!));
  const shares = CHOICES.map((choice) => exp(scores[choice]! - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  CHOICES.forEach((choice, n) => {
    if (choice < confidences.length) confidences[choice] = shares[n]! / total;
  });
  return confidences;
}

/** The classifier of a trained head. Throws when the head was trained for other labels. */
export function createClassifier(head: Container<HeadHeader>, kernel: Kernel): Classifier {
  const { header } = head;
  if (header.labels.join() !== labels.join())
    throw new Error('the head was trained for other labels; run npm run train');
  const held = (name: string) => {
    const values = head.floats(name);
    const copy = kernel.allocate(values.length);
    copy.set(values);
    return copy;
  };
  const network: Network = {
    dense: held('dense'),
    denseBias: held('dense/bias'),
    gramVectors: head.floats('gram-vectors'),
    gramScores: head.floats('gram-scores'),
    gramToHidden: head.floats('gram-to-hidden'),
    hiddenToLabels: head.floats('hidden-to-labels'),
  };
  const known = new Map(header.grams.map((gram, i) => [gram, i]));
  const rarity = head.floats('rarity');
  const input = kernel.allocate(4 * DENSE);
  const product = kernel.allocate(4 * COLUMNS);
  const hidden = new Float64Array(HIDDEN);
  const gramSum = new Float64Array(GRAM_WIDTH);
  function scoreClause(clause: EncodedClause, turn: EncodedText, previous: EncodedText | null): Float64Array {
    writeDense(input, 0, clause, turn, previous);
    kernel.multiply(input, network.dense, network.denseBias, product, 1, DENSE, COLUMNS);
    return scoresOf(network, product, 0, weighGrams(clause.words, known, rarity), hidden, gramSum);
  }

  return {
    judge(turn, previous) {
      const parts = turn.clauses.map((clause) => scoreClause(clause, turn, previous));
      const whole = parts.length === 1 ? parts[0]! : scoreClause(wholeClause(turn), turn, previous);
      const highest = whole.map((_, l) => Math.max(...parts.map((scores) => scores[l]!)));
      return parts.map((own) => {
        const scores = own.map((score, l) => {
          const both = (score + whole[l]!) / 2;
          // the whole may lift only the clause that shows the label most, or its neighbours would seem to show it, too
          return score < highest[l]! ? Math.min(score, both) : both;
        });
        return confidencesOf(scores, header.calibration);
      });
    },
  };
}

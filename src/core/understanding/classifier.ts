import type { Container } from './container.ts';
import { wholeClause, type EncodedText } from './encodedText.ts';
import type { Kernel } from './encoder/kernel.ts';
import { exp, sigmoid } from './encoder/maths.ts';
import { CHOICES, labels, OUTPUTS } from './labels.ts';
import { createScorer, type Network } from './network.ts';

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

export interface Classifier {
  /**
   * For each clause of a turn the confidence of each label that the clause shows it; of a topic, that the clause is on it
   * if it is a question. The turn as a whole has half a say in it: cutting may part what belongs together.
   */
  judge(turn: EncodedText, previous: EncodedText | null): Float64Array[];
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
    outputs: OUTPUTS,
    dense: held('dense'),
    denseBias: held('dense/bias'),
    gramVectors: head.floats('gram-vectors'),
    gramScores: head.floats('gram-scores'),
    gramToHidden: head.floats('gram-to-hidden'),
    hiddenToLabels: head.floats('hidden-to-labels'),
  };
  const scoreClause = createScorer(network, header.grams, head.floats('rarity'), kernel);
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

import type { Container } from './container.ts';
import { WIDTH } from './encoder/encoder.ts';
import { dot, sigmoid } from './encoder/maths.ts';
import { labels } from './labels.ts';

/** What the header of the trained head holds; src/build/train.ts makes it. */
export interface HeadHeader {
  /** short hash of the head's numbers */
  version: string;
  /** of the corpus and the code that it was trained with */
  source: string;
  labels: string[];
  /** probability from which a label is reported */
  thresholds: number[];
  /** probability from which the contact asks back whether a job is being asked for */
  doubt: number;
}

/** What a clause is judged by. */
export interface ClauseInput {
  clause: Float32Array;
  turn: Float32Array;
  /** zeros when there is none */
  previous: Float32Array;
}

export const FEATURES = WIDTH * 3 + 1;

export interface Classifier {
  /** probability of each label */
  judge(input: ClauseInput): Float64Array;
}

/** The features of a clause, one vector. */
export function featuresOf({ clause, turn, previous }: ClauseInput): Float32Array {
  const out = new Float32Array(FEATURES);
  out.set(clause, 0);
  out.set(turn, WIDTH);
  out.set(previous, 2 * WIDTH);
  out[FEATURES - 1] = 1;
  return out;
}

export function createClassifier(head: Container<HeadHeader>): Classifier {
  if (head.header.labels.join() !== labels.join()) throw new Error('the head was trained for other labels');
  const rows = head.floats('rows');
  return {
    judge(input) {
      const features = featuresOf(input);
      return Float64Array.from(labels, (_, i) => sigmoid(dot(rows.subarray(i * FEATURES, (i + 1) * FEATURES), features)));
    },
  };
}

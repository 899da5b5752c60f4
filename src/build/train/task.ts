import { sigmoid } from '../../core/understanding/encoder/maths.ts';
import { ASK, CHOICES, NO_TOPIC, OUTPUTS } from '../../core/understanding/labels.ts';

/** What a network is trained for. */
export interface Task {
  outputs: number;
  /**
   * The loss of one example, given the score of each output and the labels it shows; puts in the scores' place how the
   * loss grows with each of them.
   */
  lossOf: (scores: Float64Array, shown: readonly number[]) => number;
}

/** To tell what the turns of a visit show. */
export const visitTask: Task = { outputs: OUTPUTS, lossOf: visitLoss };

/**
 * Acts are learned each for itself; which topic a question has is a choice between all topics and none. What is no
 * question teaches nothing of topics.
 */
function visitLoss(scores: Float64Array, shown: readonly number[]): number {
  let loss = 0;
  const topics = shown.filter((label) => CHOICES.includes(label));
  const right = topics.length > 0 ? topics : shown.includes(ASK) ? [NO_TOPIC] : [];
  const highest = Math.max(...CHOICES.map((choice) => scores[choice]!));
  const total = CHOICES.reduce((sum, choice) => sum + Math.exp(scores[choice]! - highest), 0);
  for (let l = 0; l < OUTPUTS; l++) {
    if (CHOICES.includes(l)) continue;
    const p = sigmoid(scores[l]!);
    const truth = shown.includes(l) ? 1 : 0;
    loss -= Math.log(Math.max(1e-9, truth ? p : 1 - p));
    scores[l] = p - truth;
  }
  for (const choice of CHOICES) {
    const p = Math.exp(scores[choice]! - highest) / total;
    const truth = right.includes(choice) ? 1 / right.length : 0;
    loss -= truth * Math.log(Math.max(1e-9, p));
    scores[choice] = right.length > 0 ? p - truth : 0;
  }
  return loss;
}

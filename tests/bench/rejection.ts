import type { Task } from '../../src/build/train/task.ts';

/** One choice among so many: the cross-entropy of a softmax. */
export function choiceTask(outputs: number): Task {
  return {
    outputs,
    lossOf(scores, [right]) {
      const highest = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
      let loss = 0;
      for (let i = 0; i < outputs; i++) {
        const share = Math.exp(scores[i]! - highest) / total;
        if (i === right) loss = -Math.log(Math.max(1e-9, share));
        scores[i] = share - (i === right ? 1 : 0);
      }
      return loss;
    },
  };
}

/** The likeliest intent of a query: how sure, whether right, and whether the query has an intent at all. */
export interface Guess {
  confidence: number;
  right: boolean;
  known: boolean;
}

export interface Rejection {
  /** right among queries with an intent when nothing is rejected */
  accuracy: number;
  /** right and not rejected among queries with an intent */
  inScope: number;
  /** rejected among queries without one */
  outOfScope: number;
  /** chance that a query with an intent is surer than one without; needs no threshold */
  auroc: number;
}

/**
 * Measures on `test` with the threshold that gives the highest accuracy on `validation`, out of scope being a class of
 * its own there: the rule of Larson et al. 2019.
 */
export function judgeRejection(validation: readonly Guess[], test: readonly Guess[]): Rejection {
  const threshold = bestThreshold(validation);
  const inside = test.filter(({ known }) => known);
  const outside = test.filter(({ known }) => !known);
  const share = (guesses: readonly Guess[], hit: (guess: Guess) => boolean) =>
    guesses.filter(hit).length / guesses.length;
  return {
    accuracy: share(inside, ({ right }) => right),
    inScope: share(inside, ({ right, confidence }) => right && confidence >= threshold),
    outOfScope: share(outside, ({ confidence }) => confidence < threshold),
    auroc: aurocOf(inside, outside),
  };
}

function bestThreshold(validation: readonly Guess[]): number {
  const sorted = [...validation].sort((a, b) => a.confidence - b.confidence);
  let correct = sorted.filter(({ known, right }) => known && right).length;
  let most = correct;
  let threshold = 0;
  sorted.forEach(({ known, right, confidence }, i) => {
    if (!known) correct++;
    else if (right) correct--;
    if (correct <= most) return;
    most = correct;
    threshold = (confidence + (sorted[i + 1]?.confidence ?? 1)) / 2;
  });
  return threshold;
}

function aurocOf(inside: readonly Guess[], outside: readonly Guess[]): number {
  const sorted = [...inside, ...outside].sort((a, b) => a.confidence - b.confidence);
  let below = 0;
  let wins = 0;
  for (const { known } of sorted) {
    if (known) wins += below;
    else below++;
  }
  return wins / (inside.length * outside.length);
}

/** The mean of each measure. */
export function meanOf(measured: readonly Rejection[]): Rejection {
  const mean = (of: (one: Rejection) => number) => measured.reduce((sum, one) => sum + of(one), 0) / measured.length;
  return {
    accuracy: mean(({ accuracy }) => accuracy),
    inScope: mean(({ inScope }) => inScope),
    outOfScope: mean(({ outOfScope }) => outOfScope),
    auroc: mean(({ auroc }) => auroc),
  };
}

import { createPlainKernel, panelIndex } from '../../core/understanding/encoder/kernel.ts';
import { createSimdKernel } from '../../core/understanding/encoder/simd.ts';
import { weighGrams, type WeighedGrams } from '../../core/understanding/grams.ts';
import {
  columnsFor,
  DENSE,
  GRAM_SCALE,
  GRAM_WIDTH,
  HIDDEN,
  LINEAR_SCALE,
  writeDense,
  type Network,
} from '../../core/understanding/network.ts';
import { adamStep, learned } from './adam.ts';
import type { Example } from './examples.ts';
import { createRandom, shuffle } from './random.ts';
import type { Task } from './task.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How the network is trained; chosen by what left-out voices and the development set showed. */
export interface Settings {
  epochs: number;
  rate: number;
  gramRate: number;
  decay: number;
  /** share of inputs and hidden units left out in each step */
  dropout: number;
  /** share of grams left out in each step */
  gramDropout: number;
  seed: number;
}

export const settings: Settings = {
  epochs: 8,
  rate: 1.5e-3,
  gramRate: 4e-3,
  decay: 0.01,
  dropout: 0.3,
  gramDropout: 0.3,
  seed: 1,
};

const BATCH = 64;
/** Share of turns whose context is hidden in each pass, so that a reading never leans on it alone. */
const CONTEXT_HIDDEN = 1 / 3;

/** Trains a network for a task on the examples. Deterministic. `onEpoch` is told the mean loss of each pass. */
export function trainNetwork(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  { outputs, lossOf }: Task,
  { epochs, rate, gramRate, decay, dropout, gramDropout, seed }: Settings,
  onEpoch: (epoch: number, loss: number) => void = () => {},
): Network {
  const random = createRandom(seed);
  const kernel = createSimdKernel() ?? createPlainKernel();
  const columns = columnsFor(outputs);
  const known = new Map(vocabulary.grams.map((gram, i) => [gram, i]));
  const grams = examples.map(({ clause }) => weighGrams(clause.words, known, vocabulary.rarity));
  const uniform = (out: Float32Array, bound: number) => out.map(() => (random() * 2 - 1) * bound);
  const make = (length: number, bound: number) => {
    const values = kernel.allocate(length);
    if (bound > 0) values.set(uniform(values, bound));
    return learned(values);
  };
  const dense = make(DENSE * columns, 1 / Math.sqrt(DENSE));
  const denseBias = make(columns, 1 / Math.sqrt(DENSE));
  const gramToHidden = learned(uniform(new Float32Array(GRAM_WIDTH * HIDDEN), 1 / Math.sqrt(GRAM_WIDTH)));
  const hiddenToLabels = learned(uniform(new Float32Array(HIDDEN * outputs), 1 / Math.sqrt(HIDDEN)));
  const gramVectors = learned(uniform(new Float32Array(known.size * GRAM_WIDTH), 0.17));
  const gramScores = learned(new Float32Array(known.size * outputs));

  const input = kernel.allocate(BATCH * DENSE);
  const turned = kernel.allocate(DENSE * BATCH);
  const product = kernel.allocate(BATCH * columns);
  const back = kernel.allocate(BATCH * columns);
  const gradient = kernel.allocate(DENSE * columns);
  const noBias = kernel.allocate(columns);
  const scores = new Float64Array(outputs);
  const hidden = new Float64Array(HIDDEN);
  const hiddenBack = new Float64Array(HIDDEN);
  const gramSum = new Float64Array(GRAM_WIDTH);
  const gramBack = new Float64Array(GRAM_WIDTH);
  const keep = 1 / (1 - dropout);
  const touched = new Set<number>();
  const order = examples.map((_, i) => i);
  const steps = epochs * Math.ceil(examples.length / BATCH);
  let step = 0;

  /** Forward and backward for one example; its dense part stands in row b of `product`. Returns its loss. */
  function learn(b: number, { ids, shares }: WeighedGrams, shown: readonly number[]): number {
    const row = b * columns;
    const left = shares.map((share) => (random() < gramDropout ? 0 : share * GRAM_SCALE));
    for (let l = 0; l < outputs; l++) scores[l] = product[row + HIDDEN + l]! * LINEAR_SCALE;
    gramSum.fill(0);
    ids.forEach((id, n) => {
      const share = left[n]!;
      if (share === 0) return;
      for (let i = 0; i < GRAM_WIDTH; i++) gramSum[i] = gramSum[i]! + share * gramVectors.values[id * GRAM_WIDTH + i]!;
      for (let l = 0; l < outputs; l++) scores[l] = scores[l]! + share * gramScores.values[id * outputs + l]!;
    });
    for (let i = 0; i < GRAM_WIDTH; i++) {
      gramBack[i] = random() < dropout ? 0 : keep;
      gramSum[i] = gramSum[i]! * gramBack[i]!;
    }
    for (let h = 0; h < HIDDEN; h++) hidden[h] = product[row + h]!;
    for (let i = 0; i < GRAM_WIDTH; i++) {
      const value = gramSum[i]!;
      if (value === 0) continue;
      for (let h = 0; h < HIDDEN; h++) hidden[h] = hidden[h]! + value * gramToHidden.values[i * HIDDEN + h]!;
    }
    for (let h = 0; h < HIDDEN; h++) {
      const open = hidden[h]! > 0 && random() >= dropout;
      hidden[h] = open ? hidden[h]! * keep : 0;
      if (!open) continue;
      for (let l = 0; l < outputs; l++) scores[l] = scores[l]! + hidden[h]! * hiddenToLabels.values[h * outputs + l]!;
    }
    const loss = lossOf(scores, shown);
    for (let l = 0; l < outputs; l++) {
      scores[l] = scores[l]! / BATCH;
      back[panelIndex(b, HIDDEN + l, BATCH)] = scores[l]! * LINEAR_SCALE;
      denseBias.gradient[HIDDEN + l] = denseBias.gradient[HIDDEN + l]! + scores[l]! * LINEAR_SCALE;
    }
    for (let h = 0; h < HIDDEN; h++) {
      let sum = 0;
      if (hidden[h]! > 0) {
        for (let l = 0; l < outputs; l++) {
          sum += scores[l]! * hiddenToLabels.values[h * outputs + l]!;
          hiddenToLabels.gradient[h * outputs + l] =
            hiddenToLabels.gradient[h * outputs + l]! + scores[l]! * hidden[h]!;
        }
      }
      hiddenBack[h] = sum * keep;
      back[panelIndex(b, h, BATCH)] = hiddenBack[h]!;
      denseBias.gradient[h] = denseBias.gradient[h]! + hiddenBack[h]!;
    }
    for (let i = 0; i < GRAM_WIDTH; i++) {
      let sum = 0;
      if (gramBack[i]! > 0) {
        for (let h = 0; h < HIDDEN; h++) {
          sum += hiddenBack[h]! * gramToHidden.values[i * HIDDEN + h]!;
          gramToHidden.gradient[i * HIDDEN + h] = gramToHidden.gradient[i * HIDDEN + h]! + gramSum[i]! * hiddenBack[h]!;
        }
      }
      gramBack[i] = gramBack[i]! * sum;
    }
    ids.forEach((id, n) => {
      const share = left[n]!;
      if (share === 0) return;
      touched.add(id);
      const vector = id * GRAM_WIDTH;
      const score = id * outputs;
      for (let i = 0; i < GRAM_WIDTH; i++)
        gramVectors.gradient[vector + i] = gramVectors.gradient[vector + i]! + share * gramBack[i]!;
      for (let l = 0; l < outputs; l++)
        gramScores.gradient[score + l] = gramScores.gradient[score + l]! + share * scores[l]!;
    });
    return loss;
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      if (batch.length < BATCH) back.fill(0);
      batch.forEach((at, b) => {
        const { clause, turn, previous } = examples[at]!;
        writeDense(input, b * DENSE, clause, turn, random() < CONTEXT_HIDDEN ? null : previous);
        for (let i = 0; i < DENSE; i++) {
          const value = random() < dropout ? 0 : input[b * DENSE + i]! * keep;
          input[b * DENSE + i] = value;
          turned[i * BATCH + b] = value;
        }
      });
      kernel.multiply(input, dense.values, denseBias.values, product, BATCH, DENSE, columns);
      batch.forEach((at, b) => (loss += learn(b, grams[at]!, examples[at]!.labels)));
      kernel.multiply(turned, back, noBias, gradient, DENSE, BATCH, columns);
      for (let i = 0; i < DENSE; i++) {
        for (let j = 0; j < columns; j++) dense.gradient[panelIndex(i, j, DENSE)] = gradient[i * columns + j]!;
      }
      const share = Math.max(0.02, 1 - step / steps);
      step++;
      for (const p of [dense, denseBias, gramToHidden, hiddenToLabels]) adamStep(p, rate * share, step, decay);
      for (const id of touched) {
        adamStep(gramVectors, gramRate * share, step, 0, id * GRAM_WIDTH, (id + 1) * GRAM_WIDTH);
        adamStep(gramScores, gramRate * share, step, 0, id * outputs, (id + 1) * outputs);
      }
      touched.clear();
    }
    onEpoch(epoch, loss / examples.length);
  }
  return {
    outputs,
    dense: dense.values,
    denseBias: denseBias.values,
    gramVectors: gramVectors.values,
    gramScores: gramScores.values,
    gramToHidden: gramToHidden.values,
    hiddenToLabels: hiddenToLabels.values,
  };
}

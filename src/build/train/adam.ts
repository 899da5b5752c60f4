const FIRST = 0.9;
const SECOND = 0.999;

/** Numbers that are learned, with Adam's two running means of their gradients (Kingma & Ba 2015). */
export interface Learned {
  values: Float32Array;
  gradient: Float32Array;
  mean: Float32Array;
  square: Float32Array;
}

export function learned(values: Float32Array, gradient = new Float32Array(values.length)): Learned {
  return { values, gradient, mean: new Float32Array(values.length), square: new Float32Array(values.length) };
}

/**
 * One step over a stretch of the numbers; the gradient is cleared.
 * @param step counts from 1
 * @param decay share of each number that is taken away per unit of rate
 */
export function adamStep(p: Learned, rate: number, step: number, decay = 0, from = 0, to = p.values.length): void {
  const { values, gradient, mean, square } = p;
  const unbias = Math.sqrt(1 - SECOND ** step) / (1 - FIRST ** step);
  for (let i = from; i < to; i++) {
    const g = gradient[i]!;
    const m = FIRST * mean[i]! + (1 - FIRST) * g;
    const s = SECOND * square[i]! + (1 - SECOND) * g * g;
    mean[i] = m;
    square[i] = s;
    values[i] = values[i]! * (1 - rate * decay) - (rate * unbias * m) / (Math.sqrt(s) + 1e-8);
    gradient[i] = 0;
  }
}

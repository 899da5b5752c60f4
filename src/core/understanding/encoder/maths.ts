/**
 * exp, tanh, sin and cos made of additions, multiplications and divisions only. The built-in functions may differ in
 * the last bit between browsers, and a stored reading must be the same wherever it was made.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^-1022 … 2^1023, each exact, because doubling and halving lose nothing. */
const powersOfTwo = (() => {
  const table = new Float64Array(2046);
  table[1022] = 1;
  for (let i = 1023; i < 2046; i++) table[i] = table[i - 1]! * 2;
  for (let i = 1021; i >= 0; i--) table[i] = table[i + 1]! / 2;
  return table;
})();

/** e to the power of x, within a few units of the last place; 0 below -700, capped above 700. */
export function exp(x: number): number {
  if (!(x > -700)) return 0;
  if (x > 700) x = 700;
  const n = Math.round(x * 1.4426950408889634);
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  // Taylor to degree 12: |r| <= 0.35, so the remainder is under 2e-16
  let sum = 1;
  for (let k = 12; k >= 1; k--) sum = 1 + (sum * r) / k;
  return sum * powersOfTwo[n + 1022]!;
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  const e = exp(2 * x);
  return (e - 1) / (e + 1);
}

/** 1 / (1 + e^-x). */
export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : 1 - 1 / (1 + exp(x));
}

/** Sine of x in radians; meant for the small angles of the encoder's position signal (under 10^4). */
export function sin(x: number): number {
  let r = x - Math.round(x / (2 * Math.PI)) * 2 * Math.PI;
  if (r > Math.PI / 2) r = Math.PI - r;
  else if (r < -Math.PI / 2) r = -Math.PI - r;
  const square = r * r;
  let sum = 1;
  for (let k = 21; k >= 3; k -= 2) sum = 1 - (sum * square) / (k * (k - 1));
  return r * sum;
}

/** Cosine of x in radians. */
export function cos(x: number): number {
  return sin(x + Math.PI / 2);
}

/** The dot product of two vectors of the same length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Scales a vector in place to length 1 (a zero vector stays as it is) and returns it. */
export function normalize(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / length;
  return vector;
}

import { describe, expect, it } from 'vitest';
import { cos, exp, sigmoid, sin, tanh } from './maths.ts';

const points = Array.from({ length: 401 }, (_, i) => (i - 200) / 7);

describe('our own functions agree with the built-in ones', () => {
  it('exp', () => points.forEach((x) => expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12)));
  it('tanh', () => points.forEach((x) => expect(tanh(x)).toBeCloseTo(Math.tanh(x), 12)));
  it('sin', () => points.forEach((x) => expect(sin(x * 5)).toBeCloseTo(Math.sin(x * 5), 10)));
  it('cos', () => points.forEach((x) => expect(cos(x * 5)).toBeCloseTo(Math.cos(x * 5), 10)));
  it('sigmoid', () => points.forEach((x) => expect(sigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 12)));
});

it('exp stays finite at the ends', () => {
  expect(exp(-1e9)).toBe(0);
  expect(exp(1e9)).toBeLessThan(Infinity);
  expect(exp(NaN)).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { createPlainKernel, panelIndex, type Kernel } from './kernel.ts';
import { createSimdKernel } from './simd.ts';

/** Numbers that look random and are the same everywhere. */
function fill(array: Float32Array, seed: number): void {
  let state = seed;
  for (let i = 0; i < array.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    array[i] = state / 2 ** 31 - 1;
  }
}

function product(kernel: Kernel, rows: number, k: number, n: number): Float32Array {
  const room = Math.ceil(rows / 4) * 4;
  const [x, matrix, bias, out] = [room * k, k * n, n, room * n].map((length) => kernel.allocate(length));
  fill(x!, 1);
  fill(matrix!, 2);
  fill(bias!, 3);
  kernel.multiply(x!, matrix!, bias!, out!, rows, k, n);
  return out!.slice(0, rows * n);
}

describe('the two kernels', () => {
  const simd = createSimdKernel();

  it('runs in WebAssembly here', () => expect(simd).not.toBeNull());

  it.each([
    [1, 4, 8],
    [3, 256, 64],
    [4, 512, 16],
    [9, 64, 240],
  ])('give the same bits for %i rows, %i by %i', (rows, k, n) => {
    expect(product(simd!, rows, k, n)).toEqual(product(createPlainKernel(), rows, k, n));
  });

  it('multiply rows with a matrix in panels', () => {
    const kernel = createPlainKernel();
    const matrix = kernel.allocate(4 * 8);
    for (let i = 0; i < 4; i++) matrix[panelIndex(i, 5, 4)] = i + 1;
    const out = kernel.allocate(4 * 8);
    kernel.multiply(new Float32Array(16).fill(2), matrix, new Float32Array(8).fill(1), out, 1, 4, 8);
    expect([...out.slice(0, 8)]).toEqual([1, 1, 1, 1, 1, 21, 1, 1]);
  });
});

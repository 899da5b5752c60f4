/**
 * The one expensive operation of the encoder: rows of numbers times a matrix, plus a bias.
 *
 * Two implementations give the same bits: every output is the sum, in ascending order of k, of products rounded to 32
 * bits each. `simd.ts` does it eight columns at a time in WebAssembly; the one below serves where that is forbidden.
 *
 * A matrix of k rows and n columns is stored in panels of eight columns: element (i, j) stands at
 * (j >> 3) * k * 8 + i * 8 + (j & 7). k is a multiple of 4, n of 8.
 */
export interface Kernel {
  /** A zeroed block of 32-bit numbers that `multiply` may work on; for the lifetime of the kernel. */
  allocate(length: number): Float32Array;
  /** out[rows, n] = x[rows, k] · matrix[k, n] + bias. x and out must have room for rows rounded up to a multiple of 4. */
  multiply(
    x: Float32Array,
    matrix: Float32Array,
    bias: Float32Array,
    out: Float32Array,
    rows: number,
    k: number,
    n: number,
  ): void;
}

/** Columns in a panel of a stored matrix. */
const PANEL = 8;

/** Index of element (i, j) in a panelled matrix of k rows. */
export function panelIndex(i: number, j: number, k: number): number {
  return (j >> 3) * k * PANEL + i * PANEL + (j & 7);
}

/** The kernel in plain JavaScript: several times slower, bit for bit the same. */
export function createPlainKernel(): Kernel {
  const round = Math.fround;
  return {
    allocate: (length) => new Float32Array(length),
    multiply(x, matrix, bias, out, rows, k, n) {
      for (let j = 0; j < n; j += PANEL) {
        for (let t = 0; t < rows; t++) {
          let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0; // prettier-ignore
          let w = j * k;
          for (let i = t * k; i < (t + 1) * k; i++, w += PANEL) {
            const v = x[i]!;
            a = round(a + round(v * matrix[w]!));
            b = round(b + round(v * matrix[w + 1]!));
            c = round(c + round(v * matrix[w + 2]!));
            d = round(d + round(v * matrix[w + 3]!));
            e = round(e + round(v * matrix[w + 4]!));
            f = round(f + round(v * matrix[w + 5]!));
            g = round(g + round(v * matrix[w + 6]!));
            h = round(h + round(v * matrix[w + 7]!));
          }
          const sums = [a, b, c, d, e, f, g, h];
          for (let l = 0; l < PANEL; l++) out[t * n + j + l] = sums[l]! + bias[j + l]!;
        }
      }
    },
  };
}

import type { Kernel } from './kernel.ts';

/**
 * The kernel as a WebAssembly module of one function, assembled here so that no compiler and no binary file is needed.
 * It keeps four rows times eight columns in registers and walks down k. Fused multiply-add is never used: it would give
 * other bits on other machines.
 */

/** The little of the WebAssembly interface that is used; core compiles without the browser's types. */
interface WebAssemblyLike {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (options: { initial: number; maximum: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: Record<string, (...args: number[]) => void> };
}
declare const WebAssembly: WebAssemblyLike | undefined;

const PAGE = 65536;

/** 40 MB: 20 MB of weights, the rest for the numbers on the way. Never grown: growing would detach the views handed out. */
const RESERVED_PAGES = (40 * 1024 * 1024) / PAGE;

/** The SIMD kernel, or null where WebAssembly or its SIMD instructions are missing or forbidden. */
export function createSimdKernel(): Kernel | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    return instantiate(WebAssembly);
  } catch {
    return null;
  }
}

function instantiate(wasm: WebAssemblyLike): Kernel {
  const memory = new wasm.Memory({ initial: RESERVED_PAGES, maximum: RESERVED_PAGES });
  const instance = new wasm.Instance(new wasm.Module(assemble()), { e: { m: memory } });
  const run = instance.exports['f']!;
  let next = 16;
  return {
    allocate(length) {
      const start = next;
      next += Math.ceil(length / 4) * 16;
      if (next > memory.buffer.byteLength) throw new Error('encoder: the memory reserved for weights is too small');
      return new Float32Array(memory.buffer, start, length);
    },
    multiply(x, matrix, bias, out, rows, k, n) {
      run(x.byteOffset, matrix.byteOffset, bias.byteOffset, out.byteOffset, Math.ceil(rows / 4) * 4, k, n);
    },
  };
}

const I32 = 0x7f, V128 = 0x7b; // prettier-ignore
const GET = 0x20, SET = 0x21, CONST = 0x41, ADD = 0x6a, SUB = 0x6b, MUL = 0x6c, LESS = 0x48, SHL = 0x74; // prettier-ignore
const LOOP = [0x03, 0x40], END = 0x0b, BRANCH_IF = [0x0d, 0x00]; // prettier-ignore

/** Unsigned LEB128. */
function leb(value: number): number[] {
  const out: number[] = [];
  do {
    const byte = value & 0x7f;
    value >>>= 7;
    out.push(value ? byte | 0x80 : byte);
  } while (value);
  return out;
}

/** A positive constant; one more bit than LEB128 needs keeps the sign bit clear. */
const constant = (value: number) => (value < 64 ? [CONST, value] : [CONST, (value & 0x7f) | 0x80, value >> 7]);
const get = (local: number) => [GET, local];
const set = (local: number, ...code: number[][]) => [...code.flat(), SET, local];
const advance = (local: number, by: number) => set(local, get(local), constant(by), [ADD]);
const section = (id: number, ...content: number[][]) => {
  const body = content.flat();
  return [id, ...leb(body.length), ...body];
};
const simd = (code: number) => [0xfd, ...leb(code)];
const load = (offset: number) => [...simd(0x00), 4, ...leb(offset)];
const loadSplat = (offset: number) => [...simd(0x09), 2, ...leb(offset)];
const store = (offset: number) => [...simd(0x0b), 4, ...leb(offset)];
const F32X4_ADD = simd(0xe4);
const F32X4_MUL = simd(0xe6);
const ZERO = [...simd(0x0c), ...new Array<number>(16).fill(0)];

function assemble(): Uint8Array {
  const [x, w, b, out, rows, k, n] = [0, 1, 2, 3, 4, 5, 6];
  const [j, t, left, weight, target, rowBytes, outBytes] = [7, 8, 9, 10, 11, 12, 13];
  const rowPointer = (r: number) => 14 + r;
  const sum = (r: number, half: number) => 18 + r * 2 + half;
  const [w0, w1, value] = [26, 27, 28];
  const four = [0, 1, 2, 3];

  const step = four.flatMap((u) => [
    ...set(w0, get(weight), load(u * 32)),
    ...set(w1, get(weight), load(u * 32 + 16)),
    ...four.flatMap((r) => [
      ...set(value, get(rowPointer(r)), loadSplat(u * 4)),
      ...set(sum(r, 0), get(sum(r, 0)), get(value), get(w0), F32X4_MUL, F32X4_ADD),
      ...set(sum(r, 1), get(sum(r, 1)), get(value), get(w1), F32X4_MUL, F32X4_ADD),
    ]),
  ]);
  const inner = [
    ...LOOP,
    ...step,
    ...four.flatMap((r) => advance(rowPointer(r), 16)),
    ...advance(weight, 128),
    ...set(left, get(left), constant(4), [SUB]),
    ...get(left),
    ...BRANCH_IF,
    END,
  ];
  const finish = four.flatMap((r) => [
    ...[0, 1].flatMap((half) => [
      ...get(target),
      ...get(sum(r, half)),
      ...get(b),
      ...get(j),
      ...constant(2),
      SHL,
      ADD,
      ...load(half * 16),
      ...F32X4_ADD,
      ...store(half * 16),
    ]),
    ...set(target, get(target), get(outBytes), [ADD]),
  ]);
  const tile = [
    ...LOOP,
    ...set(rowPointer(0), get(x), get(t), get(rowBytes), [MUL], [ADD]),
    ...[1, 2, 3].flatMap((r) => set(rowPointer(r), get(rowPointer(r - 1)), get(rowBytes), [ADD])),
    ...set(weight, get(w), get(j), get(rowBytes), [MUL], [ADD]),
    ...set(target, get(out), get(t), get(outBytes), [MUL], [ADD], get(j), constant(2), [SHL], [ADD]),
    ...four.flatMap((r) => [...set(sum(r, 0), ZERO), ...set(sum(r, 1), ZERO)]),
    ...set(left, get(k)),
    ...inner,
    ...finish,
    ...advance(t, 4),
    ...[...get(t), ...get(rows), LESS],
    ...BRANCH_IF,
    END,
  ];
  const body = [
    ...[2, ...[11, I32], ...[11, V128]],
    ...set(rowBytes, get(k), constant(2), [SHL]),
    ...set(outBytes, get(n), constant(2), [SHL]),
    ...LOOP,
    ...set(t, constant(0)),
    ...tile,
    ...advance(j, 8),
    ...[...get(j), ...get(n), LESS],
    ...BRANCH_IF,
    END,
    END,
  ];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 7, I32, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, 1, 0x65, 1, 0x6d, 2, 1], leb(RESERVED_PAGES), leb(RESERVED_PAGES)),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x66, 0, 0]),
    ...section(10, [1], leb(body.length), body),
  ]);
}

import type { ArrayEntry } from '../core/understanding/container.ts';
import { quantize } from './quantize.ts';

/** An array to be packed. Quantised kinds need `step`, in standard deviations of the row or column. */
export interface Part {
  name: string;
  rows: number;
  columns: number;
  kind: ArrayEntry['kind'];
  values: Float32Array;
  step?: number;
}

/** The bytes of a container; its form is described in core/understanding/container.ts. */
export function packContainer<Header extends object>(
  parts: Part[],
  headerOf: (body: Uint8Array) => Header,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const arrays: ArrayEntry[] = [];
  let offset = 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const { name, rows, columns, kind, values, step } of parts) {
    arrays.push({ name, rows, columns, kind, offset });
    if (kind === 'float') {
      push(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    } else {
      const quantized = quantize(values, rows, columns, kind, step ?? 0.03);
      push(new Uint8Array(quantized.scales.buffer));
      push(new Uint8Array(quantized.values.buffer));
    }
    push(new Uint8Array((4 - (offset % 4)) % 4));
  }
  const body = Buffer.concat(chunks);
  // plain ASCII, padded to a multiple of 4, so that the arrays that follow are aligned
  const escape = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const header = JSON.stringify({ ...headerOf(body), arrays }).replace(/[\u0080-\uffff]/g, escape);
  const padded = header.padEnd(Math.ceil(header.length / 4) * 4);
  const start = Buffer.alloc(8);
  start.write('HHW1', 'latin1');
  start.writeUInt32LE(padded.length, 4);
  return Buffer.concat([start, Buffer.from(padded, 'latin1'), body]);
}

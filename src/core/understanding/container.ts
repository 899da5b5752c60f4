/**
 * The file format of the encoder's weights and of the trained head: named arrays behind a header.
 *
 * Bytes: "HHW1", the length of the header (32 bits, little endian), the header as ASCII JSON, then the arrays, each
 * beginning at a multiple of 4 after the header. A quantised matrix is its scales (32-bit floats, one for each row or
 * column) followed by one signed byte for each element; most bytes are small, so gzip stores them in about five bits.
 */
export interface ArrayEntry {
  name: string;
  rows: number;
  columns: number;
  /** plain floats, or bytes with a scale for each row or each column */
  kind: 'float' | 'by-row' | 'by-column';
  /** of the first byte, counted from the end of the header */
  offset: number;
}

/** One matrix as it stands in the file. `scales` is null for plain floats. */
export interface StoredArray extends ArrayEntry {
  scales: Float32Array | null;
  values: Float32Array | Int8Array;
}

export interface Container<Header> {
  header: Header & { arrays: ArrayEntry[] };
  /** The array of that name; throws when there is none. */
  array(name: string): StoredArray;
  /** The same, with every element multiplied out. */
  floats(name: string): Float32Array;
}

const MAGIC = 0x31574848;

/** Opens the unpacked bytes of such a file. Throws when they are none. The arrays are views of the bytes. */
export function openContainer<Header>(bytes: Uint8Array): Container<Header> {
  // A copy when needed: typed arrays of 32-bit numbers must begin at a multiple of 4.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a file of model weights');
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(decodeAscii(aligned.subarray(8, 8 + headerLength))) as Header & { arrays: ArrayEntry[] };
  const base = aligned.byteOffset + 8 + headerLength;
  const entries = new Map(header.arrays.map((entry) => [entry.name, entry]));
  const array = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`the model lacks ${name}`);
    return locate(entry, aligned.buffer, base);
  };
  return { header, array, floats: (name) => multipliedOut(array(name)) };
}

function locate(entry: ArrayEntry, buffer: ArrayBufferLike, base: number): StoredArray {
  const { rows, columns, kind } = entry;
  const start = base + entry.offset;
  if (kind === 'float') {
    return { ...entry, scales: null, values: new Float32Array(buffer, start, rows * columns) };
  }
  const count = kind === 'by-row' ? rows : columns;
  return {
    ...entry,
    scales: new Float32Array(buffer, start, count),
    values: new Int8Array(buffer, start + count * 4, rows * columns),
  };
}

function multipliedOut({ values, scales, kind, columns }: StoredArray): Float32Array {
  if (!scales) return values as Float32Array;
  const group = (i: number) => (kind === 'by-row' ? Math.floor(i / columns) : i % columns);
  return Float32Array.from(values, (value, i) => value * scales[group(i)]!);
}

function decodeAscii(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

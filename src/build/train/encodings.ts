import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeText, type EncodedText } from '../../core/understanding/encodedText.ts';
import { WIDTH, type Encoder } from '../../core/understanding/encoder/encoder.ts';
import { cacheFolder } from './files.ts';

const ROW = WIDTH * 4;
/** Texts between two savings, so that an interrupted run is not for nothing. */
const SAVED_EVERY = 1000;

/**
 * Encodes many texts, keeping the vectors on disk, because encoding the corpus takes longer than training on it. Two
 * files for each version of the weights: the vectors one after the other, and a line for each text with its key.
 */
export function encodeAll(encoder: Encoder, texts: readonly string[]): Map<string, EncodedText> {
  mkdirSync(cacheFolder, { recursive: true });
  const vectorsFile = join(cacheFolder, `encodings-${encoder.version}.bin`);
  const keysFile = join(cacheFolder, `encodings-${encoder.version}.keys`);
  const empty: Encoder = { ...encoder, encode: emptyEncoding };
  const kept = readKept(vectorsFile, keysFile);
  const result = new Map<string, EncodedText>();
  let fresh: { key: string; vectors: Float32Array[] }[] = [];
  const save = () => {
    // vectors first: a key without its vectors would mislead the next run
    appendFileSync(vectorsFile, Buffer.concat(fresh.flatMap(({ vectors }) => vectors.map(bytesOf))));
    appendFileSync(keysFile, fresh.map(({ key, vectors }) => `${key} ${vectors.length}\n`).join(''));
    fresh = [];
  };
  for (const text of new Set(texts)) {
    const shape = encodeText(empty, text);
    const key = keyOf(shape);
    const known = kept.get(key);
    const encoded = known ? filled(shape, known) : encodeText(encoder, text);
    result.set(text, encoded);
    if (known) continue;
    fresh.push({
      key,
      vectors: [encoded.turn, ...encoded.clauses.flatMap(({ alone, inContext }) => [alone, inContext])],
    });
    if (fresh.length >= SAVED_EVERY) save();
  }
  if (fresh.length > 0) save();
  return result;
}

const nothing = new Float32Array(WIDTH);
const emptyEncoding: Encoder['encode'] = (ids) => ({
  count: ids.length,
  tokens: new Float32Array(0),
  sentence: nothing,
});

const bytesOf = (vector: Float32Array) => new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);

/** Depends on the text and on how it is cut into clauses. */
function keyOf({ text, clauses }: EncodedText): string {
  const cuts = clauses.map(({ start, end }) => [start, end]);
  return createHash('sha256')
    .update(JSON.stringify([text, cuts]))
    .digest('hex')
    .slice(0, 24);
}

function readKept(vectorsFile: string, keysFile: string): Map<string, Buffer> {
  if (!existsSync(vectorsFile) || !existsSync(keysFile)) return new Map();
  const bytes = readFileSync(vectorsFile);
  const lines = readFileSync(keysFile, 'utf8').split('\n').filter(Boolean);
  const kept = new Map<string, Buffer>();
  let at = 0;
  for (const line of lines) {
    const [key, count] = line.split(' ');
    const end = at + Number(count) * ROW;
    kept.set(key!, bytes.subarray(at, end));
    at = end;
  }
  if (at === bytes.length) return kept;
  // a run was stopped between the two files: begin anew
  for (const file of [vectorsFile, keysFile]) writeFileSync(file, '');
  return new Map();
}

function filled(shape: EncodedText, bytes: Buffer): EncodedText {
  const vectors = new Float32Array(new Uint8Array(bytes).buffer);
  let at = 0;
  const take = () => vectors.subarray(at, (at += WIDTH));
  const turn = take();
  return { ...shape, turn, clauses: shape.clauses.map((clause) => ({ ...clause, alone: take(), inContext: take() })) };
}

import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeText, type EncodedText } from '../../core/understanding/encodedText.ts';
import { WIDTH, type Encoder } from '../../core/understanding/encoder/encoder.ts';
import { cacheFolder } from './files.ts';

const ROW = WIDTH * 4;
/** Texts between two savings, so that an interrupted run is not for nothing. */
const SAVED_EVERY = 1000;

/**
 * Encodes many texts, keeping the vectors on disk, because encoding the corpus takes longer than training on it. Two
 * files for each run that encoded something: the vectors one after the other, and a line for each text with its key.
 */
export function encodeAll(encoder: Encoder, texts: readonly string[]): Map<string, EncodedText> {
  mkdirSync(cacheFolder, { recursive: true });
  const name = `encodings-${encoder.version}-`;
  // each run writes files of its own, so that two at a time cannot mix their vectors
  const run = join(cacheFolder, `${name}${Date.now()}-${process.pid}`);
  const empty: Encoder = { ...encoder, encode: emptyEncoding };
  const kept = readKept(name);
  const result = new Map<string, EncodedText>();
  let fresh: { key: string; vectors: Float32Array[] }[] = [];
  const save = () => {
    // vectors first: a key without its vectors would mislead the next run
    appendFileSync(`${run}.bin`, Buffer.concat(fresh.flatMap(({ vectors }) => vectors.map(bytesOf))));
    appendFileSync(`${run}.keys`, fresh.map(({ key, vectors }) => `${key} ${vectors.length}\n`).join(''));
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

/** All vectors that earlier runs kept; of a run that was stopped while it wrote, those that have their key. */
function readKept(name: string): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  for (const file of readdirSync(cacheFolder)) {
    if (!file.startsWith(name) || !file.endsWith('.keys')) continue;
    const keys = join(cacheFolder, file);
    const bytes = readFileSync(keys.replace(/keys$/, 'bin'));
    let at = 0;
    for (const line of readFileSync(keys, 'utf8').split('\n').filter(Boolean)) {
      const [key, count] = line.split(' ');
      const end = at + Number(count) * ROW;
      if (end > bytes.length) break;
      kept.set(key!, bytes.subarray(at, end));
      at = end;
    }
  }
  return kept;
}

function filled(shape: EncodedText, bytes: Buffer): EncodedText {
  const vectors = new Float32Array(new Uint8Array(bytes).buffer);
  let at = 0;
  const take = () => vectors.subarray(at, (at += WIDTH));
  const turn = take();
  return { ...shape, turn, clauses: shape.clauses.map((clause) => ({ ...clause, alone: take(), inContext: take() })) };
}

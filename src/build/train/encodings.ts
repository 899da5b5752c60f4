import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeText, type EncodedText } from '../../core/understanding/encodedText.ts';
import { WIDTH, type Encoder } from '../../core/understanding/encoder/encoder.ts';
import { cacheFolder } from './files.ts';

/**
 * Encodes many texts, keeping the vectors on disk: encoding the corpus takes minutes, training on it less.
 * @param name of the file in the cache; it is made anew whenever texts, clauses or weights have changed
 */
export function encodeAll(encoder: Encoder, name: string, texts: readonly string[]): Map<string, EncodedText> {
  const unique = [...new Set(texts)];
  const empty: Encoder = { ...encoder, encode: emptyEncoding };
  const shapes = unique.map((text) => encodeText(empty, text));
  const clauses = shapes.map((shape) => shape.clauses.map(({ start, end }) => [start, end]));
  const key = createHash('sha256').update(JSON.stringify([encoder.version, 1, unique, clauses])).digest('hex');
  const file = join(cacheFolder, `encodings-${name}-${key.slice(0, 16)}.bin`);
  if (existsSync(file)) return fill(shapes, readFileSync(file));
  const encoded = unique.map((text) => encodeText(encoder, text));
  const vectors = encoded.flatMap((text) => [text.turn, ...text.clauses.flatMap((c) => [c.alone, c.inContext])]);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, Buffer.concat(vectors.map((v) => new Uint8Array(v.buffer, v.byteOffset, v.byteLength))));
  return new Map(encoded.map((text) => [text.text, text]));
}

const nothing = new Float32Array(WIDTH);
const emptyEncoding: Encoder['encode'] = (ids) => ({ count: ids.length, tokens: new Float32Array(0), sentence: nothing });

function fill(shapes: EncodedText[], bytes: Buffer): Map<string, EncodedText> {
  const all = new Float32Array(new Uint8Array(bytes).buffer);
  let at = 0;
  const take = () => all.subarray(at, (at += WIDTH));
  return new Map(
    shapes.map((shape) => {
      const turn = take();
      const clauses = shape.clauses.map((clause) => ({ ...clause, alone: take(), inContext: take() }));
      return [shape.text, { ...shape, turn, clauses }];
    }),
  );
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openContainer } from '../../core/understanding/container.ts';
import { readCorpus, type Turn } from '../../core/understanding/corpus/reader.ts';
import { createEncoder, type Encoder, type WeightsHeader } from '../../core/understanding/encoder/encoder.ts';
import { createPlainKernel } from '../../core/understanding/encoder/kernel.ts';
import { createSimdKernel } from '../../core/understanding/encoder/simd.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const understanding = join(root, 'src/core/understanding');

export const headFile = join(root, 'src/model/head.bin.gz');
export const cacheFolder = join(root, 'node_modules/.cache/half-hour');
export const weightsFile = join(root, 'public/model/encoder.bin.gz');

export type Part = 'training' | 'development' | 'held-out';

/** All turns of a part of the corpus, voice by voice in the order of their names. Throws at the first faulty line. */
export function readPart(part: Part): Turn[] {
  const folder = join(understanding, 'corpus', part);
  return corpusFiles(part).flatMap((file) => {
    const { turns, faults } = readCorpus(readFileSync(join(folder, file), 'utf8'), file.replace(/\.txt$/, ''));
    const fault = faults[0];
    if (fault) throw new Error(`${part}/${file}:${fault.line}:${fault.column}: ${fault.message}`);
    return turns;
  });
}

function corpusFiles(part: Part): string[] {
  return readdirSync(join(understanding, 'corpus', part))
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

/** The encoder on the weights that the install made. */
export function loadEncoder(): Encoder {
  const weights = new Uint8Array(gunzipSync(readFileSync(weightsFile)));
  return createEncoder(openContainer<WeightsHeader>(weights), createSimdKernel() ?? createPlainKernel());
}

/** The names of what is told apart. */
const labelFiles = ['acts.ts', 'topics.ts'].map((file) => join(root, 'src/core/words', file));

/** Hash of everything that the head depends on: training and development corpus, weights, and the code in between. */
export function sourceHash(): string {
  const code = ['src/core/understanding', 'src/build']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !aside.has(relative(root, file)))
    .concat(labelFiles);
  const corpus = (['training', 'development'] as const).flatMap((part) =>
    corpusFiles(part).map((file) => join(understanding, 'corpus', part, file)),
  );
  const hash = createHash('sha256');
  for (const file of [...code, ...corpus].map((file) => relative(root, file)).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n'));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Code that a reading goes through after the head, or that only describes; changing it needs no new training. */
const aside = new Set([
  'src/core/understanding/assemble.ts',
  'src/core/understanding/reading.ts',
  'src/core/understanding/followUp.ts',
  'src/core/understanding/resumeInvitation.ts',
  'src/core/understanding/overlaps.ts',
  'src/core/understanding/understanding.ts',
  'src/core/understanding/ownTopics.ts',
]);

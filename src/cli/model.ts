import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createUnderstanding, type Understanding } from '../core/understanding/understanding.ts';

const weightsFile = new URL('../../public/model/encoder.bin.gz', import.meta.url);
const headFile = new URL('../model/head.bin.gz', import.meta.url);

/** The understanding with the checkout's own weights and head. Throws, saying what to run, when the weights are missing. */
export function loadUnderstanding(): Understanding {
  return createUnderstanding(unpacked(weightsFile, 'npm ci'), unpacked(headFile, 'npm run train'));
}

function unpacked(file: URL, remedy: string): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(readFileSync(file)));
  } catch (error) {
    throw new Error(`the model file ${file.pathname} cannot be read; run ${remedy}`, { cause: error });
  }
}

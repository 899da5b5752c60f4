import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Turn } from '../../../src/core/understanding/corpus/reader.ts';
import type { Context, Reading } from '../../../src/core/understanding/reading.ts';

export const builtFolder = fileURLToPath(new URL('../../../dist/', import.meta.url));

export interface Question {
  text: string;
  context: Context;
}

/** What the page hands in. */
export interface Answer {
  model: string;
  /** milliseconds to fetch, unpack and set up encoder and head */
  started: number;
  readings: Reading[];
  /** milliseconds that each question took, there and back */
  times: number[];
  /** SHA-256 of each text's vector of meaning */
  meanings: string[];
}

export function questionOf({ text, previous, resumeRequested }: Turn): Question {
  return { text, context: { ...(previous === null ? {} : { previous }), resumeRequested } };
}

/**
 * The files that a page beside the built app needs to ask its worker, by their names; it posts an `Answer` to `answer`.
 * Throws when nothing has been built.
 */
export function askingPage(questions: readonly Question[]): ReadonlyMap<string, { type: string; body: string }> {
  const assets = readdirSync(`${builtFolder}assets`);
  const worker = assets.find(
    (name) => /^worker-.*\.js$/.test(name) && readFileSync(`${builtFolder}assets/${name}`, 'utf8').includes('meanings'),
  );
  const head = assets.find((name) => /^head\..*\.gz$/.test(name));
  if (worker === undefined || head === undefined) throw new Error(`no worker in ${builtFolder}; run npm run build`);
  const input = { worker: `assets/${worker}`, weights: 'model/encoder.bin.gz', head: `assets/${head}`, questions };
  // the build for plain scripts is what a require gets
  const comlink = createRequire(import.meta.url).resolve('comlink');
  return new Map([
    ['ask.html', { type: 'text/html', body: readFileSync(new URL('ask.html', import.meta.url), 'utf8') }],
    ['comlink.js', { type: 'text/javascript', body: readFileSync(comlink, 'utf8') }],
    ['questions.json', { type: 'application/json', body: JSON.stringify(input) }],
  ]);
}

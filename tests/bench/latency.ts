/**
 * npm run bench:latency
 * Prints, as markdown, what a first visit to the built app takes over the wire from a host that compresses nothing, how
 * long the understanding takes to start, and how long its worker takes for an utterance, beside the same in Node.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { readPart } from '../../src/build/train/files.ts';
import { loadUnderstanding } from '../../src/cli/model.ts';
import { browserFlags, findBrowser } from '../e2e/browser.ts';
import { questionOf, type Question } from './browser/asking.ts';
import { findFirefox, openInFirefox } from './browser/firefox.ts';
import { serveBuilt } from './browser/serve.ts';
import { table } from './tables.ts';

interface Speed {
  /** milliseconds until the understanding is ready */
  started: number;
  /** milliseconds of each utterance */
  times: number[];
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/half-hour', import.meta.url));
const questions = readPart('held-out').map(questionOf);

/** What is sent until the app's first page is still, then until its worker understands; and how fast that then is. */
async function askChromium(): Promise<Speed & { sent: ReadonlyMap<string, number>; shown: number }> {
  const served = await serveBuilt(questions);
  const browser = await chromium.launch({ executablePath: await findBrowser(cache), args: browserFlags });
  try {
    const page = await browser.newPage();
    const begun = performance.now();
    await page.goto(served.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const shown = performance.now() - begun;
    await page.waitForLoadState('networkidle');
    const forShow = ['ask.html', 'comlink.js', 'questions.json'];
    await page.goto(`${served.address}ask.html`);
    const answer = await served.answer;
    return { ...answer, shown, sent: new Map([...served.sent].filter(([name]) => !forShow.includes(name))) };
  } finally {
    await browser.close();
    served.close();
  }
}

async function askFirefox(path: string): Promise<Speed> {
  const served = await serveBuilt(questions);
  const end = openInFirefox(path, `${served.address}ask.html`);
  try {
    return await served.answer;
  } finally {
    end();
    served.close();
  }
}

function askNode(): Speed {
  const begun = performance.now();
  const understanding = loadUnderstanding();
  const started = performance.now() - begun;
  const topics = understanding.prepare([]);
  const times = questions.map(({ text, context }: Question) => {
    if (context.previous) understanding.read(context.previous, topics);
    const asked = performance.now();
    understanding.read(text, topics, context);
    return performance.now() - asked;
  });
  return { started, times };
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;

const node = askNode();
const { sent, shown, ...inChromium } = await askChromium();
const firefox = findFirefox();
const engines = new Map<string, Speed>([
  ['Node', node],
  ['Chromium', inChromium],
  ...(firefox === null ? [] : [['Firefox', await askFirefox(firefox)] as const]),
]);

/** What a file is, by its name; the first that fits. */
const kindsOfFiles: readonly (readonly [RegExp, string])[] = [
  [/^model\//, 'encoder'],
  [/\/head\..*\.gz$/, 'head'],
  [/\/worker-.*\.js$/, 'code of the understanding'],
  [/\/scenario-.*\.js$/, 'contacts'],
  [/\.js$/, 'code of the pages'],
  [/\.woff2$/, 'letters'],
  [/./, 'page and styles'],
];
const kinds = new Map(kindsOfFiles.map(([, kind]) => [kind, 0]));
for (const [name, bytes] of sent) {
  const kind = kindsOfFiles.find(([pattern]) => pattern.test(name))![1];
  kinds.set(kind, kinds.get(kind)! + bytes);
}
const total = [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
process.stdout.write(
  [
    `## In the browser: ${questions.length} held-out turns, each asked of the built app's worker`,
    '',
    table(
      ['where', 'ready after', 'an utterance, median', '99th percentile', 'median as a multiple of Node'],
      [...engines].map(([name, { started, times }]) => [
        name,
        milliseconds(started),
        milliseconds(at(times, 0.5)),
        milliseconds(at(times, 0.99)),
        (at(times, 0.5) / at(node.times, 0.5)).toFixed(2),
      ]),
    ),
    '',
    `First page shown in Chromium after ${milliseconds(shown)}.`,
    '',
    table(
      ['sent once, uncompressed host', 'bytes'],
      [...kinds, ['together', total] as const].map(([kind, bytes]) => [kind, String(bytes)]),
    ),
    '',
    '',
  ].join('\n'),
);

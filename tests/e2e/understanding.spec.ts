/**
 * What was understood is stored with a visit and judged again elsewhere, so the same words must give the same reading
 * to the last bit in Node and in every browser: asked of the built app's own worker.
 */
import { createHash } from 'node:crypto';
import { loadUnderstanding } from '../../src/cli/model.ts';
import { askingPage, type Answer } from '../bench/browser/asking.ts';
import { findFirefox, openInFirefox } from '../bench/browser/firefox.ts';
import { fixedQuestions } from '../bench/browser/questions.ts';
import { serveBuilt } from '../bench/browser/serve.ts';
import { expect, test } from './fixtures.ts';

const ONE_WINDOW = 'a reading does not depend on the size of the window';
/** Two hundred readings on a busy machine. */
const PATIENCE = 400_000;

const questions = fixedQuestions();

function askNode(): Pick<Answer, 'model' | 'readings' | 'meanings'> {
  const understanding = loadUnderstanding();
  const topics = understanding.prepare([]);
  const readings = questions.map(({ text, context }) => understanding.read(text, topics, context));
  const [texts] = understanding.prepare([{ id: 'texts', phrasings: questions.map(({ text }) => text) }]).topics;
  const meanings = texts!.phrasings.map(({ likeness: { meaning } }) =>
    createHash('sha256')
      .update(new Uint8Array(meaning.buffer, meaning.byteOffset, meaning.byteLength))
      .digest('hex'),
  );
  // as they are stored: what JSON cannot hold would be lost there, too
  return { model: understanding.model, readings: JSON.parse(JSON.stringify(readings)) as Answer['readings'], meanings };
}

function expectSame({ model, readings, meanings }: Answer): void {
  const node = askNode();
  expect(model).toBe(node.model);
  expect(meanings).toEqual(node.meanings);
  expect(readings).toEqual(node.readings);
}

test('Chromium reads two hundred texts as Node does, to the last bit', async ({ page, baseURL }, { project }) => {
  test.skip(project.name !== 'laptop', ONE_WINDOW);
  test.setTimeout(PATIENCE);
  for (const [name, { type: contentType, body }] of askingPage(questions)) {
    await page.route(`${baseURL}${name}`, (route) => route.fulfill({ contentType, body }));
  }
  await page.route(`${baseURL}answer`, (route) => route.fulfill({ body: '' }));
  const handedIn = page.waitForRequest(`${baseURL}answer`, { timeout: PATIENCE });
  await page.goto('ask.html');
  expectSame(JSON.parse((await handedIn).postData() ?? '') as Answer);
});

test('Firefox reads two hundred texts as Node does, to the last bit', async ({ browserName }, { project }) => {
  test.skip(project.name !== 'laptop' || browserName !== 'chromium', ONE_WINDOW);
  const firefox = findFirefox();
  test.skip(firefox === null, 'no Firefox here; name one in FIREFOX_PATH');
  test.setTimeout(PATIENCE);
  const served = await serveBuilt(questions);
  const end = openInFirefox(firefox!, `${served.address}ask.html`);
  try {
    expectSame(await served.answer);
  } finally {
    end();
    served.close();
  }
});

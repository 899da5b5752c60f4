/** `npm run pictures`: takes the README's pictures from the built app, with a visit that a rehearsal played. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { parseRehearsal } from '../../src/core/authoring/rehearsals/rehearsal.ts';
import { readerWith, rehearse } from '../../src/core/authoring/rehearsals/rehearse.ts';
import { logOf } from '../../src/core/interview/advance.ts';
import { askableTopics } from '../../src/core/scenario/ownTopics.ts';
import { loadUnderstanding } from '../../src/cli/model.ts';
import { loadScenario } from '../../src/cli/scenarioFile.ts';
import { browserFlags, findBrowser } from '../e2e/browser.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const contact = 'ronnie-tabor';

const server = await preview({
  configFile: `${top}vite.config.ts`,
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
if (address === undefined) throw new Error('the preview has no address; run npm run build first');
const executablePath = await findBrowser(`${top}node_modules/.cache/half-hour/`);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});

await page.clock.install({ time: new Date('2026-03-10T09:00:00') });
await page.goto(address);
await shoot(page, 'library');
await talk(page);
await shoot(page, 'conversation');
await page.goto(`${address}#/visits`);
await page
  .getByLabel('Open visits from files')
  .setInputFiles({ name: 'visit.json', mimeType: 'application/json', buffer: playedVisit() });
await page.getByRole('button', { name: /Read the review/ }).click();
await page.getByRole('heading', { level: 1, name: /Your half hour with/ }).waitFor();
await shoot(page, 'review');
await page.goto(`${address}#/write`);
await page.getByLabel('Whom to duplicate').selectOption({ label: 'Ronnie Tabor' });
await page.getByRole('button', { name: 'Duplicate' }).click();
await page.getByRole('tab', { name: 'Map' }).click();
await page.getByRole('heading', { name: 'Subjects' }).waitFor();
await page.waitForTimeout(20_000);
await shoot(page, 'authoring');
await browser.close();
await server.close();

async function shoot(of: Page, name: string): Promise<void> {
  await of.waitForTimeout(300);
  await of.screenshot({ path: `${here}${name}.png` });
}

/** A few words with the contact, on a clock that the script holds. */
async function talk(of: Page): Promise<void> {
  const press = (name: string | RegExp) => of.getByRole('button', { name, exact: true }).click();
  await of.getByRole('link', { name: /^Prepare a visit with Ronnie Tabor/ }).click();
  await press(/^Write to ask for/);
  await press('Leave the message out');
  await of.getByLabel('Minutes before the hour').fill('34');
  await press('Set out then');
  await press('Skip the way');
  await press(/^Wait until/);
  const line = of.getByLabel('What do you say?');
  for (const words of [
    'Good morning, I’m Teo. I’d like to understand what running a water plant is really like.',
    'What does the first hour of a shift look like?',
  ]) {
    await line.fill(words);
    await line.press('Enter');
    await of.locator('.words p.you').filter({ hasText: words }).waitFor({ timeout: 60_000 });
    // The turn is understood and answered before the next one.
    await of.getByRole('button', { name: 'Say it' }).waitFor();
    await of.waitForTimeout(4000);
  }
  await of.waitForTimeout(1000);
}

/** The model visit as an exported file. */
function playedVisit(): Buffer {
  const { scenario, text } = loadScenario(contact);
  const { rehearsal } = parseRehearsal(
    readFileSync(`${top}scenarios/${contact}/rehearsals/job-hint.yaml`, 'utf8'),
    'rehearsal',
  );
  if (!scenario || !rehearsal) throw new Error('the rehearsal cannot be read');
  const understanding = loadUnderstanding();
  const topics = understanding.prepare(askableTopics(scenario));
  const { visit, scorecard } = rehearse(rehearsal, scenario, readerWith(understanding, topics));
  const { header, entries } = logOf(visit);
  const file = {
    format: 'half-hour-visit',
    version: 1,
    app: '0.1.0',
    scenario: { id: contact, sha256: '', text },
    header: { ...header, appointed: '2026-03-10T10:00:00.000Z' },
    log: { version: 1, entries },
    scorecard,
  };
  return Buffer.from(JSON.stringify(file));
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { VisitFile } from '../../src/core/scoring/visitFile.ts';
import { handedIn, wardSix, wholeClass } from '../support/classVisits.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

/** What is handed in by learners and read by their instructor: a class, and what the contact did not understand. */

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

const fileOf = (visit: VisitFile, i: number) => ({
  name: `visit-${i}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(visit)),
});

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function openClass(page: Page, visits: VisitFile[]): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/class');
  await expect(title(page)).toHaveText('A class');
  await page.getByLabel(/^Open visits/).setInputFiles(visits.map(fileOf));
  await expect(page.getByText(`${visits.length} visits were added.`)).toBeVisible({ timeout: 30_000 });
}

test('a visit that was really made is handed in and comes out again in the class', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install({ time: new Date('2026-03-11T09:00:00Z') });
  await page.goto('./');
  await page.getByRole('link', { name: /^Prepare a visit with Ronnie Tabor/ }).click();
  await page
    .getByRole('radio', { name: /^Today/ })
    .first()
    .check();
  await page.getByRole('button', { name: /^Write to ask for today at/ }).click();
  await page.getByRole('button', { name: 'Leave the message out' }).click();
  await page.getByLabel('Minutes before the hour').fill('34');
  await page.getByRole('button', { name: 'Set out then' }).click();
  await page.getByRole('button', { name: 'Skip the way' }).click();
  await page.getByRole('button', { name: /^Wait until/ }).click();
  const line = page.getByLabel('What do you say?');
  for (const words of ['Hello Ms Tabor, I came to learn what your work is like.', 'How did you get into this work?']) {
    await line.fill(words);
    await line.press('Enter');
    await expect(page.locator('.words p.you')).toContainText(words);
    await expect(page.locator('.words p.said').first()).toBeVisible({ timeout: 30_000 });
  }
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(title(page)).toHaveText('You are outside again.');
  await page.getByRole('button', { name: 'Send none' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send none' }).click();
  await expect(title(page)).toContainText('Ronnie Tabor');

  await page.getByRole('button', { name: 'Hand in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand in this visit' });
  await dialog.getByLabel('Name on the file').fill('Sam Oduya');
  await expect(dialog.getByText('How did you get into this work?')).toBeVisible();
  await look(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('half-hour-ronnie-tabor-2026-03-11-sam-oduya.json');
  const buffer = await readFile(await download.path());

  await page.goto('./#/class');
  await page
    .getByLabel(/^Open visits/)
    .setInputFiles([{ name: download.suggestedFilename(), mimeType: 'application/json', buffer }]);
  await expect(row(page, /^Sam Oduya/)).toContainText('1 visit');
  await expect(row(page, /^Sam Oduya/)).not.toContainText(/edited|other/);
});

test('thirty visits side by side: in order, one after another, as a table', async ({ page }) => {
  test.slow();
  const edited = handedIn({ name: 'Zed', seed: 90, conduct: { jobAsk: true } });
  if (edited.scorecard) edited.scorecard.overall = 100;
  const visits = [
    ...wholeClass(28),
    edited,
    handedIn({ name: 'ada  a.', seed: 91, appointed: '2026-03-30T10:00:00Z' }),
  ];
  await openClass(page, visits);
  await expect(page.getByText('29 learners, 30 visits')).toBeVisible();
  await expect(row(page, /^Zed/)).toContainText('edited: marks');

  await page.getByRole('button', { name: 'The whole visit' }).click();
  await expect(page.getByRole('columnheader', { name: 'The whole visit' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: /2 visits.*Ada A/ }).press('Enter');
  await expect(page.getByRole('link', { name: /30 March.*read the visit of Ada A/ })).toBeVisible();
  await look(page);

  const first = page.getByRole('rowheader').getByRole('link').first();
  const who = await first.textContent();
  await first.press('Enter');
  await expect(page.getByText(`Below is the review as ${who ?? ''} reads it`)).toBeVisible();
  await expect(title(page)).toContainText('Imelda Farrow');
  await look(page);
  const next = await page.getByRole('link', { name: /^Next:/ }).textContent();
  await page.getByRole('link', { name: /^Next:/ }).click();
  await expect(page.getByText(`Below is the review as ${who ?? ''} reads it`)).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the class' }).first().click();
  await expect(page.getByRole('link', { name: next?.replace('Next:', '').trim() ?? '', exact: true })).toBeFocused();
  await expect(page.getByRole('columnheader', { name: 'The whole visit' })).toHaveAttribute('aria-sort', 'ascending');

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ]);
  const text = await readFile(await table.path(), 'utf8');
  expect(text.split('\r\n')).toHaveLength(32);
  expect(text).toMatch(/^\uFEFF"learner",/);
  await page.goto('./#/visits');
  await expect(page.getByText(/You have not met anybody yet/)).toBeVisible();
});

test('dropped files are taken in; the class is gone when the page is closed, unless it is kept', async ({ page }) => {
  await page.goto('./#/class');
  const texts = wholeClass(2).map((visit) => JSON.stringify(visit));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    all.forEach((one, i) => data.items.add(new File([one], `dropped-${i}.json`)));
    data.items.add(new File(['{"format": '], 'broken.json'));
    return data;
  }, texts);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Let go, and they are read.')).toBeAttached();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('2 visits were added.')).toBeVisible();
  await expect(page.getByText(/^broken\.json is not JSON/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Open visits')).toBeAttached();
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.getByLabel('Open visits').setInputFiles(wholeClass(2).map(fileOf));
  await page.getByLabel('Keep this class in this browser').check();
  await expect(page.getByText(/It is here again when you come back/)).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(row(page, /^Bea A/)).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await page.getByLabel('Keep this class in this browser').uncheck();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Open the visits that your learners handed in/)).toBeVisible({ timeout: 3_000 });
    await expect(page.getByRole('table')).toHaveCount(0);
  }).toPass();
});

test('what was not understood goes into the contact’s text, and can be undone', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const text = wardSix.replace(
    'referral:',
    '  night-shifts: Long.\ntopics:\n  - {id: night-shifts, phrasings: [Do you work nights?, How are the nights?, Who does nights?, Are nights hard?, What of nights?]} # hers\nreferral:',
  );
  const said = (words: string, seed: number) =>
    handedIn({ scenario: text, seed, name: `L${seed}`, conduct: { unheard: [[words, { acts: ['ask'] }]] } });
  await page.goto('./#/write');
  await expect(title(page)).toHaveText('Write a contact');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'ward-six.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) }]);
  await expect(title(page)).toHaveText('Imelda Farrow');
  await page.getByRole('tab', { name: 'Heard' }).click();
  await page
    .getByLabel(/^Open visits/)
    .setInputFiles(
      [said('How do you cope with working at night?', 1), said('Is working at night hard to cope with?', 2)].map(
        fileOf,
      ),
    );
  const group = page
    .getByRole('listitem')
    .filter({ hasText: 'How do you cope' })
    .filter({ hasText: 'Is working at night' });
  await expect(group.first()).toBeVisible({ timeout: 40_000 });
  await look(page);
  await page.getByRole('button', { name: /^Add to night-shifts/ }).click();
  await expect(page.getByText('Added to night-shifts: 2 phrasings.')).toBeVisible();
  await expect(group.first()).toContainText('is a phrasing of night-shifts now');
  await look(page);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Add to night-shifts/ })).toBeVisible();
});

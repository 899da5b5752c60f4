import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitFile, withHint } from './visitFile.ts';

/** Opens a visit from a file and reads its review. */
async function readReview(page: Page, file = visitFile('hint.json', withHint)): Promise<void> {
  await page.goto('./#/visits');
  await page.getByLabel('Open visits from files').setInputFiles(file);
  await page.getByRole('button', { name: /Read the review/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /with Imelda Farrow/ })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a review in the ${colorScheme} theme is accessible and no wider than the window`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await readReview(page);
    await expect(page.getByText(/holds the whole visit at 85/)).toBeVisible();
    const more = page.getByRole('button', { name: /^Evidence/ });
    while ((await more.count()) > 0) await more.first().click();
    await page.getByRole('button', { name: 'Show what she felt' }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('leads from the mark to the words and back, by keyboard', async ({ page }) => {
  await readReview(page);
  const judged = page.getByRole('region', { name: 'How each thing was judged' });
  const time = judged.getByRole('button', { name: /12:00|11:59|10:1\d/ }).first();
  await time.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('li[data-entry]:focus')).toBeInViewport();
  await page.getByRole('button', { name: 'Back to where you were' }).press('Enter');
  await expect(time).toBeFocused();
});

test('the line is drawn anew for the width, never shrunk', async ({ page }) => {
  await readReview(page);
  const drawn = page.getByRole('img', { name: /You came at/ });
  const tall = () =>
    drawn
      .getByText(/^\d+:\d\d$/)
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
  await expect.poll(tall).toBeGreaterThan(0);
  const before = await tall();
  await page.setViewportSize({ width: 340, height: 800 });
  await expectNoSidewaysScroll(page);
  // the drawing follows the width a moment later
  await expect.poll(async () => Math.abs((await tall()) - before)).toBeLessThan(1);
});

test('every sentence about a mark has room to be read', async ({ page }) => {
  await readReview(page);
  const sentences = page.getByRole('region', { name: 'How each thing was judged' }).locator('li p');
  const all = await sentences.evaluateAll((found) => found.map((one) => one.getBoundingClientRect().width));
  const widths = all.filter((width) => width > 0);
  expect(widths.length).toBeGreaterThan(8);
  expect(Math.min(...widths)).toBeGreaterThan(200);
});

test('prints every turn, without anything to press', async ({ page }) => {
  await readReview(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Visit her again' })).toBeHidden();
  await expect(page.getByRole('button', { name: /Show them|Show every turn/ })).toHaveCount(0);
  for (const turn of await page.locator('li[data-entry]').all()) await expect(turn).toBeVisible();
});

test('a review from a visit without a clock says what it leaves out', async ({ page }) => {
  await readReview(page, visitFile('untimed.json', { pace: 'untimed' }));
  await expect(page.getByText(/Not judged: .*Punctuality, Timekeeping/)).toBeVisible();
  await expect(page.getByText(/not counted in your results/)).toBeVisible();
});

test('saves the visit as a file that can be read again', async ({ page }) => {
  await readReview(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the visit as a file' }).click();
  const path = await (await download).path();
  await page.goto('./#/visits');
  await page.getByLabel('Open visits from files').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'Imelda Farrow' })).toHaveCount(2);
});

import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { jobAsk, practiceVisits } from './practiceVisits.ts';

/** What turns feedback into practice: a moment tried again, the marks over several visits, two of them side by side. */

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function openVisits(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/visits');
  await page.getByLabel('Open visits from files').setInputFiles(practiceVisits());
  await expect(page.getByText('2 visits were added.')).toBeVisible();
}

test('from the review to a moment again: other words, another answer, other marks; the visit stays', async ({
  page,
}) => {
  test.slow();
  await openVisits(page);
  await page.getByRole('button', { name: /Read the review.*10 March/ }).click();
  await expect(title(page)).toContainText('Imelda Farrow');
  const moment = page.getByRole('listitem').filter({ hasText: jobAsk }).filter({ hasText: 'Try instead' });
  await moment.getByRole('link', { name: /^Try this moment again/ }).click();

  await expect(title(page)).toHaveText('That moment again');
  await expect(page.getByRole('blockquote')).toContainText(jobAsk);
  const line = page.getByLabel('What would you say instead?');
  await expect(line).toHaveValue('');
  await look(page);

  await line.fill('What does a typical day look like for you?');
  await line.press('Enter');
  await expect(page.getByText(/It is the phone, from seven to three/)).toBeVisible({ timeout: 40_000 });
  await expect(row(page, /^Never asks for a job/)).toContainText('more');
  await expect(row(page, /^The whole visit/)).toContainText('more');
  await look(page);

  await page
    .getByRole('button', { name: /^Put them on the line/ })
    .first()
    .click();
  const other = page.getByLabel('Or what else would you say?');
  await expect(other).toBeFocused();
  await other.press('Enter');
  const tries = page.getByRole('region', { name: 'Your tries' });
  await expect(tries.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Take this try back' }).press('Enter');
  await expect(tries.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(tries.getByRole('listitem')).toHaveCount(3);
  await look(page);

  await page.getByRole('link', { name: 'Back to the review' }).press('Enter');
  await expect(page.getByText(/holds the whole visit at 60/)).toBeVisible();
});

test('every turn of the learner can be tried again, and a wrong address is said kindly', async ({ page }) => {
  await openVisits(page);
  await page.getByRole('button', { name: /Read the review.*10 March/ }).click();
  const said = page.getByRole('region', { name: 'What was said' });
  const unfold = said.getByRole('button', { name: 'Show every turn' });
  if ((await unfold.count()) > 0) await unfold.click();
  await expect(said.getByRole('link', { name: /^Try again/ })).toHaveCount(6);
  await said
    .getByRole('link', { name: /^Try again/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('blockquote')).toContainText('Good morning, Ms Farrow');

  for (const [address, words] of [
    [page.url().replace(/\d+$/, '99'), 'There is no such moment.'],
    [page.url().replace(/#.*/, '#/again/nobody/1'), 'There is nothing here.'],
    [page.url().replace(/#.*/, '#/compare/nobody/neither'), 'There are no two visits here.'],
  ] as const) {
    await page.goto(address);
    await expect(title(page)).toHaveText(words);
    await look(page);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the marks over two visits, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openVisits(page);
    await page.getByRole('link', { name: 'How it goes from visit to visit' }).click();
    await expect(title(page)).toHaveText('How it goes');
    await expect(page.getByText('Nothing to compare yet.', { exact: false })).toBeVisible();
    await look(page);
    await page.getByRole('checkbox', { name: 'Count visits that came from files (2)' }).check();
    await expect(page.getByText(/Two visits, from 60 to \d+\./)).toBeVisible();
    await expect(row(page, /^Never asks for a job/)).toContainText('more');
    await expect(page.getByRole('img', { name: /The figure of each visit/ })).toBeVisible();
    await look(page);
  });
}

test('two visits side by side, chosen from the list, by keyboard, and on paper', async ({ page }) => {
  await openVisits(page);
  await page.getByRole('checkbox', { name: /Choose to compare.*10 March/ }).press('Space');
  await expect(page.getByText('One visit chosen. Choose another to compare them.')).toBeVisible();
  await page.getByRole('checkbox', { name: /Choose to compare.*17 March/ }).press('Space');
  await look(page);
  await page.getByRole('link', { name: 'Compare the two' }).press('Enter');
  await expect(title(page)).toHaveText('Two visits to Imelda Farrow');
  await expect(row(page, /^The whole visit/)).toContainText('more');
  await expect(page.getByRole('region', { name: 'Questions, Tuesday 17 March' })).toContainText('How do people find');
  await look(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await expect(row(page, /^Never asks for a job/)).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

/** An author talks to the contact while writing, keeps the talk as a rehearsal, and tests the contact with it. */

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 600;
const pane = (page: Page, name: string) => page.getByRole('tabpanel', { name, exact: true });
const answers = (page: Page) => pane(page, 'Talk').getByRole('listitem');

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const open = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

async function begin(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/write');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maren Holt');
  await open(page, 'Talk');
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('What do you say?').fill(words);
  await page.keyboard.press('Enter');
  // the first words wait for the understanding to be loaded
  await expect(answers(page).last()).toContainText(/Understood: /, { timeout: 45_000 });
  await expect(answers(page).last()).toContainText(words);
}

test('talk, change the text, see what changed, keep it as a rehearsal that holds', async ({ page }) => {
  test.slow();
  await begin(page);
  await expect(answers(page)).toHaveCount(1);
  await say(page, 'Hello, Ms Holt. I asked to meet because I would like to learn what building walls is like.');
  await say(page, 'What does a typical day look like?');
  await expect(answers(page).last()).toContainText('I am on the hill by half past seven');
  await look(page);

  await answers(page)
    .last()
    .getByRole('button', { name: /^In the text/ })
    .click();
  // the cursor stands before "say: "
  await expect(page.locator('.cm-activeLine')).toContainText('say: I am on the hill');
  for (const _ of 'say: ') await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Before anything else, tea. ');
  await open(page, 'Talk');
  await expect(pane(page, 'Talk').getByRole('status').filter({ hasText: 'One answer changed.' })).toBeVisible();
  const turn = answers(page).last();
  await expect(turn.locator('.theirs')).toContainText('tea');
  await expect(turn.locator('del')).not.toContainText('tea');
  await look(page);

  await pane(page, 'Talk').getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(pane(page, 'Talk').getByText('The talk is over.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep as a rehearsal' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this talk as a rehearsal' });
  await dialog.getByLabel('What it shows').fill('A very short visit');
  await expect(dialog.getByLabel('Punctuality should be')).toHaveValue('least');
  await expect(dialog.getByLabel('Punctuality, least mark')).toHaveValue('95');
  await look(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();

  await open(page, 'Tests');
  await expect(pane(page, 'Tests').getByText('It comes to what it expects.')).toBeVisible();
  await page.reload();
  await open(page, 'Tests');
  await expect(pane(page, 'Tests').getByText('It comes to what it expects.')).toBeVisible({ timeout: 45_000 });
  await expect(pane(page, 'Tests').getByText('a-very-short-visit.yaml')).toBeVisible();
});

test('sentences with what they should mean, and random visits in a worker', async ({ page }) => {
  test.slow();
  await begin(page);
  await open(page, 'Tests');
  const tests = pane(page, 'Tests');
  await tests.getByLabel('Somebody says').fill('What does a typical day look like?');
  await tests.getByLabel('That should be about').selectOption('typical-day');
  await tests.getByRole('button', { name: 'Test it' }).click();
  await expect(tests.getByText('One of one means what it should.')).toBeVisible({ timeout: 45_000 });

  await tests.getByLabel('How many').fill('60');
  await tests.getByRole('button', { name: 'Play them' }).click();
  await expect(tests.getByText('60 visits played, from number 1 on.')).toBeVisible({ timeout: 45_000 });
  await expect(tests.getByRole('row', { name: /^Answers/ })).toContainText('100 %');
  await expect(tests.getByRole('heading', { name: 'Never answered' })).toBeVisible();
  await look(page);
  await tests
    .getByRole('button', { name: /^Visit \d+/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /^Random visit/ })).toBeVisible();
  await look(page);
  await page.keyboard.press('Escape');

  // a line that nothing reached leads to the text
  await tests.getByLabel('How many').fill('10000');
  await tests.getByRole('button', { name: 'Play them' }).click();
  await tests.getByRole('button', { name: 'Stop' }).click();
  await expect(tests.getByRole('button', { name: 'Play them' })).toBeEnabled();
  if (isPhone(page)) await expect(page.getByRole('tab', { name: 'Text', exact: true })).toBeVisible();
});

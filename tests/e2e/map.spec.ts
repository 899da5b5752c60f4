import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

/** A contact changed through the form, which the text and the map follow, and a map that leads back into the text. */

const text = (page: Page) => page.getByRole('textbox', { name: 'The contact’s text' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function begin(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/write');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maren Holt');
}

test('a form for the same text, and a map that leads to its lines', async ({ page, isMobile }) => {
  test.skip(isMobile, 'sees the text beside the panes; the next test is about phones');
  test.slow();
  await begin(page);
  await tab(page, 'Form').click();
  await page.getByText('Who and where', { exact: true }).click();
  const called = page.getByRole('textbox', { name: /^Called/ });
  await called.fill('Mrs Holt');
  await called.blur();
  await expect(page.locator('.cm-line', { hasText: 'called: Mrs Holt' })).toContainText('# how most people');
  await look(page);

  // one step back brings the line back as it was
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.cm-line', { hasText: 'called: Ms Holt' })).toBeVisible();
  await expect(called).toHaveValue('Ms Holt');

  // what is taken out can be brought back at once
  await page.getByText('Answers', { exact: true }).click();
  const day = page.getByText('The tasks and hours of an ordinary day or week', { exact: true });
  await day.click();
  await page.getByRole('button', { name: 'Remove answer 1: The tasks and hours of an ordinary day or week' }).click();
  const undo = page.locator('.removed').getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Answer 1', exact: true })).toHaveValue(/half past seven/);
  await look(page);

  // the map follows, says what nothing reaches, and leads to the line
  await tab(page, 'Map').click();
  const subjects = page.getByRole('group', { name: 'What everybody may ask' });
  await expect(page.getByRole('heading', { name: 'What nothing has reached' })).toBeVisible({ timeout: 60_000 });
  await look(page);
  await subjects.locator('[data-sign="answers/typical-day/0/then/1"]').click();
  await expect(text(page)).toBeFocused();
  await expect(page.locator('.cm-activeLine')).toHaveText(/If I sort badly/);

  // by keyboard: one stop, arrows, Enter
  await subjects.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-activeLine')).toHaveText(/Big ones left/);
});

test('on a phone the map is a list, and the form has room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await tab(page, 'Map').click();
  await expect(page.getByRole('radio', { name: 'As a list' })).toBeChecked();
  await page.getByText('typical-day', { exact: true }).click();
  await look(page);
  await page.getByRole('button', { name: /^Answer 1: / }).click();
  await expect(text(page)).toBeVisible();
  await tab(page, 'Form').click();
  await page.getByText('How it is judged', { exact: true }).click();
  await look(page);
});

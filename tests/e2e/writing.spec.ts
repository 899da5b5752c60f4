import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

/** An author begins from a template, makes a mistake, mends it, loses nothing, and hands the file to another browser. */

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const text = (page: Page) => page.getByRole('textbox', { name: 'The contact’s text' });
/** The line of the text that holds these words; only lines near the cursor are on the page. */
const line = (page: Page, words: string) => page.locator('.cm-line', { hasText: words });
const proposed = (page: Page, name: string) => page.getByRole('option', { name, exact: true });
const kept = (page: Page) => expect(page.getByText('Kept on this computer.')).toBeVisible();

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function begin(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/');
  await page.getByRole('link', { name: 'For instructors' }).first().click();
  await expect(title(page)).toHaveText('A contact of your own');
  await page.getByRole('link', { name: 'Write a contact' }).click();
  await expect(title(page)).toHaveText('Write a contact');
  await look(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(title(page)).toHaveText('Maren Holt');
  await expect(text(page)).toBeVisible();
}

test('everything of the menu can be reached on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/write');
  const menu = page.getByRole('navigation', { name: 'Main' });
  for (const name of ['What you write', 'A class', 'For instructors', 'Contacts'])
    await expect(menu.getByRole('link', { name })).toBeInViewport();
  await expectNoSidewaysScroll(page);
});

test('from a template to a file in somebody else’s browser', async ({ page, browser, baseURL }) => {
  test.slow();
  await begin(page);
  const faults = page.getByRole('button', { name: /^Error/ });
  await expect(faults).toHaveCount(0);
  await look(page);

  // a mistake is told, and a click leads to it
  await line(page, 'temperament: neutral').click({ position: { x: 60, y: 8 } });
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await expect(faults).toHaveCount(1);
  await expect(faults).toContainText('"xtemperament" is not known here');
  await look(page);
  await page.keyboard.press('Control+Home');
  await faults.click();
  await expect(text(page)).toBeFocused();
  await expect(page.locator('.cm-activeLine')).toHaveText(/xtemperament/);
  await page.keyboard.press('Delete');
  await expect(faults).toHaveCount(0);

  // undo and redo
  await page.keyboard.press('Control+z');
  await expect(faults).toHaveCount(1);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(faults).toHaveCount(0);

  // the name, and every letter of it after a reload at once
  await line(page, 'name: Maren Holt').click();
  await page.keyboard.press('End');
  await page.keyboard.type('-Brown');
  await page.reload();
  await expect(title(page)).toHaveText('Maren Holt-Brown');
  await expect(line(page, 'name: Maren Holt-Brown')).toBeVisible();

  // everything is thrown away, and had back from the earlier texts
  await text(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await kept(page);
  await page.getByRole('tab', { name: 'Earlier' }).click();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await expect(page.getByText('name: Maren Holt-Brown')).toBeVisible();
  await look(page);
  await page.getByRole('button', { name: /^Bring it back/ }).click();
  await expect(page.getByText('The earlier text is back.')).toBeVisible();
  await expect(title(page)).toHaveText('Maren Holt-Brown');

  // the file holds the same text
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('my-contact.yaml');
  const saved = await readFile(await file.path(), 'utf8');
  expect(saved).toContain('  name: Maren Holt-Brown\n');
  expect(saved).toContain('temperament: neutral');

  // dropped into a clean browser
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${baseURL ?? ''}#/write`);
  await expect(other.getByText(/^Nothing yet/)).toBeVisible();
  const data = await other.evaluateHandle((words) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], 'my-contact.yaml', { type: 'application/yaml' }));
    return transfer;
  }, saved);
  await other.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(title(other)).toHaveText('Maren Holt-Brown');
  await elsewhere.close();
});

test('by keyboard alone: what may stand here is proposed, and the text can be left', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a telephone has no such keyboard');
  await begin(page);
  await text(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('refer');
  await expect(proposed(page, 'referral')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('cont');
  await expect(proposed(page, 'contact')).toBeVisible();
  await look(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('marg');
  await expect(proposed(page, 'marged-osei')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(line(page, 'contact: marged-osei')).toBeVisible();
  await expect(page.getByText('referral › contact')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text(page)).not.toBeFocused();
});

test('what was deleted can be had back, and a file that is no contact changes nothing', async ({ page }) => {
  await begin(page);
  await kept(page);
  await page.getByRole('link', { name: 'What you write' }).click();
  await page.getByRole('button', { name: 'Delete Maren Holt' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Maren Holt' })).toBeVisible();
  const letter = { name: 'letter.yaml', mimeType: 'text/yaml', buffer: Buffer.from('Dear Ms Holt') };
  await page.getByLabel('Open files').setInputFiles(letter);
  await expect(page.getByText(/^letter.yaml is not a Half Hour contact.*Nothing was changed\.$/)).toBeVisible();
  await look(page);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Maren Holt' })).toHaveCount(1);
});

test('two tabs never write the same contact', async ({ page, context }) => {
  await begin(page);
  await line(page, 'name: Maren Holt').click();
  await page.keyboard.press('End');
  await page.keyboard.type('-Brown');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(title(other)).toHaveText('Maren Holt-Brown');
  await expect(title(page)).toHaveText('You are writing this contact in another tab.');
  await page.getByRole('button', { name: 'Go on here' }).click();
  await expect(title(page)).toHaveText('Maren Holt-Brown');
  await expect(title(other)).toHaveText('You are writing this contact in another tab.');
});

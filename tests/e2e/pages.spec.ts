import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitFile, withHint } from './visitFile.ts';

const pages = [
  ['visits', 'Your visits'],
  ['settings', 'Settings'],
  ['guide', 'Half an hour with somebody who knows'],
  ['marks', 'What the marks mean'],
] as const;

for (const [address, title] of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${title}: accessible in the ${colorScheme} theme and no wider than the window`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

test('several visits come in at once, are compared, deleted and taken back', async ({ page }) => {
  await page.goto('./#/visits');
  await expect(page.getByText('You have not met anybody yet.')).toBeVisible();
  await page
    .getByLabel('Open visits from files')
    .setInputFiles([visitFile('a.json', withHint), visitFile('b.json', {}, '2026-03-12T10:00:00.000Z')]);
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Imelda Farrow' }) });
  await expect(rows).toHaveCount(2);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await rows
    .first()
    .getByRole('button', { name: /Delete/ })
    .click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);

  await rows
    .first()
    .getByRole('button', { name: /Delete/ })
    .click();
  await page.getByRole('link', { name: 'The guide' }).click();
  await page.getByRole('link', { name: 'Your visits' }).click();
  await expect(rows).toHaveCount(1);
  await page.reload();
  await expect(rows).toHaveCount(1);
});

test('a file that is no visit is refused with its place, and changes nothing', async ({ page }) => {
  await page.goto('./#/visits');
  await page
    .getByLabel('Open visits from files')
    .setInputFiles({ name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('{"milk": 2,\n}') });
  await expect(page.getByRole('status')).toContainText('Nothing was changed.');
  await expect(page.getByText('You have not met anybody yet.')).toBeVisible();
});

test('deleting all asks first', async ({ page }) => {
  await page.goto('./#/visits');
  await page.getByLabel('Open visits from files').setInputFiles(visitFile('a.json'));
  await page.getByRole('button', { name: 'Delete all visits' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Imelda Farrow' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete all visits' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete all visits' }).click();
  await expect(page.getByText('You have not met anybody yet.')).toBeVisible();
});

test('settings are kept, and the theme is used at once', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByLabel('What may they call you?').fill('Teo');
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByRole('slider', { name: /Slower clock/ }).press('ArrowRight');
  await expect(page.getByText('Half an hour takes 60 minutes.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.getByLabel('What may they call you?')).toHaveValue('Teo');
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
  await expect(page.getByRole('slider', { name: /Slower clock/ })).toHaveValue('2');
});

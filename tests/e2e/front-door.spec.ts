import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

test('the first page opens from a sub-path, by name, accessible and no wider than the window', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Half Hour/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first page is accessible in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./');
    await expect(page.getByRole('main')).toBeVisible();
    await expectAccessible(page);
  });
}

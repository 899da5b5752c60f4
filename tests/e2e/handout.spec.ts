import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { mostLength, pack } from '../../src/app/link.ts';
import { fileAfter } from '../../src/ui/guide/lesson/example.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

/** A page of somebody else's browser, with nothing kept in it. */
async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The guide's example on the desk, with the pane for handing out in front. */
async function handingOut(page: Page): Promise<void> {
  await page.goto('./#/instructors');
  await page.getByRole('button', { name: 'Open this page’s example on your desk' }).click();
  await page.getByRole('tab', { name: 'Hand out' }).click();
  await expect(page.getByRole('heading', { name: 'As a link' })).toBeVisible();
}

const opening = { name: 'cleo.yaml', mimeType: 'application/yaml', buffer: Buffer.from(fileAfter()) };

test('the guide and what arrives can be read in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('./#/instructors');
  await expect(page.getByRole('heading', { level: 1, name: 'A contact of your own' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`./#/link/${pack(fileAfter())}`);
  await expect(page.getByRole('heading', { name: 'Cleo Marchetti' })).toBeVisible();
  await expectAccessible(page);
});

test('the instructors’ guide leads to its example on the desk, which has no error', async ({ page }) => {
  await page.goto('./#/instructors');
  await expect(page.getByRole('heading', { level: 1, name: 'A contact of your own' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { name: 'Privacy' })).toBeInViewport();
  await page.getByRole('button', { name: 'Open the example on your desk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cleo Marchetti' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Error' })).toHaveCount(0);
});

test('a contact goes by link into a clean browser, is looked at, added, met and removed', async ({ page, browser }) => {
  await handingOut(page);
  await expectAccessible(page);
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  expect(link.length).toBeLessThan(8_000);

  const learner = await elsewhere(browser, link);
  await expect(learner.getByRole('heading', { name: 'Cleo Marchetti' })).toBeVisible();
  await expectAccessible(learner);
  await expectNoSidewaysScroll(learner);
  await learner.getByRole('button', { name: /Add to my contacts/ }).click();
  await learner.getByRole('link', { name: 'Prepare a visit' }).click();
  await expect(learner.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(learner).toHaveTitle(/Cleo Marchetti/);

  await learner.getByRole('link', { name: 'Half Hour' }).click();
  await learner.reload();
  await expect(learner.getByRole('heading', { name: 'Cleo Marchetti' })).toBeVisible();
  await expect(learner.getByText('From a link', { exact: true })).toBeVisible();
  await expectAccessible(learner);
  await learner.getByRole('button', { name: 'Remove Cleo Marchetti' }).click();
  await expect(learner.getByRole('heading', { name: 'Cleo Marchetti' })).toHaveCount(0);
  await learner.getByRole('button', { name: /Undo/ }).click();
  await expect(learner.getByRole('heading', { name: 'Cleo Marchetti' })).toBeVisible();
  await learner.context().close();
});

test('the longest link that is made can be opened', async ({ page }) => {
  const noise = (count: number) =>
    Array.from({ length: count }, (_, i) => `# ${(Math.imul(i + 1, 2654435761) >>> 0).toString(36)}`).join('\n');
  const longest = [4500, 4000, 3500, 3000, 2500]
    .map((count) => pack(`${fileAfter()}\n${noise(count)}`))
    .find(({ length }) => length < mostLength);
  expect(longest?.length).toBeGreaterThan(mostLength * 0.8);
  await page.goto(`./#/link/${longest}`);
  await expect(page.getByRole('heading', { name: 'Cleo Marchetti' })).toBeVisible();
});

test('a contact goes by file, dropped among the contacts', async ({ page }) => {
  await handingOut(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save cleo-marchetti.yaml' }).click();
  const path = await (await saving).path();
  expect(readFileSync(path, 'utf8')).toBe(fileAfter());

  await page.goto('./#/');
  await expect(page.getByRole('heading', { name: 'A contact from somebody else' })).toBeVisible();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'cleo.yaml'));
    return transfer;
  }, fileAfter());
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByText('Came from the file cleo.yaml.')).toBeVisible();
});

test('a contact lies on a server, which is named before it is asked', async ({ page, baseURL }) => {
  await page.route('**/contacts/cleo/scenario.yaml', (route) =>
    route.fulfill({ contentType: 'application/yaml', body: fileAfter() }),
  );
  const address = new URL('contacts/cleo', baseURL).href;
  let asked = 0;
  page.on('request', (request) => (asked += request.url().includes('/contacts/cleo') ? 1 : 0));
  await page.goto(`./#/address/${encodeURIComponent(address)}`);
  await expect(page.getByText('Nothing was asked of that server yet.')).toBeVisible();
  await expectAccessible(page);
  expect(asked).toBe(0);
  await page.getByRole('button', { name: /^Fetch it from/ }).click();
  await expect(page.getByRole('heading', { name: 'Cleo Marchetti' })).toBeVisible();
});

test('one’s own contact is put on one’s own shelf', async ({ page }) => {
  await handingOut(page);
  await page.getByRole('button', { name: 'Put it among your contacts' }).click();
  await expect(page.getByText('The contact stands among yours as it is here.')).toBeVisible();
  await page.getByRole('link', { name: 'Prepare a visit' }).click();
  await expect(page).toHaveTitle(/Cleo Marchetti/);
});

test('what is no contact changes nothing', async ({ page }) => {
  await page.goto('./#/link/1AAAA');
  await expect(page.getByRole('alert')).toContainText('damaged or was cut short');
  await expectAccessible(page);
  await page.goto('./#/');
  await page.getByLabel('Open a contact from a file').setInputFiles([
    { ...opening, name: 'shopping.yaml', buffer: Buffer.from('- milk\n- bread\n') },
    { ...opening, name: 'faulty.yaml', buffer: Buffer.from(fileAfter().replace('minutes: 30', 'minutes: half')) },
  ]);
  await expect(page.getByRole('alert')).toContainText('shopping.yaml is not a Half Hour contact');
  await expect(page.getByRole('alert')).toContainText(/Line \d+:.*minutes/);
});

test('a hostile contact can neither run code nor fetch anything', async ({ page }) => {
  const text = fileAfter()
    .replace('name: Cleo Marchetti', 'name: "<img src=https://evil.test/a onerror=alert(1)> \\u202EoelC"')
    .replace('role: piano tuner', 'role: "<script>alert(2)</script>"')
    .replace('  quote:', '  looks: "javascript:alert(3)"\n  quote:');
  page.on('dialog', (dialog) => {
    throw new Error(`code ran: ${dialog.message()}`);
  });
  await page.goto('./#/');
  await page.getByLabel('Open a contact from a file').setInputFiles({ ...opening, buffer: Buffer.from(text) });
  await expect(page.getByText('signs that do not show and could mislead')).toBeVisible();
  await page.getByRole('button', { name: /Add to my contacts/ }).click();
  await page.getByRole('link', { name: 'Prepare a visit' }).click();
  await expect(page.getByText('<script>alert(2)</script>').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

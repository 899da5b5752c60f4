import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

/** What is done before a visit: questions, papers, the first words, the calendar; then the coach and the network. */

const title = (page: Page) => page.getByRole('heading', { level: 1 });
/** the understanding is fetched once, before the first advice */
const fetched = { timeout: 40_000 };

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function prepare(page: Page, when: (page: Page) => Promise<void>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/contact/ronnie-tabor');
  await expect(title(page)).toHaveText('Ronnie Tabor');
  await when(page);
  await page.getByRole('button', { name: /^Write to ask/ }).click();
  await page.getByRole('button', { name: 'Leave the message out' }).click();
  await expect(title(page)).toHaveText('Getting ready for Ms Tabor');
}

const withoutClock = (page: Page) => page.getByRole('radio', { name: 'not at all' }).check();

test('a learner prepares, brings it all into the talk, and asks the coach', async ({ page }) => {
  test.slow();
  await prepare(page, withoutClock);

  const question = page.getByLabel('A question you would like to ask');
  await question.fill('Is it hard?');
  await expect(page.getByText('Can be answered with a word')).toBeVisible(fetched);
  await page.getByRole('button', { name: /^Use these words/ }).press('Enter');
  await expect(question).toHaveValue('How hard is it?');
  await question.press('Enter');
  await page.getByRole('button', { name: /^Add ?: What do the people who are good at this/ }).press('Enter');
  const plan = page.getByRole('region', { name: 'Your questions' });
  await expect(plan.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
  await page.getByRole('button', { name: /^Remove ?: How hard/ }).press('Enter');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(plan.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
  await look(page);

  const papers = page.getByRole('region', { name: 'What you could read beforehand' });
  await papers.getByLabel('Look for a word').fill('water');
  await expect(papers.getByRole('status')).toContainText(/times?, in/);
  await papers.locator('article').last().getByRole('button').first().press('Enter');
  await expect(papers.locator('mark').first()).toBeVisible();
  await papers.getByLabel(/^Your notebook/).fill('Ask about the river.');
  await look(page);

  const words = 'Good morning, my name is Sam. Thank you for making time for me.';
  await page.getByLabel('Your first words to her').fill(words);
  await expect(page.getByText('There: a word of thanks')).toBeVisible(fetched);
  await look(page);

  await page.reload();
  await expect(page.getByLabel('Your first words to her')).toHaveValue(words);
  await page.getByRole('button', { name: 'Go in' }).click();
  await page.getByRole('button', { name: 'What now?' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Say hello, and who you are.' })).toBeVisible();
  await page.getByRole('button', { name: 'Say what you rehearsed' }).press('Enter');
  const line = page.getByLabel('What do you say?');
  await expect(line).toHaveValue(words);
  await expect(line).toBeFocused();
  await look(page);
  await line.press('Enter');
  await expect(page.locator('.words p.you')).toContainText('my name is Sam');
  await expect(page.getByRole('button', { name: 'What now?' })).toBeVisible(fetched);
});

test('the browser tells when it is time to set out, and only somebody who looks elsewhere', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['notifications']);
  // the browser's own notifications, written down as they are shown
  await page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    window.Notification = class extends Notification {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        this.addEventListener('show', () => shown.push(`${title}. ${options?.body ?? ''}`));
      }
    };
  });
  const shown = () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  await page.clock.install({ time: new Date('2026-03-11T09:00:00Z') });
  await prepare(page, (there) =>
    there
      .getByRole('radio', { name: /^Today/ })
      .first()
      .check(),
  );
  await expect(page.getByText(/the browser tells you when it is time to set out/)).toBeVisible();
  await expectAccessible(page);

  // Playwright lets every page believe that it has the focus
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const elsewhere = await context.newPage();
  await elsewhere.bringToFront();
  await page.clock.fastForward('10:00');
  expect(await shown()).toEqual([]);
  await page.clock.fastForward('30:00');
  await expect(page.getByText('It is time to set out.', { exact: true })).toBeVisible();
  await expect.poll(shown).toEqual(['It is time to set out. Ronnie Tabor, Haskett Water']);
  await page.clock.fastForward('02:00');
  expect(await shown()).toHaveLength(1);
});

test('an appointment for tomorrow goes into the calendar, and the network is drawn', async ({ page }) => {
  await prepare(page, (there) => there.getByRole('radio', { name: /10:00/ }).last().check());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put it into your calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('half-hour-ronnie-tabor.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toMatch(/\r\nDTSTART:\d{8}T\d{6}Z\r\n/);
  await look(page);

  await page.goto('./#/visits');
  await page.getByRole('link', { name: 'Your network' }).click();
  await expect(title(page)).toHaveText('Your network');
  await expect(page.getByText(/Nobody has sent you to anybody yet/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ronnie Tabor' })).toBeVisible();
  await look(page);
});

test('a contact gives a name, and whoever bears it knows who sent the learner', async ({ page }) => {
  test.slow();
  const said = page.locator('.words p.said');
  const say = async (words: string) => {
    await page.getByLabel('What do you say?').fill(words);
    await page.getByLabel('What do you say?').press('Enter');
    await expect(page.locator('.words p.you')).toContainText(words);
    await expect(said.first()).toBeVisible(fetched);
  };
  const goIn = async (id: string, name: string) => {
    await page.goto(`./#/contact/${id}`);
    await expect(title(page)).toHaveText(name);
    await withoutClock(page);
    await page.getByRole('button', { name: /^Write to ask/ }).click();
    await page.getByRole('button', { name: 'Leave the message out' }).click();
    await page.getByRole('button', { name: 'Go in' }).click();
    await expect(page.getByLabel('What do you say?')).toBeVisible();
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/contact/alban-threlfall');
  await expect(title(page)).not.toHaveText('Alban Threlfall');

  await goIn('noor-halvorsen', 'Noor Halvorsen');
  await say('Hello Ms Halvorsen, thank you for making time for me.');
  await say('I asked to meet you because I want to learn what work in air freight is like.');
  await say('What do you like most about your work?');
  await say('What does a typical shift look like?');
  await say('Who else do you think I should talk to?');
  await expect(said.first()).toContainText('Alban Threlfall');
  await say('May I say that you sent me?');
  await say('Thank you so much, this helped me a lot. Goodbye.');
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: 'Send none' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send none' }).click();
  await expect(title(page)).toHaveText(/with Noor Halvorsen$/);

  await page.goto('./#/network');
  await expect(page.getByText('Noor Halvorsen sent you.')).toBeVisible();
  await look(page);
  await goIn('alban-threlfall', 'Alban Threlfall');
  await expect(said.filter({ hasText: 'Noor Halvorsen' })).toBeVisible(fetched);
});

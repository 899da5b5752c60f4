/** Every end-to-end test imports `test` from here: it fails when a page complains or asks another host for anything. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').host;
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (fault) => complaints.push(`uncaught: ${fault.error().message}`));
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await context.route(
        (url) => url.protocol.startsWith('http') && url.host !== home,
        async (route) => {
          complaints.push(`asked another host: ${route.request().url()}`);
          await route.abort();
        },
      );
      await use(undefined);
      expect(complaints, 'the console is clean and nothing is requested from elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with the rule and the element for each accessibility fault on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  expect(faults).toEqual([]);
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(content).toBeLessThanOrEqual(window);
}

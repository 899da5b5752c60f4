import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const cache = `${top}node_modules/.cache/half-hour/`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

// A sub-path, as on most file hosts. Kept in the environment because every worker reads this file again.
const path = '/practice/half-hour/';
process.env.HALF_HOUR_PORT ??= String(await freePort());
const port = process.env.HALF_HOUR_PORT;
const executablePath = await findBrowser(cache);

export default defineConfig({
  testDir: '.',
  outputDir: `${cache}e2e`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // generous, because a whole visit on a slow machine takes its time; nothing here is a measurement
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${cache}e2e.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}${path}`,
    browserName: 'chromium',
    launchOptions: { executablePath, args: browserFlags },
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    // the very files that get published, served as a plain file host would
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --base ${path}`,
    cwd: top,
    url: `http://127.0.0.1:${port}${path}`,
    reuseExistingServer: false,
  },
});

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of a Firefox that starts: $FIREFOX_PATH, else the one on the PATH; null when there is none. */
export function findFirefox(): string | null {
  const path = process.env.FIREFOX_PATH ?? 'firefox';
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0 ? path : null;
}

/** What keeps a fresh profile off the network and from showing its first page. */
const quiet = [
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['browser.aboutwelcome.enabled', false],
  ['app.update.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
] as const;

/** Opens an address in a window that nobody sees, in a profile of its own; returns what ends it. */
export function openInFirefox(path: string, address: string): () => void {
  const profile = mkdtempSync(join(tmpdir(), 'half-hour-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    quiet.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  return () => {
    browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    browser.kill();
  };
}

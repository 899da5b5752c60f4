/**
 * Finds a Chromium for the end-to-end tests: $CHROME_PATH, else one on the PATH, else the one that the npm package
 * @sparticuz/chromium carries (x64 Linux). So the tests run after `npm ci` alone, without a system package manager.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The flags that keep Chromium quiet in containers and off the network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

// a name on the PATH may be a stand-in that only tells how to install a browser
const answers = (path: string): boolean => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const fontSettings = (folder: string): string => {
  const place = folder.replaceAll('&', '&amp;');
  return `<fontconfig><dir>${place}/fonts</dir><cachedir>${place}/font-cache</cachedir></fontconfig>\n`;
};

/** Unpacks the packaged browser once into `folder` and points the loader at the libraries that come with it. */
async function unpackBrowser(folder: string): Promise<string> {
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The package unpacks to the temporary folder and, told that it runs on this platform, brings its own libraries.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // its own list of font folders names one fixed place
    writeFileSync(join(folder, 'fonts/fonts.conf'), fontSettings(folder));
    writeFileSync(complete, '');
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The path of a browser that starts. The answer is kept in $CHROME_PATH, which test workers inherit: they must not
 * look, let alone unpack, again.
 * @throws when $CHROME_PATH names no working browser, or none can be found
 */
export async function findBrowser(cache: string): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!answers(chosen)) throw new Error(`CHROME_PATH is ${chosen}, which does not start`);
    return chosen;
  }
  const path =
    onPath().find((path) => existsSync(path) && answers(path)) ?? (await unpackBrowser(join(cache, 'chromium')));
  if (!answers(path)) throw new Error('no Chromium starts here; install one and name it in CHROME_PATH');
  return (process.env.CHROME_PATH = path);
}

/** Holds the shape of the program: who may import whom, how pure core is, how long a file may get. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|\/)(node_modules|test-results)\//.test(file))
    .sort();
}

const source = filesUnder('src').filter(
  (file) => /\.(ts|svelte|css|mjs|html)$/.test(file) && !/\/corpus\/|^src\/model\//.test(file),
);
const program = source.filter((file) => !file.endsWith('.test.ts'));
const read = (file: string): string => readFileSync(join(top, file), 'utf8');

/** Whatever a file imports, types included; of a component, what its scripts import. */
function importsOf(file: string): string[] {
  const text = read(file);
  const scripts = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body).join('\n')
    : text;
  return ts.preProcessFile(scripts, true, true).importedFiles.map(({ fileName }) => fileName);
}

const target = (file: string, specifier: string): string =>
  relative(top, resolve(top, dirname(file), specifier.replace(/[?#].*$/, '')));

/** Each room of core may import those before it. */
const rooms = ['words', 'scenario', 'understanding', 'interview', 'scoring', 'feedback', 'authoring'];
const packages = /^(valibot|yaml|xstate)(\/|$)/;

/** What each part outside core may import of src, beside itself. */
const edges: Record<string, string[]> = {
  'src/build': ['src/core', 'src/model'],
  'src/cli': ['src/core', 'src/model'],
  'src/app': ['src/core', 'src/model'],
  'src/ui': ['src/core', 'src/app'],
};

const within = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

describe('imports point one way', () => {
  const coreFiles = program.filter((file) => within(file, 'src/core') && file.endsWith('.ts'));

  it('core has no room that this test does not know', () => {
    const strangers = coreFiles.filter((file) => !rooms.includes(file.split('/')[2] ?? ''));
    expect(strangers).toEqual([]);
  });

  it(rooms.join(' ← '), () => {
    const wrong = coreFiles.flatMap((file) => {
      const allowed = rooms.slice(0, rooms.indexOf(file.split('/')[2] ?? '') + 1);
      return importsOf(file)
        .filter((specifier) =>
          specifier.startsWith('.')
            ? !allowed.some((room) => within(target(file, specifier), `src/core/${room}`))
            : !packages.test(specifier),
        )
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(edges))('%s ← %j', (part, others) => {
    const wrong = program
      .filter((file) => within(file, part))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => target(file, specifier))
          .filter((found) => within(found, 'src') && ![part, ...others].some((folder) => within(found, folder)))
          .map((found) => `${file} imports ${found}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('results do not depend on where they were computed', () => {
  const impure =
    /\bnew Date\b|\bDate\.|\bMath\.random\b|\bIntl\.|\.localeCompare\b|\.toLocale\w+|\bconsole\.|\bperformance\.|\bprocess\.|\bfetch\(|\bsetTimeout\(/;
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

  it('core reaches for no clock, chance, language or outside world', () => {
    const wrong = program
      .filter((file) => within(file, 'src/core') && file.endsWith('.ts'))
      .filter((file) => impure.test(withoutComments(read(file))));
    expect(wrong).toEqual([]);
  });
});

describe('the files', () => {
  it('none is over 300 lines', () => {
    const long = source.filter((file) => read(file).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('no component inserts markup that it was given as text', () => {
    const unsafe = source.filter((file) => file.endsWith('.svelte') && read(file).includes('{@html'));
    expect(unsafe).toEqual([]);
  });

  it('none names a place on one machine', () => {
    // written so that this line does not find itself
    const place = /(^|[^\w.])\/(w[o]rk|f[a]rm|r[o]ot|h[o]me|U[s]ers)\/|\/t[m]p\/[a-z]/m;
    const texts = ['src', 'tests', 'scenarios', '.ci']
      .flatMap(filesUnder)
      .concat('vite.config.ts', 'package.json', 'README.md')
      .filter((file) => /\.(ts|mjs|js|json|svelte|css|html|md|ya?ml|txt)$|\/run$/.test(file));
    expect(texts.filter((file) => place.test(read(file)))).toEqual([]);
  });
});

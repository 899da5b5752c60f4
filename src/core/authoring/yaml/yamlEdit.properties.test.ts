import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines, openYaml, small } from '../../../../tests/support/yaml.ts';
import type { YamlText, YamlPath } from './yamlEdit.ts';
import { dataWith, dataWithMoved, dataWithout } from './yamlEditData.ts';

/** A paragraph as authors paste it, with the signs that YAML gives a meaning to. */
const words = fc
  .array(
    fc.constantFrom(
      'stone',
      'and',
      '#',
      ':',
      '- ',
      '"',
      "'",
      '’',
      '{learner}',
      'yes',
      '12:00',
      '>',
      '|',
      '  ',
      ',',
      ']',
      'é',
      '\n',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((list) => list.join(' ').trim())
  .filter((text) => text !== '');

const bundled = readdirSync('scenarios')
  .filter((id) => id === 'first-visit')
  .map((id) => readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'));
const source = openYaml(small);
const full = openYaml(bundled[0] ?? '');
const places = (of: YamlText) => fc.constantFrom(...allPaths(of.data));

describe.each([
  ['a small file', source, 300],
  ['a bundled one', full, 60],
] as const)('whatever is done to %s', (_, from, numRuns) => {
  const comments = (text: string) =>
    text
      .split('\n')
      .filter((line) => /^\s*#/.test(line))
      .map((line) => line.trim());

  test('a value that is set is there, and every other line is as before', () => {
    fc.assert(
      fc.property(
        places(from).filter((path) => typeof from.get(path) === 'string'),
        words,
        (path, text) => {
          const after = from.set(path, text);
          expect(after.data).toEqual(dataWith(from.data, path, text));
          const { first, last } = linesAt(from, path);
          expectUntouched(from.text, after.text, first, last);
          expect(comments(after.text)).toEqual(expect.arrayContaining(comments(from.text)));
        },
      ),
      { numRuns },
    );
  });

  test('a value that is removed is gone, and every other line is as before', () => {
    fc.assert(
      fc.property(
        places(from).filter((path) => path.length > 1),
        (path) => {
          const after = from.remove(path);
          const parent = from.get(path.slice(0, -1)) as object;
          if (Object.keys(parent).length > 1) expect(after.data).toEqual(dataWithout(from.data, path));
          const { removed, added } = changedLines(from.text, after.text);
          // the line after a dash moves up to it; brackets lose an entry
          expect(added.length).toBeLessThanOrEqual(1);
          expect(removed.length).toBeGreaterThan(0);
          const inside = comments(from.text).filter(
            (one) => !comments(after.text).includes(one) && !after.text.includes(one),
          );
          inside.forEach((one) => expect(removed.map((line) => line.trim())).toContain(one));
        },
      ),
      { numRuns },
    );
  });

  test('an entry that is moved is moved, and no line is lost', () => {
    const lists = allPaths(from.data).filter((path) => Array.isArray(from.get(path)));
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(5), fc.nat(5), (path, a, b) => {
        const { length } = from.get(path) as unknown[];
        const after = from.move(path, a % length, b % length);
        expect(after.data).toEqual(dataWithMoved(from.data, path, a % length, b % length));
        const pieces = inBrackets(path) ? /[\s,[\]]+/ : /\n/;
        expect(after.text.split(pieces).sort()).toEqual(from.text.split(pieces).sort());
      }),
      { numRuns },
    );
  });

  test('an entry that is put in is there, and only lines are added', () => {
    const lists = allPaths(from.data).filter((path) => Array.isArray(from.get(path)));
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(5), words, (path, at, text) => {
        const after = from.insert(path, at, { say: text, then: [text] });
        expect((after.get(path) as unknown[])[Math.min(at, (from.get(path) as unknown[]).length)]).toEqual({
          say: text,
          then: [text],
        });
        expect(changedLines(from.text, after.text).removed).toHaveLength(inBrackets(path) ? 1 : 0);
      }),
      { numRuns },
    );
  });
});

/** The lists that both files write in brackets. */
const inBrackets = (path: YamlPath): boolean => path.at(-1) === 'suits' || path.at(-1) === 'words';

function allPaths(data: unknown, above: YamlPath = []): YamlPath[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...above, Array.isArray(data) ? Number(key) : key];
    return [path, ...allPaths(value, path)];
  });
}

/** First and last line of what stands at `path`, counted from 0, found by asking every line where it belongs. */
function linesAt(of: YamlText, path: YamlPath): { first: number; last: number } {
  const isIn = (line: number, column: number) => {
    const at = of.pathAt(line, column);
    return path.every((step, depth) => at[depth] === step);
  };
  const inside = of.text.split('\n').flatMap((line, i) => {
    const columns = /[[{]/.test(line) ? [...line].map((_, column) => column) : [line.search(/\S/), line.length];
    return columns.some((column) => isIn(i + 1, column + 1)) ? [i] : [];
  });
  return { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
}

function expectUntouched(before: string, after: string, first: number, last: number): void {
  const old = before.split('\n');
  const now = after.split('\n');
  expect(now.slice(0, first)).toEqual(old.slice(0, first));
  const tail = old.slice(last + 1);
  expect(now.slice(now.length - tail.length)).toEqual(tail);
}

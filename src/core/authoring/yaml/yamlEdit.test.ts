import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keysAt } from '../../scenario/keys.ts';
import { YamlText, type YamlPath } from './yamlEdit.ts';
import { dataWith, dataWithMoved, dataWithout } from './yamlEditData.ts';

const open = (text: string): YamlText => {
  const source = YamlText.open(text);
  if (!source) throw new Error('no YAML');
  return source;
};

const small = `# a note at the top
format: 1   # always
field: "stone"

contact:
  # who
  name: Maren Holt
  called: Ms Holt          # how most would address them
  quote: 'It''s a wall.'

dress: { suits: [workwear, everyday], why: warm } # in brackets
# what they say
answers:
  typical-day:
    - say: >- # long
        I am on the hill by half past seven, and
        the first hour is only sorting stone.
      then:
        - Big ones left.
        # the second
        - If I sort badly, I pay for it.
    - Short.
  pay: Enough.

# the end
`;

describe('setting', () => {
  const cases: [what: string, path: YamlPath, value: string | number, line: string][] = [
    [
      'keeps the comment behind it',
      ['contact', 'called'],
      'Maren',
      '  called: Maren          # how most would address them',
    ],
    ['keeps double quotes', ['field'], 'dry stone', 'field: "dry stone"'],
    ['keeps single quotes', ['contact', 'quote'], 'That’s it', "  quote: 'That’s it'"],
    ['quotes what would be no text', ['contact', 'name'], 'Holt: Maren # 1', '  name: "Holt: Maren # 1"'],
    [
      'writes inside brackets',
      ['dress', 'suits', 1],
      'a, b',
      'dress: { suits: [workwear, "a, b"], why: warm } # in brackets',
    ],
    ['writes a number', ['format'], 2, 'format: 2   # always'],
  ];
  test.each(cases)('%s', (_, path, value, line) => {
    const { text } = open(small).set(path, value);
    expect(changedLines(small, text).added).toEqual([line]);
  });

  test('folds a long text, and keeps the comment of its block', () => {
    const long = 'word '.repeat(60).trim();
    const { text } = open(small).set(['answers', 'typical-day', 0, 'say'], long);
    expect(text).toContain('    - say: >- # long\n        word word');
    expect(changedLines(small, text).added.every((line) => line.length <= 118)).toBe(true);
    expect(open(text).get(['answers', 'typical-day', 0, 'say'])).toBe(long);
  });

  test('writes paragraphs as they are', () => {
    const { text } = open(small).set(['contact', 'about'], 'One.\n\nTwo.', ['name', 'called', 'quote', 'about']);
    expect(text).toContain("  quote: 'It''s a wall.'\n  about: |-\n    One.\n\n    Two.\n\ndress");
  });

  test('puts a new key in its usual place', () => {
    const order = keysAt(['contact']).map(({ name }) => name);
    expect(open(small).set(['contact', 'role'], 'waller', order).text).toContain(
      '  called: Ms Holt          # how most would address them\n  pronoun'.replace(
        '\n  pronoun',
        '\n  role: waller\n',
      ),
    );
  });

  test('makes what is missing on the way', () => {
    const { text } = open(small).set(['appointment', 'way', 'minutes'], 20, ['format', 'appointment', 'dress']);
    expect(text).toContain('appointment:\n  way:\n    minutes: 20');
    expect(changedLines(small, text).removed).toEqual([]);
  });

  test('makes a telling of its own of a plain line, which keeps its words', () => {
    const { text } = open('answers:\n  pay: Enough. # so far\n').set(
      ['answers', 'pay'],
      [{ say: 'Enough.', then: 'More.' }],
    );
    expect(parse(text)).toEqual({ answers: { pay: [{ say: 'Enough.', then: 'More.' }] } });
    expect(text).toContain('# so far');
  });
});

describe('lists', () => {
  test('a single line becomes the first of a list', () => {
    expect(open(small).insert(['answers', 'pay'], 1, 'Ask the union.').get(['answers', 'pay'])).toEqual([
      'Enough.',
      'Ask the union.',
    ]);
  });

  test('comments above an entry go with it when it moves', () => {
    const { text } = open(small).move(['answers', 'typical-day', 0, 'then'], 1, 0);
    expect(text).toContain(
      '        # the second\n        - If I sort badly, I pay for it.\n        - Big ones left.\n',
    );
  });

  test('what is left empty goes too', () => {
    const once = open('a:\n  b:\n    - x\nc: 1\n').remove(['a', 'b', 0]);
    expect(once.text).toBe('c: 1\n');
  });

  test('the first key beside a dash leaves its place to the next', () => {
    expect(open('a:\n  - id: x\n    # note\n    title: y\n').remove(['a', 0, 'id']).text).toBe(
      'a:\n  - # note\n    title: y\n',
    );
  });

  test('a text without a last line break, and a list beside its dash', () => {
    expect(open('a: 1\nb: 2').remove(['b']).text).toBe('a: 1');
    expect(open('a: 1\nb:\n  - 2').insert(['b'], 1, 'x').text).toBe('a: 1\nb:\n  - 2\n  - x');
    expect(parse(open('a:\n  - - 1\n    - 2\n').move(['a', 0], 1, 0).text)).toEqual({ a: [[2, 1]] });
  });
});

test('nothing is opened that cannot be changed', () => {
  expect(YamlText.open('a: [1')).toBeNull();
  expect(YamlText.open('- 1')).toBeNull();
  expect(YamlText.open('a: &x 1\nb: *x')).toBeNull();
});

test('finds the path of a place', () => {
  const line = small.split('\n').findIndex((one) => one.includes('Big ones')) + 1;
  expect(open(small).pathAt(line, 12)).toEqual(['answers', 'typical-day', 0, 'then', 0]);
  expect(open(small).pathAt(2, 9)).toEqual(['format']);
});

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
const source = open(small);
const full = open(bundled[0] ?? '');
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

/** Lines that only one of two texts has, by a longest common run from both ends inwards, then as sets. */
function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const old = before.split('\n');
  const now = after.split('\n');
  const left = (from: string[], other: string[]) => {
    const rest = [...other];
    return from.filter((line) => {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  return { removed: left(old, now), added: left(now, old) };
}

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedLines, openYaml, small } from '../../../../tests/support/yaml.ts';
import { keysAt } from '../../scenario/keys.ts';
import { YamlText, type YamlPath } from './yamlEdit.ts';

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
    const { text } = openYaml(small).set(path, value);
    expect(changedLines(small, text).added).toEqual([line]);
  });

  test('folds a long text, and keeps the comment of its block', () => {
    const long = 'word '.repeat(60).trim();
    const { text } = openYaml(small).set(['answers', 'typical-day', 0, 'say'], long);
    expect(text).toContain('    - say: >- # long\n        word word');
    expect(changedLines(small, text).added.every((line) => line.length <= 118)).toBe(true);
    expect(openYaml(text).get(['answers', 'typical-day', 0, 'say'])).toBe(long);
  });

  test('writes paragraphs as they are', () => {
    const { text } = openYaml(small).set(['contact', 'about'], 'One.\n\nTwo.', ['name', 'called', 'quote', 'about']);
    expect(text).toContain("  quote: 'It''s a wall.'\n  about: |-\n    One.\n\n    Two.\n\ndress");
  });

  test('puts a new key in its usual place', () => {
    const order = keysAt(['contact']).map(({ name }) => name);
    expect(openYaml(small).set(['contact', 'role'], 'waller', order).text).toContain(
      '  called: Ms Holt          # how most would address them\n  pronoun'.replace(
        '\n  pronoun',
        '\n  role: waller\n',
      ),
    );
  });

  test('makes what is missing on the way', () => {
    const { text } = openYaml(small).set(['appointment', 'way', 'minutes'], 20, ['format', 'appointment', 'dress']);
    expect(text).toContain('appointment:\n  way:\n    minutes: 20');
    expect(changedLines(small, text).removed).toEqual([]);
  });

  test('makes a telling of its own of a plain line, which keeps its words', () => {
    const { text } = openYaml('answers:\n  pay: Enough. # so far\n').set(
      ['answers', 'pay'],
      [{ say: 'Enough.', then: 'More.' }],
    );
    expect(parse(text)).toEqual({ answers: { pay: [{ say: 'Enough.', then: 'More.' }] } });
    expect(text).toContain('# so far');
  });
});

describe('lists', () => {
  test('a single line becomes the first of a list', () => {
    expect(openYaml(small).insert(['answers', 'pay'], 1, 'Ask the union.').get(['answers', 'pay'])).toEqual([
      'Enough.',
      'Ask the union.',
    ]);
  });

  test('comments above an entry go with it when it moves', () => {
    const { text } = openYaml(small).move(['answers', 'typical-day', 0, 'then'], 1, 0);
    expect(text).toContain(
      '        # the second\n        - If I sort badly, I pay for it.\n        - Big ones left.\n',
    );
  });

  test('what is left empty goes too', () => {
    const once = openYaml('a:\n  b:\n    - x\nc: 1\n').remove(['a', 'b', 0]);
    expect(once.text).toBe('c: 1\n');
  });

  test('the first key beside a dash leaves its place to the next', () => {
    expect(openYaml('a:\n  - id: x\n    # note\n    title: y\n').remove(['a', 0, 'id']).text).toBe(
      'a:\n  - # note\n    title: y\n',
    );
  });

  test('a text without a last line break, and a list beside its dash', () => {
    expect(openYaml('a: 1\nb: 2').remove(['b']).text).toBe('a: 1');
    expect(openYaml('a: 1\nb:\n  - 2').insert(['b'], 1, 'x').text).toBe('a: 1\nb:\n  - 2\n  - x');
    expect(parse(openYaml('a:\n  - - 1\n    - 2\n').move(['a', 0], 1, 0).text)).toEqual({ a: [[2, 1]] });
  });
});

test('nothing is opened that cannot be changed', () => {
  expect(YamlText.open('a: [1')).toBeNull();
  expect(YamlText.open('- 1')).toBeNull();
  expect(YamlText.open('a: &x 1\nb: *x')).toBeNull();
});

test('finds the path of a place', () => {
  const line = small.split('\n').findIndex((one) => one.includes('Big ones')) + 1;
  expect(openYaml(small).pathAt(line, 12)).toEqual(['answers', 'typical-day', 0, 'then', 0]);
  expect(openYaml(small).pathAt(2, 9)).toEqual(['format']);
});

import { readFileSync } from 'node:fs';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { describe, expect, it } from 'vitest';
import { keysBeside, keyUnder, spotAt } from './pathAt.ts';
import { placeOf } from './places.ts';

const text = `format: 1
contact:
  name: Ada Brook   # who
  about: |-
    She said: never on a Monday.
answers:
  skills:
    - say: Patience.
      then:
        - More patience.

    - Just hands.
  "pay": Enough.
topics:
- id: nights
  phrasings:
  - What of the nights?
`;
const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('the key on a line', () => {
  it.each([
    ['format', ['format']],
    ['name:', ['contact', 'name']],
    ['say:', ['answers', 'skills', 0, 'say']],
    ['then:', ['answers', 'skills', 0, 'then']],
    ['"pay"', ['answers', 'pay']],
    ['id: nights', ['topics', 0, 'id']],
    ['phrasings', ['topics', 0, 'phrasings']],
  ])('%s stands at %j', (words, path) => {
    expect(keyUnder(text, lineOf(words))?.path).toEqual(path);
  });

  it('is none in a list of plain lines', () => {
    expect(keyUnder(text, lineOf('- Just'))).toBeNull();
    expect(spotAt(text, lineOf('- Just')).within).toEqual(['answers', 'skills', 1]);
    expect(spotAt(text, lineOf('- What')).within).toEqual(['topics', 0, 'phrasings', 0]);
  });

  it('is found in a text that is not finished', () => {
    expect(keyUnder('contact:\n  name: "Ada\n  rol:', 3)?.path).toEqual(['contact', 'rol']);
  });

  it('is the same as a YAML parser finds, in every block of the bundled scenarios', () => {
    for (const id of ['alban-threlfall', 'marged-osei', 'first-visit']) {
      const source = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
      const lines = new LineCounter();
      visit(parseDocument(source, { lineCounter: lines }), {
        Pair(key, { key: name }, ancestors) {
          const parent = ancestors.at(-1);
          if (!isScalar(name) || !name.range || (isMap(parent) && parent.flow)) return;
          const path = ancestors.flatMap((one, index): (string | number)[] => {
            const within = ancestors[index - 1];
            if (isPair(one) && isScalar(one.key)) return [String(one.key.value)];
            return isSeq(within) ? [within.items.indexOf(one)] : [];
          });
          expect(keyUnder(source, lines.linePos(name.range[0]).line)?.path).toEqual([...path, String(name.value)]);
        },
      });
    }
  });
});

describe('an empty line', () => {
  const typed = (words: string) => `${text.slice(0, text.indexOf(words))}\n${text.slice(text.indexOf(words))}`;

  it('belongs to whatever its indentation says', () => {
    const line = lineOf('answers:');
    expect(spotAt(typed('answers:'), line, 0).within).toEqual([]);
    expect(spotAt(typed('answers:'), line, 2).within).toEqual(['contact']);
  });
});

describe('the keys beside a place', () => {
  it('are those of its own mapping, above and below, and no others', () => {
    expect(keysBeside(text, lineOf('about'), 2)).toEqual(['name']);
    expect(keysBeside(text, lineOf('answers:'), 0).sort()).toEqual(['contact', 'format', 'topics']);
    expect(keysBeside(text, lineOf('then:'), 6)).toEqual(['say']);
    expect(keysBeside(text, lineOf('- say'), 6)).toEqual(['then']);
    expect(keysBeside(text, lineOf('- id'), 2)).toEqual(['phrasings']);
  });

  it('are not those of another entry of the list', () => {
    const two = 'topics:\n  - id: a\n    name: A\n  - id: b\n\n';
    expect(keysBeside(two, 5, 4)).toEqual(['id']);
    expect(keysBeside(two, 4, 4)).toEqual([]);
    expect(keysBeside(two, 2, 4)).toEqual(['name']);
  });
});

describe('where a path stands', () => {
  it('is its key', () => {
    expect(placeOf(text, ['answers', 'skills', 0, 'then'])).toEqual({ line: lineOf('then:'), column: 7 });
  });

  it('is its nearest parent when there is no such thing', () => {
    expect(placeOf(text, ['answers', 'skills', 7]).line).toBe(lineOf('- say'));
  });

  it('is found in a text with a fault as far as it can be', () => {
    const faulty = text.replace('format: 1', 'format: [1');
    expect(placeOf(faulty, ['contact', 'name']).line).toBeGreaterThan(0);
    expect(placeOf(`${text}x: "`, ['contact', 'name']).line).toBe(lineOf('name:'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, countChanged, differentLines } from './difference.ts';
import { moved } from './moved.ts';
import type { Diagnostic } from '../../core/scenario/diagnostic.ts';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('the piece in which two texts differ', () => {
  it('makes one of the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const change = changeBetween(before, after);
        const made = change ? before.slice(0, change.from) + change.insert + before.slice(change.to) : before;
        expect(made).toBe(after);
      }),
    );
  });

  it('is as small as can be, and none between equals', () => {
    expect(changeBetween('name: Ada\n', 'name: Adam\n')).toEqual({ from: 9, to: 9, insert: 'm' });
    expect(changeBetween('same', 'same')).toBeNull();
  });
});

describe('the lines in which two texts differ', () => {
  it('hold the earlier text without what was added, the later without what was removed', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = differentLines(before, after);
        const without = (kind: string) =>
          lines
            .filter((line) => line.kind !== kind)
            .map(({ text }) => text)
            .join('\n');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('are few where little has changed', () => {
    expect(differentLines('a\nb\nc\nd', 'a\nB\nc\nd\ne').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same a',
      'removed b',
      'added B',
      'same c',
      'same d',
      'added e',
    ]);
    expect(countChanged('a\nb', 'a\nb\nc')).toEqual({ added: 1, removed: 0 });
  });

  it('are told also of texts too long to be compared line by line', () => {
    const long = (sign: string) => Array.from({ length: 3000 }, (_, n) => `${sign}${n}`).join('\n');
    expect(countChanged(long('a'), long('b'))).toEqual({ added: 3000, removed: 3000 });
  });
});

describe('what was said about the earlier text', () => {
  const at = (line: number) => ({ line, column: 1, message: `on ${line}` }) as Diagnostic;

  it('moves with its lines, and goes with the line that was changed', () => {
    const said = moved([at(1), at(2), at(3)], 'a\nb\nc', 'a\nB\nnew\nc');
    expect(said.map(({ line, message }) => `${message}, now ${line}`)).toEqual(['on 1, now 1', 'on 3, now 4']);
  });
});

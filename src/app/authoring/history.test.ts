import { describe, expect, it } from 'vitest';
import { isBig, isTime, keep, whileWriting } from './history.ts';
import type { KeptText } from './scenarioDraft.ts';

const kept = (text: string, at = 0, why = whileWriting): KeptText => ({ text, at, why });
const minute = 60_000;

describe('a text is kept', () => {
  it('in front of the earlier ones', () => {
    expect(keep([kept('a')], 'b', 5, 'because')).toEqual([kept('b', 5, 'because'), kept('a')]);
  });

  it('once, and not when it is empty', () => {
    const history = [kept('a')];
    expect(keep(history, 'a', 5, 'because')).toBe(history);
    expect(keep(history, ' \n', 5, 'because')).toBe(history);
  });

  it('every few minutes of work', () => {
    expect(isTime([], 0, 3 * minute)).toBe(false);
    expect(isTime([], 0, 4 * minute)).toBe(true);
    expect(isTime([kept('a', 3 * minute)], 0, 4 * minute)).toBe(false);
    expect(isTime([kept('a', 0)], 10 * minute, 11 * minute)).toBe(false);
  });
});

describe('too many texts', () => {
  it('lose first what was kept for no reason but time, the oldest before the others', () => {
    let history: readonly KeptText[] = [kept('first', 0, 'before a file was opened')];
    for (let n = 1; n <= 80; n += 1) history = keep(history, `${n}`, n, whileWriting);
    expect(history).toHaveLength(60);
    expect(history.at(-1)?.text).toBe('first');
    expect(history.slice(0, 59).map(({ text }) => text)).toEqual(Array.from({ length: 59 }, (_, n) => `${80 - n}`));
  });

  it('lose the oldest when all had a reason', () => {
    let history: readonly KeptText[] = [];
    for (let n = 0; n < 61; n += 1) history = keep(history, `${n}`, n, 'before a large change');
    expect(history).toHaveLength(60);
    expect(history.at(-1)?.text).toBe('1');
  });

  it('are also too long ones, but the newest stays whatever its length', () => {
    const long = 'x'.repeat(3_000_000);
    const history = keep(keep([], `${long}1`, 1, 'one'), `${long}2`, 2, 'two');
    expect(history.map(({ why }) => why)).toEqual(['two']);
  });
});

describe('a change is big', () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => `line ${from + n}\n`).join('');

  it('when a third of the text goes', () => {
    expect(isBig('abcdef', 'abcd')).toBe(true);
    expect(isBig('abcdefghij', 'abcdefghi')).toBe(false);
  });

  it('when a dozen lines go', () => {
    expect(isBig(lines(0, 200), lines(0, 100) + lines(115, 200))).toBe(true);
    expect(isBig(lines(0, 200), lines(0, 100) + lines(105, 200))).toBe(false);
  });

  it('not when something is added, or two places far apart are touched', () => {
    expect(isBig('a\n', `a\n${lines(0, 100)}`)).toBe(false);
    expect(isBig(`a\n${lines(0, 150)}b\n`, `A\n${lines(0, 150)}B\n`)).toBe(false);
  });
});

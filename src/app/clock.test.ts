import { describe, expect, it } from 'vitest';
import type { Header } from '../core/interview/log.ts';
import { anchorAt, appointmentTime, clockText, dayInWords, rateOf } from './clock.ts';

const header = (appointed: string | null): Header => ({
  learner: { name: '', exploring: '' },
  seed: 1,
  pace: 'real',
  stretch: 1,
  appointed,
});

describe('the two clocks', () => {
  it.each([
    ['real', 1, 60_000],
    ['brisk', 1, 180_000],
    ['real', 2, 30_000],
    ['brisk', 10, 18_000],
  ] as const)('a minute on the wall at pace %s, stretched %i times, is %i ms', (pace, stretch, passed) => {
    const anchor = { wall: 1000, at: -5000, rate: rateOf({ pace, stretch }) };
    expect(appointmentTime(anchor, 61_000)).toBe(passed - 5000);
  });

  it('goes on from where it was put', () => {
    const anchor = anchorAt({ wall: 0, at: 0, rate: 3 }, 500, 90_000);
    expect(appointmentTime(anchor, 1500)).toBe(93_000);
  });
});

describe('times in words', () => {
  const local = new Date(2026, 2, 11, 10, 0).toISOString();

  it.each([
    [0, '10:00'],
    [-6 * 60_000, '9:54'],
    [28 * 60_000 + 59_000, '10:28'],
  ])('%i ms is %s on the clock', (at, text) => expect(clockText(header(local), at)).toBe(text));

  it('counts minutes and seconds where there is no clock', () => {
    expect(clockText(header(null), 754_000)).toBe('12:34');
    expect(clockText(header(null), -86_378_000)).toBe('before');
  });

  const now = new Date(2026, 2, 11, 22, 0);
  it.each([
    [11, 'today'],
    [12, 'tomorrow'],
    [10, 'yesterday'],
    [14, 'on Saturday'],
    [8, 'on Sunday'],
    [1, 'last week'],
    [28, 'on 28 March'],
  ])('%i March is %s', (day, words) => expect(dayInWords(new Date(2026, 2, day, 1, 0), now)).toBe(words));
});

import { expect, it } from 'vitest';
import { wrongUnit } from './wrongUnit.ts';

it.each([
  ['minutes', 1800, 'seconds', 'minutes: 30 (minutes)'],
  ['minutes', 1_800_000, 'milliseconds', 'minutes: 30 (minutes)'],
  ['waits', 1200, 'seconds', 'waits: 20 (minutes)'],
  ['lasts', 45_000, 'milliseconds', 'lasts: 45 (seconds)'],
  ['lasts', 1, 'minutes', 'lasts: 60 (seconds)'],
  ['minutes', '30:00', 'a time on the clock', 'minutes: 30 (minutes)'],
  ['minutes', '00:30:00', 'a time on the clock', 'minutes: 30 (minutes)'],
  ['extra', '5 min', 'a number with its unit', 'extra: 5 (minutes)'],
  ['at', 12, 'minutes', '"12:00"'],
  ['at', 720, 'seconds', '"12:00"'],
  ['at', 720_000, 'milliseconds', '"12:00"'],
  ['at', '0:12:00', 'hours', '"12:00"'],
  ['at', '30:00:00', 'minutes, seconds and more', '"30:00"'],
])('%s: %s looks like %s', (key, value, unit, meant) => {
  expect(wrongUnit(key, value)).toEqual({ unit, meant });
});

it('guesses nothing where nothing fits', () => {
  for (const [key, value] of [
    ['minutes', 61_001],
    ['minutes', -30],
    ['minutes', 'soon'],
    ['above', 6000],
    ['at', 'noon'],
    ['at', null],
    ['toString', 60],
  ] as const)
    expect(wrongUnit(key, value)).toBeNull();
});

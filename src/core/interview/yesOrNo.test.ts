import { expect, it } from 'vitest';
import { yesOrNo } from './yesOrNo.ts';

it.each([
  ['No.', 'no'],
  ['nope', 'no'],
  ['Oh no, not at all', 'no'],
  ["I'm not", 'no'],
  ['Um, no', 'no'],
  ['of course not', 'no'],
  ['Yes', 'yes'],
  ['yeah, actually', 'yes'],
  ['I guess yes', 'yes'],
  ['Sure', 'yes'],
  ['Maybe a little', 'yes'],
  ['What is a shift like?', null],
  ['Notes are fine?', null],
  ['', null],
] as const)('"%s" answers %s', (words, answer) => {
  expect(yesOrNo(words)).toBe(answer);
});

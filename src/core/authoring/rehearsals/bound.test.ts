import { expect, it } from 'vitest';
import { boundInWords, parseBound } from './bound.ts';

it.each([
  ['>=95', 'at least 95'],
  ['> 50', 'at least 51'],
  ['<=40', 'at most 40'],
  ['40..65', '40 to 65'],
  ['80', 'exactly 80'],
  ['null', 'not judged'],
])('says %s as %s', (written, words) => {
  const bound = parseBound(written);
  expect(bound && boundInWords(bound)).toBe(words);
});

import { expect, it } from 'vitest';
import { findIn, hitsIn } from './findIn.ts';

it.each([
  ['Bells and more bells', 'bell', '[Bell]s and more [bell]s'],
  ['It’s the family’s', "'s", 'It[’s] the family[’s]'],
  ['İstanbul bells', 'bells', 'İstanbul [bells]'],
  ['😀 bells', 'bells', '😀 [bells]'],
  ['aaa', 'aa', '[aa]a'],
  ['bells', 'b', 'bells'],
  ['bells', '.*', 'bells'],
  ['', 'bells', ''],
])('%s: %s', (text, wanted, marked) => {
  const parts = findIn(text, wanted);
  expect(parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('')).toBe(marked);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});

it('counts over several texts', () => {
  expect(hitsIn(['bell', 'no', 'bell bell'], 'BELL')).toBe(3);
});

import { expect, it } from 'vitest';
import { reading } from '../../../../tests/support/visit.ts';
import { confusionOf, judgeSaying } from './sayings.ts';

const say = (topic: string | null, topics: string[], nearest: string[] = []) =>
  judgeSaying({ text: 'words', topic }, reading(['ask'], topics, { nearest }));

it.each([
  ['the first of two', say('pay', ['pay', 'skills']), true, 'pay', []],
  ['the second of two', say('skills', ['pay', 'skills']), true, 'skills', []],
  ['another', say('skills', ['pay']), false, 'pay', ['pay']],
  ['nothing where something was meant', say('skills', [], ['skills', 'pay']), false, null, ['pay']],
  ['nothing where nothing was meant', say(null, [], ['pay']), true, null, []],
  ['something where nothing was meant', say(null, ['pay', 'skills']), false, 'pay', ['pay', 'skills']],
] as const)('read as %s', (_, result, ok, read, nearest) => {
  expect(result).toMatchObject({ ok, read, nearest });
});

it('the table counts each sentence once, in the order of the topics, none last', () => {
  const results = [say('pay', ['pay']), say(null, []), say('pay', ['skills']), say('tuning', []), say('pay', ['pay'])];
  expect(confusionOf(results, ['skills', 'pay'])).toEqual({
    columns: ['skills', 'pay', 'tuning', null],
    rows: [
      { topic: 'pay', counts: [1, 2, 0, 0], right: 2, of: 3 },
      { topic: 'tuning', counts: [0, 0, 0, 1], right: 0, of: 1 },
      { topic: null, counts: [0, 0, 0, 1], right: 1, of: 1 },
    ],
  });
});

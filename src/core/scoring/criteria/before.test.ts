import { describe, expect, it } from 'vitest';
import { header, reading, smallScenario } from '../../../../tests/support/visit.ts';
import type { Entry } from '../../interview/log.ts';
import { outfitNamed } from '../../words/outfits.ts';
import { score } from '../score.ts';

const marks = (entries: Entry[], scenario = smallScenario()) =>
  score({ version: 1, header: header(), entries }, scenario).marks;
const good =
  'Dear Ms Brook, I am Teo Brandt. I read about your work and would like to understand how somebody comes to casting bells. ' +
  'Could you spare half an hour whenever suits you? Thank you.';
const requested = (text: string, acts: Parameters<typeof reading>[0]): Entry => ({
  type: 'requested',
  at: -1,
  subject: '',
  text,
  reading: reading(acts),
});
const fine = ['greet', 'introduce-self', 'state-purpose', 'thank'] as const;

describe('request', () => {
  const mark = (text: string, acts: Parameters<typeof reading>[0] = [...fine]) =>
    marks([requested(text, acts)]).request.value;
  it('is not judged where none was written', () => {
    expect(marks([]).request.value).toBeNull();
  });
  it.each([
    ['all of it', good, [...fine], 100],
    ['more than half an hour', good.replace('half an hour', 'an hour'), [...fine], 85],
    ['one time only', good.replace('whenever suits you', 'on Tuesday at ten'), [...fine], 85],
    ['no length', good.replace('half an hour', 'a moment'), [...fine], 85],
    ['an attached résumé', `${good} I attach my résumé.`, [...fine], 70],
    ['a deadline', `${good} Please answer immediately.`, [...fine], 75],
    ['an open request for a job', `${good} I want a job.`, [...fine, 'ask-job'], 25],
    ['rudeness', good, [...fine, 'rude'], 25],
  ] as const)('%s', (_, text, acts, value) => {
    expect(mark(text, [...acts])).toBe(value);
  });
  it('judges the last message', () => {
    expect(marks([requested('Job?', ['ask-job']), requested(good, [...fine])]).request.value).toBe(100);
  });
});

describe('dress', () => {
  const scenario = smallScenario(
    'dress: {suits: [workwear, smart-casual], over: [suit, business-casual], why: There is sand on the floor.}\n',
  );
  it.each([
    ['workwear', 100],
    ['smart-casual', 100],
    ['suit', 60],
    ['sporty', 40],
  ] as const)('%s: %i', (outfit, value) => {
    expect(marks([{ type: 'dressed', at: -1, outfit }], scenario).dress.value).toBe(value);
  });
  it('is not judged where nothing was chosen', () => {
    expect(marks([], scenario).dress.value).toBeNull();
  });
});

it.each([
  ['suit', 'suit'],
  ['a dark suit and tie', 'suit'],
  ['blazer', 'business-casual'],
  ['business casual', 'business-casual'],
  ['jeans and a t-shirt', 'everyday'],
  ['ripped jeans', 'everyday'],
  ['work boots', 'workwear'],
  ['shorts and flip-flops', 'sporty'],
  ['chinos and a shirt', 'smart-casual'],
  ['a crown', null],
])('"%s" is %s', (words, outfit) => {
  expect(outfitNamed(words)).toBe(outfit);
});

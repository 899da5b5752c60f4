import { describe, expect, it } from 'vitest';
import { lookOfMark, segmentsOf } from './segments.ts';

const text = 'Thank you. Is there a job?';

describe('the underlined stretches of an utterance', () => {
  it.each([
    ['nothing judged', [], [[text, null]]],
    [
      'one stretch',
      [{ start: 0, end: 10, verdict: 'did' }],
      [
        ['Thank you.', 'did'],
        [' Is there a job?', null],
      ],
    ],
    ['what was left out counts as could be better', [{ start: 0, end: 26, verdict: 'missing' }], [[text, 'part']]],
    ['what is only noticed stays plain', [{ start: 0, end: 10, verdict: 'noted' }], [[text, null]]],
    [
      'the graver judgement is drawn where two overlap',
      [
        { start: 0, end: 26, verdict: 'did' },
        { start: 11, end: 26, verdict: 'broke' },
      ],
      [
        ['Thank you. ', 'did'],
        ['Is there a job?', 'broke'],
      ],
    ],
    [
      'stretches that touch and agree are one',
      [
        { start: 0, end: 5, verdict: 'did' },
        { start: 5, end: 10, verdict: 'did' },
      ],
      [
        ['Thank you.', 'did'],
        [' Is there a job?', null],
      ],
    ],
    [
      'a stretch beyond the text is cut off',
      [{ start: 11, end: 99, verdict: 'broke' }],
      [
        ['Thank you. ', null],
        ['Is there a job?', 'broke'],
      ],
    ],
    ['an empty or reversed stretch is ignored', [{ start: 9, end: 4, verdict: 'broke' }], [[text, null]]],
  ] as const)('%s', (_, spans, expected) => {
    expect(segmentsOf(text, [...spans]).map(({ text: words, underline }) => [words, underline])).toEqual(expected);
  });

  it('loses no character of the text', () => {
    const spans = [3, 7, 12].map((start) => ({ start, end: start + 6, verdict: 'part' as const }));
    expect(
      segmentsOf(text, spans)
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
  });

  it('an empty text has no stretches', () => {
    expect(segmentsOf('', [{ start: 0, end: 3, verdict: 'did' }])).toEqual([]);
  });
});

it.each([
  [0, 'broke'],
  [49, 'broke'],
  [50, 'part'],
  [84, 'part'],
  [85, 'did'],
  [100, 'did'],
] as const)('a mark of %i looks %s', (value, look) => {
  expect(lookOfMark(value)).toBe(look);
});

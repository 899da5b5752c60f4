import { describe, expect, it } from 'vitest';
import { reading, smallScenario } from '../../../tests/support/visit.ts';
import { adviseOnOpening } from './openingAdvice.ts';
import { adviseOn, coverageOfPlan } from './questionAdvice.ts';

const scenario = smallScenario();
const ask = (...topics: string[]) => reading(['ask'], topics);

describe('a planned question', () => {
  it.each([
    ['What does a pouring day look like?', ask('typical-day'), 'did', 'Leaves the answer open', false],
    ['Is the work hard?', ask('challenges'), 'part', 'Can be answered with a word', true],
    ['Is it hard, and do you get enough sleep?', ask('challenges'), 'part', 'Two questions in one', true],
    ["Isn't it true that bells are dying out?", ask('trends'), 'part', 'Holds its own answer', true],
    ['When was the foundry founded?', ask('fact:founded'), 'part', 'Can be read beforehand', false],
    ['Could you find me a place here?', reading(['ask-job']), 'broke', 'Reads as asking for a job', true],
    ['How much do you earn?', reading(['intrusive']), 'broke', 'Too personal', true],
    [
      'Shall I send you my résumé?',
      reading(['offer-resume']),
      'broke',
      'Brings out a résumé that nobody asked for',
      false,
    ],
    ['Who else should I talk to?', reading(['ask-referral']), 'did', 'Leaves the answer open', false],
    ['May I use your name?', reading(['ask-use-name']), 'did', 'Keep it for the end', false],
  ] as const)('"%s"', (text, what, verdict, remark, instead) => {
    const advice = adviseOn({ text, reading: what }, scenario);
    expect(advice).toMatchObject({ verdict, remark });
    expect(advice.instead !== null).toBe(instead);
  });
});

it('a plan covers what the guide asks for, or says what is missing and how to ask it', () => {
  const plan = [
    { text: 'How is a day?', reading: ask('typical-day') },
    { text: 'Who else?', reading: reading(['ask-referral']) },
  ];
  const { covered, missing, asksForOthers } = coverageOfPlan(plan, scenario);
  expect(covered.map(({ subject }) => subject)).toEqual(['typical-day']);
  expect(missing.map(({ subject }) => subject)).toEqual([
    'ways-in',
    'skills',
    'education',
    'likes',
    'challenges',
    'trends',
  ]);
  for (const { question } of missing) expect(question).toMatch(/\?$/);
  expect(asksForOthers).toBe(true);
});

describe('what to say first', () => {
  it('says which parts are there', () => {
    const advice = adviseOnOpening(
      'Good morning, I would like to understand the work.',
      reading(['greet', 'state-purpose']),
    );
    expect(advice.parts.filter(({ there }) => there).map(({ id }) => id)).toEqual(['greeting', 'purpose']);
    expect(advice.caution).toBeNull();
  });
  it.each([
    ['asks for a job', 'Have you a job?', reading(['ask-job']), /asking for a job/],
    ['brings a résumé', 'Here is my résumé.', reading(['offer-resume']), /résumé/],
    ['is long', 'word '.repeat(400), reading(['share-background']), /long/],
  ])('warns when it %s', (_, text, what, caution) => {
    expect(adviseOnOpening(text, what).caution).toMatch(caution);
  });
});

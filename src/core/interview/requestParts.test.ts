import { describe, expect, it } from 'vitest';
import { Driven, header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { advance, beginVisit } from './advance.ts';
import { minutesIn, offersChoice, seeRequest, type RequestPart } from './requestParts.ts';

describe('how long is asked for', () => {
  it.each([
    ['Could you spare 20 minutes?', 20],
    ['15 to 20 minutes would be plenty', 20],
    ['fifteen minutes', 15],
    ['half an hour of your time', 30],
    ['a half-hour chat', 30],
    ['half an hour, an hour at most', 60],
    ['a quarter of an hour', 15],
    ['about an hour', 60],
    ['an hour and a half', 90],
    ['two hours', 120],
    ['a 30-minute call', 30],
    ['a short talk', null],
    ['I work 40 hours a week', null],
  ])('"%s": %s', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });
});

describe('a choice of times', () => {
  it.each([
    ['Any day next week would suit me.', true],
    ['I am free on Tuesday or Thursday.', true],
    ['at your convenience', true],
    ['whenever works for you', true],
    ['I can fit around your schedule', true],
    ['I will come on Tuesday at ten.', false],
    ['Tuesday morning, Tuesday at ten exactly.', false],
    ['', false],
  ])('"%s": %s', (text, offers) => {
    expect(offersChoice(text)).toBe(offers);
  });
});

const good =
  'Dear Ms Brook, I am Teo Brandt and I answer phones for a bank. I read about your work on the bells of St Anne and would like to understand ' +
  'how somebody comes to casting. Could you spare half an hour on any morning in the next two weeks? Thank you for thinking about it.';
const understood = reading(['greet', 'introduce-self', 'state-purpose', 'thank']);

describe('what stands in the message', () => {
  const parts = (text: string, what = understood): RequestPart[] =>
    (Object.entries(seeRequest(text, what, smallScenario()).has) as [RequestPart, boolean][])
      .filter(([, has]) => has)
      .map(([part]) => part);

  it('a good one has it all', () => {
    expect(parts(good)).toEqual(['who', 'why', 'purpose', 'length', 'choice', 'polite']);
  });

  it.each([
    ['why', good.replace('I read about your work on the bells of St Anne and', 'I')],
    ['length', good.replace('half an hour', 'some time')],
    ['choice', good.replace('on any morning in the next two weeks', 'on Tuesday at ten')],
    ['polite', good.replace('Dear Ms Brook, ', '').replace(' Thank you for thinking about it.', '')],
  ])('without %s', (part, text) => {
    expect(parts(text, reading(['introduce-self', 'state-purpose']))).not.toContain(part);
  });

  it.each([
    'I need to hear from you asap.',
    'You must answer today.',
    'I expect an hour.',
    'Reply no later than Friday.',
  ])('"%s" presses', (text) => {
    expect(seeRequest(text, understood, smallScenario()).demands).toBe(true);
  });
});

describe('the contact answers', () => {
  const answerTo = (text: string, what = understood) => {
    const visit = advance(beginVisit(smallScenario(), header()), {
      type: 'requested',
      at: -1,
      subject: 'A question',
      text,
      reading: what,
    });
    const answer = visit.context.entries.at(-1);
    return answer?.type === 'answered' ? answer : null;
  };

  it('agrees to what was asked for, and to no more than there is', () => {
    expect(answerTo(good)).toMatchObject({ answer: 'agreed', minutes: 30, missing: [] });
    expect(answerTo(good.replace('half an hour', '20 minutes'))).toMatchObject({ answer: 'agreed', minutes: 20 });
    expect(answerTo(good.replace('half an hour', 'two hours'))).toMatchObject({ answer: 'agreed', minutes: 30 });
  });

  it('asks for what is missing, in words', () => {
    const answer = answerTo('Hello, could we talk for 20 minutes?', reading(['greet']));
    expect(answer).toMatchObject({ answer: 'missing', minutes: 20, missing: ['who', 'purpose'] });
    expect(answer?.text).toMatch(/who you are and what you hope to learn/);
  });

  it.each([
    ['a demanding one', 'I expect an hour of your time by tomorrow at the latest.', reading(['state-purpose'])],
    ['one that only asks for a job', 'Have you got a job for me?', reading(['ask-job'])],
    ['a rude one', 'Answer me for once.', reading(['rude'])],
  ])('declines %s, and may be written to again', (_, text, what) => {
    expect(answerTo(text, what)).toMatchObject({ answer: 'declined', minutes: 0 });
    const again = new Driven().do({ type: 'opened', at: 0, document: 'about' });
    expect(again.end).toBeNull();
  });
});

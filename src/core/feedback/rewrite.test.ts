import { describe, expect, test } from 'vitest';
import { questionForm } from '../scoring/questionForm.ts';
import { testScenario, visitLog } from '../scoring/logBuilder.ts';
import { followUpOn, insteadOfJobAsk, insteadOfPersonal, oneAtATime, openQuestion, specificThanks } from './rewrite.ts';
import { storyOf } from './story.ts';

const story = storyOf(visitLog().log(), testScenario());

describe('a closed question becomes an open one in the same words', () => {
  test.each([
    ['Is it hard?', 'How hard is it?'],
    ['Is the training very stressful?', 'How stressful is the training?'],
    ['Was it difficult to get in?', 'How difficult was it to get in?'],
    ['Do you like your job?', 'What do you like about your job?'],
    ['do you enjoy it', 'What do you enjoy about it?'],
    ['Do you like working at St. Brannock?', 'What do you like about working at St. Brannock?'],
    ['Do you prefer mornings or evenings?', 'How do mornings and evenings compare for you?'],
    ['Do I need a licence?', 'How much does a licence matter?'],
    ['Is a degree necessary?', 'How much does a degree matter?'],
    ['Can people start without a degree?', 'How can people start without a degree?'],
    ['Would you do it again?', 'What would make you do it again?'],
    ['Do you work weekends?', 'What is it like to work weekends?'],
    ['Did you go to college for this?', 'What was it like to go to college for this?'],
    ['I was wondering if you work nights.', 'What is it like to work nights?'],
    ['So do you ever get bored?', 'When do you get bored?'],
  ])('%s → %s', (closed, open) => {
    expect(openQuestion(closed, [], story)).toBe(open);
    expect(questionForm(open)).toBe('open');
  });
});

describe('a leading question loses its answer', () => {
  test.each([
    ['It must be exhausting, right?', 'How exhausting is it?'],
    ["Isn't it very stressful?", 'How stressful is it?'],
    ["Don't you think it is boring?", 'How boring is it?'],
    ['You work nights, right?', 'What is it like to work nights?'],
    ['So you must be tired all the time?', 'When are you tired all the time, and what helps?'],
  ])('%s → %s', (leading, open) => expect(openQuestion(leading, [], story)).toBe(open));
});

test('where the wording gives no hold the topic does, and else the words stay', () => {
  expect(openQuestion('Is there a career ladder?', ['advancement'], story)).toBe(
    'Where do people go from here after a few years?',
  );
  expect(openQuestion('Is there a glass lift?', [], story)).toBe('Is there a glass lift, and how is that for you?');
});

test.each([
  ['Is it hard, and do you get enough sleep?', 'How hard is it?', 'When do you get enough sleep?'],
  ['How did you get in and what did you study at Brannock?', 'How did you get in?', 'What did you study at Brannock?'],
  ["what's a typical day like do you work weekends", "What's a typical day like?", 'What is it like to work weekends?'],
])('%s is put one at a time', (both, first, second) => expect(oneAtATime(both, story)).toEqual([first, second]));

test.each([
  [
    'Would there be anything on your ward for somebody like me?',
    'How do people usually find their way into a ward like yours?',
  ],
  ['Could I do an internship here?', 'How do interns and beginners usually come to St. Brannock Hospital?'],
  ['Are you hiring?', 'How does St. Brannock Hospital find the people it takes on, in general?'],
  ['Please keep me in mind.', 'Where would you look, if you were starting out today?'],
  ['Can you give me a job?', 'What do you look for when somebody new joins?'],
  ['I would fit in so well.', 'How do people usually find their way into nursing?'],
])('a request for a job: %s → %s', (ask, fair) => expect(insteadOfJobAsk(ask, story)).toBe(fair));

test.each([
  ['How much do you earn?', 'range of pay'],
  ['How old are you?', 'point in life'],
  ['Do you have kids?', 'family'],
  ['Did you vote?', 'disagree'],
  ['What is your star sign?', 'people in nursing in general'],
])('a personal question: %s', (own, fair) => expect(insteadOfPersonal(own, story)).toContain(fair));

test('thanks and follow-ups name what the contact said', () => {
  const line = 'By getting it wrong. My first one walked out of the room. Yes.';
  expect(specificThanks(line)).toBe(
    'Thank you for your time. I keep thinking of what you said: ‘My first one walked out of the room.’',
  );
  expect(followUpOn(line)).toBe('You said: ‘My first one walked out of the room.’ How did that come about?');
  expect(() => followUpOn('')).not.toThrow();
});

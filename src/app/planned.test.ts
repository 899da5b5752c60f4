import { expect, it } from 'vitest';
import { wasAsked } from './planned.ts';

it.each([
  ['How did you get into nursing?', 'So how did you end up getting into nursing?', true],
  ['What does the first hour of a shift look like?', 'what does your first hour look like on a shift', true],
  ['What do you look for in a beginner?', 'What do you like least?', false],
  ['Who else should I talk to?', 'Is there somebody else I could talk with?', true],
  ['How has the mentor year changed the ward?', 'Tell me about the ward.', false],
  ['And you?', 'And you?', false],
])('"%s" after "%s": %s', (question, said, asked) => {
  expect(wasAsked(question, [said])).toBe(asked);
});

import { describe, expect, it } from 'vitest';
import { isFollowUp } from './followUp.ts';

describe('hangs on what was just said', () => {
  it.each([
    'And why?',
    'For example?',
    'Can you say more about that?',
    'How so?',
    'Tell me more.',
    'What do you mean?',
    'Like what?',
  ])('%s', (words) => expect(isFollowUp(words)).toBe(true));
});

describe('stands by itself', () => {
  it.each([
    'What is the pay like?',
    'Why did you leave teaching?',
    'Who decides?',
    'Tell me about the harbour project and the people on it.',
  ])('%s', (words) => expect(isFollowUp(words)).toBe(false));
});

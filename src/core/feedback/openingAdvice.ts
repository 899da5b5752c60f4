import type { Reading } from '../understanding/reading.ts';
import { spokenDuration } from '../words/speech.ts';

/** What a learner should say first, and what of it a draft holds. */
export interface OpeningAdvice {
  parts: {
    id: 'greeting' | 'name' | 'purpose' | 'overview' | 'thanks';
    name: string;
    there: boolean;
    example: string;
  }[];
  /** seconds that the draft takes to say */
  seconds: number;
  /** what is too much, or null */
  caution: string | null;
}

/** Two minutes is what most career services give the learner for a start (NORMS 4). */
const longest = 120;

/** Looks at the draft of what to say first: purpose and a short overview of goals, experience and skills. */
export function adviseOnOpening(text: string, reading: Reading): OpeningAdvice {
  const has = (...acts: Reading['acts']) => acts.some((act) => reading.acts.includes(act));
  const seconds = text.trim() === '' ? 0 : Math.round(spokenDuration(text) / 1000);
  const caution = has('ask-job')
    ? 'This reads as asking for a job. Say what you would like to understand.'
    : has('offer-resume')
      ? 'Leave the résumé out. Whoever wants it will ask.'
      : seconds > longest
        ? 'This is long. Two minutes is what most people listen to.'
        : null;
  return {
    parts: [
      { id: 'greeting', name: 'a greeting', there: has('greet'), example: 'Good morning.' },
      {
        id: 'name',
        name: 'who you are',
        there: has('introduce-self', 'share-background'),
        example: 'I’m … and at the moment I …',
      },
      { id: 'thanks', name: 'a word of thanks', there: has('thank'), example: 'Thank you for making time.' },
      {
        id: 'purpose',
        name: 'why you asked to meet',
        there: has('state-purpose'),
        example: 'I’d like to understand …',
      },
      {
        id: 'overview',
        name: 'what you bring: goals, experience, skills',
        there: has('share-background'),
        example: 'I have … and I’m good at …',
      },
    ],
    seconds,
    caution,
  };
}

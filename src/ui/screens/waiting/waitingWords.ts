import { fullMinutes, sentence, spanInWords } from '../../parts/spans.ts';

const minute = 60_000;

/** What to tell somebody who is on the way. `at` in milliseconds on the appointment's clock. */
export function onTheWay(at: number): { title: string; advice: string } {
  if (at < minute) return { title: 'You are on your way.', advice: '' };
  return {
    title: 'You are on your way, and it is past the hour.',
    advice: `It is ${fullMinutes(at)} past. When you are there, say you are sorry once, and begin.`,
  };
}

/** What to tell somebody who sits at the door and came at `at`, which is below 0. Minutes as the clock on the wall shows them. */
export function atTheDoor(at: number): { title: string; advice: string } {
  const early = -at;
  if (early < minute) return { title: 'You are just in time.', advice: '' };
  const title = `${sentence(spanInWords(early))} early.`;
  if (early <= 10 * minute)
    return { title: `${title} A good time to be here.`, advice: 'Up to ten minutes early suits most contacts.' };
  if (early <= 15 * minute)
    return { title: `${title} A little soon.`, advice: 'Up to ten minutes early suits most contacts better.' };
  return {
    title: `${title} That is very early.`,
    advice: 'Most contacts would rather that you wait elsewhere until ten minutes before.',
  };
}

import { actsSoFar } from '../../../app/talk.ts';
import type { Entry } from '../../../core/interview/log.ts';

/** The first visit's notes in the margin: one at a time, each until it was tried. */
const steps: { until: (seen: Set<string>, turns: number) => boolean; note: string }[] = [
  { until: (seen) => seen.has('greet') || seen.has('introduce-self'), note: 'Say hello and who you are.' },
  {
    until: (seen) => seen.has('state-purpose'),
    note: 'Say why you wanted to meet. “I am thinking about this field and would like to learn what it is like.”',
  },
  {
    until: (seen) => seen.has('ask'),
    note: 'Ask something open about the work. “What does an ordinary day look like?”',
  },
  {
    until: (seen, turns) => seen.has('ask') && turns >= 4,
    note: 'Take a word from the answer and ask further. “You mentioned … How did that come about?”',
  },
  { until: (seen) => seen.has('ask-referral'), note: 'Ask who else you could talk to.' },
  { until: (seen) => seen.has('thank'), note: 'The time is nearly over. Say thank you.' },
  { until: (seen) => seen.has('goodbye'), note: 'Say goodbye. Then leave, above on the right.' },
];

export function guidedNote(entries: readonly Entry[]): string {
  const seen = actsSoFar(entries);
  const turns = entries.filter(({ type }) => type === 'read').length;
  return steps.find(({ until }) => !until(seen, turns))?.note ?? 'That was a whole visit. Leave when you like.';
}

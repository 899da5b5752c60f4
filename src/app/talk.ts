import type { Entry } from '../core/interview/log.ts';

/** The talk as people see it, taken from the log. */

export interface Spoken {
  who: 'you' | 'contact';
  /** index of the log entry */
  entry: number;
  at: number;
  text: string;
  /** the learner's turn, or the turn that a line of the contact answers; null for what the contact says unasked */
  turn: number | null;
}

function talkOf(entries: readonly Entry[]): Spoken[] {
  const talk: Spoken[] = [];
  entries.forEach((entry, index) => {
    if (entry.type === 'said')
      talk.push({ who: 'you', entry: index, at: entry.at, text: entry.text, turn: entry.turn });
    if (entry.type === 'spoke')
      talk.push({ who: 'contact', entry: index, at: entry.at, text: entry.text, turn: entry.turn });
  });
  return talk;
}

export interface Exchange {
  /** what the learner said last */
  you: Spoken | null;
  /** what the contact has said since, as far as `now` */
  contact: Spoken[];
  /** what came before */
  before: Spoken[];
}

/** What stands on the page at `now`. Words that answer somebody are there at once; others when their time comes. */
export function exchangeAt(entries: readonly Entry[], now: number): Exchange {
  const talk = talkOf(entries).filter(({ at, turn }) => turn !== null || at <= now);
  const last = talk.findLastIndex(({ who }) => who === 'you');
  return {
    you: talk[last] ?? null,
    contact: talk.slice(last + 1),
    before: talk.slice(0, Math.max(0, last)),
  };
}

/** The acts that the learner's turns have shown so far. */
export const actsSoFar = (entries: readonly Entry[]): Set<string> =>
  new Set(entries.flatMap((entry) => (entry.type === 'read' ? entry.reading.acts : [])));

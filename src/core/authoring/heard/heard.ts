import type { Entry, Log } from '../../interview/log.ts';
import type { Reading } from '../../understanding/reading.ts';

/**
 * Why a turn got no proper answer. unclear: not understood; chosen: asked back, and the learner said which of two was
 * meant; no-topic: a question on no subject that is known; no-answer: a subject on which the contact has nothing to say;
 * no-more: asked further, and there was no more.
 */
export type HeardKind = 'unclear' | 'chosen' | 'no-topic' | 'no-answer' | 'no-more';

/** One thing a learner said that the contact could not answer as it was meant. */
export interface Unheard {
  visit: string;
  turn: number;
  /** the words that ask, or the whole turn */
  phrase: string;
  kind: HeardKind;
  /** subjects it may have been about, the likeliest first: chosen, read, or nearest */
  topics: string[];
}

/** The longest phrasing that a scenario takes. */
const longest = 200;

/** What was not understood or not answered in one visit, in the order it was said. */
export function unheardIn(visit: string, { entries }: Log): Unheard[] {
  return entries.flatMap((entry) => {
    if (entry.type !== 'read') return [];
    const said = entries.find((one) => one.type === 'said' && one.turn === entry.turn);
    const outcome = outcomeOf(entry.turn, entry.reading, entries);
    const phrase = said?.type === 'said' ? phraseOf(said.text, entry.reading) : '';
    return outcome && /\p{L}/u.test(phrase) ? [{ visit, turn: entry.turn, phrase, ...outcome }] : [];
  });
}

function outcomeOf(turn: number, reading: Reading, entries: readonly Entry[]): Pick<Unheard, 'kind' | 'topics'> | null {
  const spoken = entries.flatMap((one) => (one.type === 'spoke' && one.turn === turn ? [one.as] : []));
  const { topics, nearest, followUp } = reading;
  const asked = entries.find((one) => one.type === 'asked-back' && one.turn === turn && one.about === 'topic');
  if (asked?.type === 'asked-back') {
    const settled = entries.find((one) => one.type === 'settled' && one.turn === turn);
    const chosen = settled?.type === 'settled' && settled.as === 'topic' ? chosenIn(entries, asked) : undefined;
    return chosen === undefined
      ? { kind: 'unclear', topics: asked.options }
      : { kind: 'chosen', topics: [chosen, ...asked.options.filter((topic) => topic !== chosen)] };
  }
  if (spoken.includes('unclear-open')) return { kind: 'unclear', topics: nearest };
  if (spoken.includes('nothing-more')) return { kind: 'no-more', topics: toldBefore(turn, entries) };
  // Visits from before contacts passed over the second subject of a question they had answered hold both lines.
  if (!spoken.includes('unscripted') || spoken.includes('answer') || spoken.includes('follow-up')) return null;
  if (topics.length > 0) return { kind: 'no-answer', topics };
  return followUp ? { kind: 'no-more', topics: toldBefore(turn, entries) } : { kind: 'no-topic', topics: nearest };
}

/** The subject that the contact spoke of last, before they were asked further. */
function toldBefore(turn: number, entries: readonly Entry[]): string[] {
  const until = entries.findIndex((one) => one.type === 'said' && one.turn === turn);
  const last = entries.slice(0, until).findLast((one) => one.type === 'spoke' && one.topic !== null);
  return last?.type === 'spoke' && last.topic !== null ? [last.topic] : [];
}

/** The subject that the learner pressed when the contact had asked back. */
function chosenIn(entries: readonly Entry[], asked: Entry): string | undefined {
  const after = entries.slice(entries.indexOf(asked));
  const answer = after.find((one) => one.type === 'clarified');
  return answer?.type === 'clarified' ? answer.as : undefined;
}

/** The stretch of a turn that asks; the whole turn where nothing of it does. Short enough for a phrasing. */
function phraseOf(text: string, { evidence }: Reading): string {
  const asks = evidence.filter((one) => ('act' in one ? one.act === 'ask' : true));
  const start = Math.min(...asks.map((one) => one.start));
  const end = Math.max(...asks.map((one) => one.end));
  const words = (asks.length > 0 ? text.slice(start, end) : '').trim() || text.trim();
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= longest ? plain : plain.slice(0, plain.lastIndexOf(' ', longest)).slice(0, longest).trim();
}

import type { TranscriptEntry } from '../../core/feedback/feedback.ts';

/** A stretch of the transcript: shown, or folded away because nothing in it asks for attention. */
export interface Stretch {
  folded: boolean;
  entries: TranscriptEntry[];
  /** the learner's turns in it */
  turns: number;
  /** how many of those carry something done well */
  well: number;
}

/** The learner's turns that are always shown at either end: how somebody begins and ends is worth reading. */
const openingTurns = 3;
const closingTurns = 2;
/** Fewer turns than this are not worth hiding. */
const leastFolded = 3;

const grave = new Set(['part', 'broke', 'missing']);

const asksForAttention = (entry: TranscriptEntry, pointedAt: ReadonlySet<number>): boolean =>
  pointedAt.has(entry.entry) || [...entry.remarks, ...entry.spans].some(({ verdict }) => grave.has(verdict));

/**
 * Divides the transcript into shown and folded stretches. A turn is one utterance of the learner with what the contact
 * says until the next; `pointedAt` are log entries that the page refers to above (the moments that mattered).
 */
export function foldTranscript(transcript: readonly TranscriptEntry[], pointedAt: ReadonlySet<number>): Stretch[] {
  const turns = inTurns(transcript);
  const own = turns.filter(({ own }) => own).length;
  let seen = 0;
  const marked = turns.map((turn) => {
    if (turn.own) seen++;
    const atAnEnd = seen <= openingTurns || seen > own - closingTurns;
    return { ...turn, shown: atAnEnd || turn.entries.some((entry) => asksForAttention(entry, pointedAt)) };
  });
  const stretches: Stretch[] = [];
  for (const { shown, own, entries } of marked) {
    const before = stretches.at(-1);
    const stretch = before?.folded === !shown ? before : { folded: !shown, entries: [], turns: 0, well: 0 };
    if (stretch !== before) stretches.push(stretch);
    stretch.entries.push(...entries);
    if (own) stretch.turns++;
    if (own && entries.some(({ remarks }) => remarks.some(({ verdict }) => verdict === 'did'))) stretch.well++;
  }
  return stretches.map((stretch) => (stretch.turns < leastFolded ? { ...stretch, folded: false } : stretch));
}

function inTurns(transcript: readonly TranscriptEntry[]): { own: boolean; entries: TranscriptEntry[] }[] {
  const turns: { own: boolean; entries: TranscriptEntry[] }[] = [];
  for (const entry of transcript) {
    const last = turns.at(-1);
    if (entry.who === 'you' || !last) turns.push({ own: entry.who === 'you', entries: [entry] });
    else last.entries.push(entry);
  }
  return turns;
}

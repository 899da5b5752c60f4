import { contentWords, sharedWords } from '../interview/contentWords.ts';
import { has } from './evidence.ts';
import type { ContactLine, Turn, Visit } from './visit.ts';

export interface FollowUp {
  turn: Turn;
  /** index of the contact's line that it builds on */
  line: number;
  /** the contact's words that were taken up, or '' */
  words: string;
}

const answers: readonly ContactLine['as'][] = ['answer', 'follow-up', 'reply', 'referral', 'fact'];

/**
 * Turns that build on the answer before them: an elliptic question ("and why?"), a question that takes up the contact's
 * words, one that goes deeper into the same topic, or a remark that gives two of the contact's words back.
 */
export function followUps(visit: Visit): FollowUp[] {
  return visit.turns.flatMap((turn, index): FollowUp[] => {
    const before = visit.turns[index - 1];
    const heard = visit.lines.filter(
      (line) => line.entry < turn.entry && line.entry > (before?.entry ?? -1) && answers.includes(line.as),
    );
    const last = heard.at(-1);
    if (!last || !turn.reading) return [];
    const own = new Set(contentWords(before?.text ?? '').map(({ stem }) => stem));
    const taken = sharedWords(turn.text, heard.map(({ text }) => text).join(' ')).filter(({ stem }) => !own.has(stem));
    const words = taken
      .map(({ word }) => word)
      .slice(0, 3)
      .join(', ');
    const asks = has(turn, 'ask');
    const deeper =
      asks && heard.some(({ topic }) => topic !== null && turn.topics.includes(topic)) && !sameWords(turn, before);
    const builds =
      turn.reading.followUp || (asks && taken.length > 0) || deeper || (has(turn, 'acknowledge') && taken.length > 1);
    return builds ? [{ turn, line: last.entry, words }] : [];
  });
}

function sameWords(turn: Turn, before: Turn | undefined): boolean {
  const now = contentWords(turn.text);
  return now.length > 0 && sharedWords(turn.text, before?.text ?? '').length === now.length;
}

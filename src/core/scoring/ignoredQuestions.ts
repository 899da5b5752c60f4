import { countWords } from '../words/speech.ts';
import { has } from './evidence.ts';
import type { ContactLine, Turn, Visit } from './visit.ts';

const replies = [
  'answer',
  'share-background',
  'state-purpose',
  'introduce-self',
  'give-resume',
  'offer-resume',
  'disclaim',
  'apologize',
  'acknowledge',
] as const;

/**
 * Questions of the contact that the learner passed over: neither of the next two turns answers. Anything that could be
 * an answer counts as one, a few words or a turn that was not understood too. (A doubt about a job is no-job-ask's.)
 */
export function ignoredQuestions(visit: Visit): { turn: Turn; line: ContactLine }[] {
  return visit.lines.flatMap((line) => {
    if (line.as !== 'question' && line.as !== 'what-brings-you') return [];
    const [next, second] = visit.turns.filter((turn) => turn.entry > line.entry);
    if (!next || !second || couldAnswer(next) || couldAnswer(second)) return [];
    const handedOver = visit.resumesHandedOver.some(({ entry }) => entry > line.entry && entry < second.entry);
    return handedOver ? [] : [{ turn: next, line }];
  });
}

const couldAnswer = (turn: Turn): boolean =>
  !turn.reading ||
  turn.reading.unclear ||
  has(turn, ...replies) ||
  has(turn, 'goodbye', 'wrap-up') ||
  (!has(turn, 'ask') && countWords(turn.text) <= 6);

import type { EndReason, Log } from '../interview/log.ts';
import { retryTurn, type Retried } from '../interview/retry.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { score } from '../scoring/score.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Reading } from '../understanding/reading.ts';
import { criterionIds } from '../words/criteria.ts';
import type { TranscriptEntry } from './feedback.ts';
import { isFault } from './impact.ts';
import { questionNotYetAsked } from './openQuestions.ts';
import { ruleWords } from './rules/all.ts';
import { storyOf } from './story.ts';
import { transcriptOf } from './transcript.ts';

type Clock = (at: number) => string;

/** A moment of a finished visit, as somebody needs to see it who wants to try it again. */
export interface PastMoment {
  turn: number;
  /** what the contact had said since the learner's turn before */
  before: string[];
  /** the learner's own words then, judged */
  said: TranscriptEntry;
  /** what the contact answered */
  answer: string[];
  /** words that might do better, and advice that is not words; the gravest first */
  suggestions: Suggestion[];
}

export interface Suggestion {
  /** words to say as they stand; false for advice on what to do */
  words: boolean;
  text: string;
}

/** A moment tried again: what was said this time, and what came of it. */
export interface Try {
  said: TranscriptEntry;
  answer: string[];
  scorecard: Scorecard;
  /** the words were not understood; that costs nothing */
  unclear: boolean;
  /** what the contact asked back about them */
  askedBack: Retried['askedBack'];
  /** how that was answered, or null */
  answeredAs: string | null;
  /** what became of the rest of the visit where it did not simply go on as before, else '' */
  consequence: string;
}

/** What was said in turn `turn`, what came before it and what might have been said instead; null when there is no such turn. */
export function pastMoment(
  card: Scorecard,
  log: Log,
  scenario: Scenario,
  turn: number,
  clock?: Clock,
): PastMoment | null {
  const said = judgedTurn(card, log, scenario, turn, clock);
  if (!said) return null;
  const earlier = log.entries.slice(0, said.entry);
  const since = earlier.findLastIndex(({ type }) => type === 'said');
  return {
    turn,
    before: earlier.slice(since + 1).flatMap((entry) => (entry.type === 'spoke' ? [entry.text] : [])),
    said,
    answer: log.entries.flatMap((entry) => (entry.type === 'spoke' && entry.turn === turn ? [entry.text] : [])),
    suggestions: suggestionsFor(card, log, scenario, turn, clock),
  };
}

/**
 * Says `text` in the place of turn `turn`, with everything after it as it was, and judges the whole anew. `as` answers
 * what the contact asks back about it.
 */
export function tryAgain(
  log: Log,
  scenario: Scenario,
  turn: number,
  text: string,
  reading: Reading,
  clock?: Clock,
  as: string | null = null,
): Try | null {
  const again = retryTurn(log, scenario, turn, text, reading, as);
  if (!again) return null;
  const scorecard = score(again.log, scenario);
  const said = judgedTurn(scorecard, again.log, scenario, turn, clock);
  return (
    said && {
      said,
      answer: again.answer,
      scorecard,
      unclear: reading.unclear,
      askedBack: again.askedBack,
      answeredAs: again.askedBack && as,
      consequence: consequenceOf(log, again.log, scenario),
    }
  );
}

function judgedTurn(
  card: Scorecard,
  log: Log,
  scenario: Scenario,
  turn: number,
  clock?: Clock,
): TranscriptEntry | null {
  const entry = log.entries.findIndex((one) => one.type === 'said' && one.turn === turn);
  return transcriptOf(card, storyOf(log, scenario, clock)).find((one) => one.entry === entry) ?? null;
}

function suggestionsFor(card: Scorecard, log: Log, scenario: Scenario, turn: number, clock?: Clock): Suggestion[] {
  const story = storyOf(log, scenario, clock);
  const faults = criterionIds
    .flatMap((id) => card.marks[id].findings)
    .filter((finding) => finding.turn === turn && isFault(finding))
    .sort((a, b) => Number(b.verdict === 'broke') - Number(a.verdict === 'broke'));
  const advice = faults.flatMap((finding) => ruleWords[finding.rule].instead?.(finding, story) ?? []);
  const texts = advice.length > 0 ? advice : [`“${questionNotYetAsked(story)}”`];
  const suggestions = texts.flatMap(inParts);
  return suggestions.filter((one, i) => suggestions.findIndex(({ text }) => text === one.text) === i);
}

/** Advice holds the words to say in quotation marks, sometimes more than once; without any it is advice on what to do. */
function inParts(advice: string): Suggestion[] {
  const words = [...advice.matchAll(/“([^”]+)”/g)].flatMap(([, inside]) => (inside ? [inside] : []));
  if (words.length === 0) return [{ words: false, text: advice }];
  return words.map((text) => ({ words: true, text }));
}

const endings: Record<EndReason, (called: string) => string> = {
  left: () => 'The visit ends with your leaving.',
  'said-goodbye': () => 'The visit ends with your goodbye.',
  'shown-out': (called) => `Nobody closes the visit now, so ${called} shows you out when the time is over.`,
  'thrown-out': (called) => `${called} ends the visit.`,
  'never-came': () => '',
  stopped: () => '',
};

/** Other words can end a visit, or keep one going that had ended. */
function consequenceOf(before: Log, after: Log, scenario: Scenario): string {
  const endOf = ({ entries }: Log): EndReason | null =>
    entries.findLast((entry) => entry.type === 'ended')?.reason ?? null;
  const turnsOf = ({ entries }: Log): number => entries.filter(({ type }) => type === 'said').length;
  const [then, now] = [endOf(before), endOf(after)];
  if (now === null)
    return then === null ? '' : 'The visit would have gone on from here, so there is no figure for the whole.';
  if (turnsOf(after) < turnsOf(before)) return 'The visit ends here now: what you said afterwards is not heard.';
  return now === then ? '' : endings[now](scenario.contact.called);
}

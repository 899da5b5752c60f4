import type { Scenario } from '../scenario/scenario.ts';
import type { Context, Reading } from '../understanding/reading.ts';
import { advance, beginVisit, logOf, readingContext, type Visit } from './advance.ts';
import { isInput, type Input, type Log } from './log.ts';

/** The visit as it stood when the learner had said turn `turn` and it was not yet understood; null when there is no such turn. */
function upTo(log: Log, scenario: Scenario, turn: number, text: string): Visit | null {
  const inputs = log.entries.filter(isInput);
  const said = inputs.findIndex((input) => input.type === 'said' && input.turn === turn);
  const original = inputs[said];
  if (original?.type !== 'said') return null;
  const before = inputs.slice(0, said).reduce(advance, beginVisit(scenario, log.header));
  const after = advance(before, { ...original, text });
  return after.context.pending ? after : null;
}

/** What understanding needs to know to read other words at that moment. */
export function contextAt(log: Log, scenario: Scenario, turn: number): Context | null {
  const visit = upTo(log, scenario, turn, '');
  return visit && readingContext(visit.context);
}

/** A moment tried again. */
export interface Retried {
  log: Log;
  /** what the contact says to the new words, and to the answer about them */
  answer: string[];
  /** what the contact asked back about the new words, whether it was answered or not */
  askedBack: { about: 'topic' | 'ask-job'; options: string[] } | null;
}

/**
 * Tries a moment again: the same visit, with `text` said in the place of turn `turn` and everything after it done as
 * before. Where the contact asks back about the new words, `as` answers. The original log stays as it was; the new one can
 * be scored like any other. Null when the log has no such turn.
 */
export function retryTurn(
  log: Log,
  scenario: Scenario,
  turn: number,
  text: string,
  reading: Reading,
  as: string | null = null,
): Retried | null {
  const pending = upTo(log, scenario, turn, text);
  if (!pending?.context.pending) return null;
  const { at } = pending.context.pending;
  const heard = advance(pending, { type: 'read', at, turn, reading });
  const { askedBack } = heard.context;
  const inputs = log.entries.filter(isInput);
  const rest = inputs.slice(inputs.findIndex((input) => input.type === 'read' && input.turn === turn) + 1);
  const answered =
    askedBack && as !== null ? advance(heard, { type: 'clarified', at: momentToAnswer(heard, rest), as }) : heard;
  const answer = answered.context.entries.flatMap((entry) =>
    entry.type === 'spoke' && entry.turn === turn ? [entry.text] : [],
  );
  // A button that answered what the contact had asked back about the old words belongs to those.
  const again = rest
    .filter((input, i) => !belongsToOldWords(rest, i))
    .reduce<Visit>((visit, input) => advance(visit, input), answered);
  const last = log.entries.at(-1)?.at ?? at;
  return {
    log: logOf(advance(again, { type: 'time.passed', at: last })),
    answer,
    askedBack: askedBack && { about: askedBack.about, options: askedBack.options },
  };
}

/** When the contact has asked, or sooner where the learner had gone on sooner. */
function momentToAnswer({ context }: Visit, rest: readonly Input[]): number {
  const next = rest.find(({ type }) => type !== 'clarified')?.at ?? Infinity;
  return Math.max(context.now, Math.min(context.speakingUntil, next));
}

const belongsToOldWords = (rest: readonly Input[], i: number): boolean =>
  rest[i]?.type === 'clarified' && !rest.slice(0, i).some((input) => input.type === 'said');

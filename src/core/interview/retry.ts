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

/**
 * Tries a moment again: the same visit, with `text` said in the place of turn `turn` and everything after it done as
 * before. The original log stays as it was; the new one can be scored like any other. `answer` is what the contact says
 * to the new words. Null when the log has no such turn.
 */
export function retryTurn(
  log: Log,
  scenario: Scenario,
  turn: number,
  text: string,
  reading: Reading,
): { log: Log; answer: string[] } | null {
  const pending = upTo(log, scenario, turn, text);
  if (!pending?.context.pending) return null;
  const { at } = pending.context.pending;
  const answered = advance(pending, { type: 'read', at, turn, reading });
  const answer = answered.context.entries.flatMap((entry) =>
    entry.type === 'spoke' && entry.turn === turn ? [entry.text] : [],
  );
  const inputs = log.entries.filter(isInput);
  const rest = inputs.slice(inputs.findIndex((input) => input.type === 'read' && input.turn === turn) + 1);
  // A button that answered what the contact had asked back about the old words belongs to those.
  const again = rest
    .filter((input, i) => !belongsToOldWords(rest, i))
    .reduce<Visit>((visit, input) => advance(visit, input), answered);
  const last = log.entries.at(-1)?.at ?? at;
  return { log: logOf(advance(again, { type: 'time.passed', at: last })), answer };
}

const belongsToOldWords = (rest: readonly Input[], i: number): boolean =>
  rest[i]?.type === 'clarified' && !rest.slice(0, i).some((input) => input.type === 'said');

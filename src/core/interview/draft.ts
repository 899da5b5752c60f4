import type { Band, Line } from '../scenario/scenario.ts';
import { fillPlaceholders } from '../scenario/placeholders.ts';
import type { Reaction } from '../words/reactions.ts';
import { spokenDuration } from '../words/speech.ts';
import { pick } from './chance.ts';
import type { VisitContext } from './context.ts';
import type { Outcome, SpokeAs } from './log.ts';
import { bandOf, changedRapport, type RapportCause } from './rapport.ts';

/** A context being changed by one event: what the contact does is added step by step, then the result replaces the old context. */
export interface Draft {
  context: VisitContext;
  /** when the event happened */
  at: number;
  /** the learner's turn that is being answered, or null */
  turn: number | null;
  /** the contact's next words begin here */
  speakAt: number;
}

/** Begins a change. Words that answer a turn begin at once; others wait until the contact has finished speaking. */
export function draftOf(context: VisitContext, at: number, turn: number | null): Draft {
  const speakAt = turn === null ? Math.max(at, context.speakingUntil) : at;
  return { context: { ...context, entries: [...context.entries], now: Math.max(at, context.now) }, at, turn, speakAt };
}

export function note(draft: Draft, outcome: Outcome): void {
  draft.context.entries.push(outcome);
}

/** Moves rapport by the table, once more for this cause, and logs why. */
export function moveRapport(draft: Draft, cause: RapportCause): void {
  const { context, at, turn } = draft;
  const before = context.happened[cause] ?? 0;
  const to = changedRapport(context.rapport, cause, before);
  context.happened = { ...context.happened, [cause]: before + 1 };
  if (to !== context.rapport) note(draft, { type: 'rapport', at, from: context.rapport, to, cause, turn });
  context.rapport = to;
}

/** The contact says `text`; the line's id keeps it from being said again while another is left. */
export function speak(draft: Draft, line: string, text: string, as: SpokeAs, topic: string | null = null): void {
  const { context, turn } = draft;
  const { name, exploring } = context.header.learner;
  const filled = fillPlaceholders(text, { learner: name || 'you', exploring: exploring || context.scenario.field });
  const until = draft.speakAt + spokenDuration(filled);
  note(draft, { type: 'spoke', at: draft.speakAt, until, line, text: filled, as, topic, turn });
  context.spoken = [...context.spoken, line];
  context.speakingUntil = until;
  draft.speakAt = until;
}

/** The contact reacts with a line of the pool that was not heard yet, or else the one heard longest ago. */
export function react(draft: Draft, reaction: Reaction, words: Record<string, string> = {}): void {
  const pool = draft.context.scenario.reactions[reaction];
  sayFrom(draft, `reactions/${reaction}`, pool, reaction, words);
}

/** Like `react`, for the pools of plain texts that a scenario's own moments have. */
export function sayOneOf(draft: Draft, id: string, texts: readonly string[], as: SpokeAs): void {
  sayFrom(
    draft,
    id,
    texts.map((say) => ({ say, when: null })),
    as,
    {},
  );
}

function sayFrom(draft: Draft, id: string, pool: readonly Line[], as: SpokeAs, words: Record<string, string>): void {
  const { context } = draft;
  const now = band(draft);
  const lines = pool.map((line, i) => ({ ...line, id: `${id}/${i}` }));
  const fitting = lines.filter((line) => line.when === null || line.when === now);
  const candidates = fitting.length > 0 ? fitting : lines;
  const unheard = candidates.filter((line) => !context.spoken.includes(line.id));
  const chosen =
    unheard.length > 0
      ? pick(unheard, context.header.seed, `${id}/${context.spoken.length}`)
      : candidates.reduce((a, b) => (context.spoken.lastIndexOf(b.id) < context.spoken.lastIndexOf(a.id) ? b : a));
  speak(draft, chosen.id, fillPlaceholders(chosen.say, words), as);
}

/** How open the contact is now; once the time is up they are brief with everybody. */
export function band({ context, at }: Draft): Band {
  const overTime = context.header.pace !== 'untimed' && at > context.endsAt;
  return overTime ? 'guarded' : bandOf(context.rapport);
}

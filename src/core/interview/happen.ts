import { arrivalAfter, startOf } from './clock.ts';
import type { VisitContext } from './context.ts';
import { draftOf, moveRapport, react, sayOneOf, type Draft } from './draft.ts';
import { clarify } from './askingBack.ts';
import { end } from './faults.ts';
import type { EndReason, Input } from './log.ts';
import type { Due } from './moments.ts';
import { minute } from './clock.ts';
import { answerRequest } from './request.ts';
import { respond } from './respond.ts';

/** What each event does to the context. The chart in machine.ts says when it may happen and what comes next. */

type Of<T extends Input['type']> = Extract<Input, { type: T }>;

/** Writes an input into the log. */
export const record = (context: VisitContext, event: Input): VisitContext => ({
  ...context,
  entries: [...context.entries, event],
  now: Math.max(event.at, context.now),
});

/** Writes a moment that came due into the log, with its own time. */
const recordDue = (context: VisitContext, event: Due): VisitContext => ({
  ...context,
  entries: [...context.entries, { type: 'due', at: event.at, moment: event.type.slice(4) as never, id: event.id }],
  done: [...context.done, event.id ?? event.type.slice(4)],
  now: Math.max(event.at, context.now),
});

export const request = (context: VisitContext, event: Of<'requested'>): VisitContext =>
  answerRequest(record(context, event), event);

export const setOut = (context: VisitContext, event: Of<'set-out'>): VisitContext => ({
  ...record(context, event),
  arrivesAt: arrivalAfter(event.at, context.scenario, context.header.seed),
});

export const appoint = (context: VisitContext, event: Of<'appointed'>): VisitContext => ({
  ...record(context, event),
  endsAt: event.minutes * minute,
});

export const arrive = (context: VisitContext, event: Of<'arrived'> | Due): VisitContext => ({
  ...('id' in event ? recordDue(context, event) : record(context, event)),
  arrivedAt: event.at,
  arrivesAt: null,
});

/** The contact comes out and greets, according to how punctual the learner was. */
export function comeOut(before: VisitContext, event?: Due): VisitContext {
  const context = event ? recordDue(before, event) : before;
  const arrived = context.arrivedAt ?? 0;
  const draft = draftOf(context, startOf(arrived), null);
  const late = arrived - context.scenario.appointment.forgiven * minute;
  // Whole minutes, as people count them: three seconds past the hour is on time.
  const [cause, greeting] =
    late < minute
      ? (['came-on-time', 'greet-on-time'] as const)
      : late <= 10 * minute
        ? (['came-late', 'greet-late'] as const)
        : (['came-very-late', 'greet-very-late'] as const);
  if (context.header.pace !== 'untimed') moveRapport(draft, cause);
  react(draft, context.header.pace === 'untimed' ? 'greet-on-time' : greeting);
  const { sentBy } = context.header;
  if (sentBy) react(draft, 'sent-by', { referrer: sentBy });
  return draft.context;
}

export function say(before: VisitContext, event: Of<'said'>): VisitContext {
  const context = record(before, event);
  const draft = draftOf(context, event.at, event.turn);
  // Two seconds of overlap is how people talk; more is talking over somebody.
  if (event.at < before.speakingUntil - 2000 && before.turns > 0) moveRapport(draft, 'talked-over');
  draft.context.turns += 1;
  draft.context.pending = { turn: event.turn, text: event.text, at: event.at };
  return draft.context;
}

export const read = (context: VisitContext, event: Of<'read'>): VisitContext =>
  respond(record(context, event), event.reading);

export function clarified(before: VisitContext, event: Of<'clarified'>): VisitContext {
  const draft = draftOf(record(before, event), event.at, before.askedBack?.turn ?? null);
  clarify(draft, event.as);
  return draft.context;
}

export function giveResume(before: VisitContext, event: Of<'gave-resume'>): VisitContext {
  const draft = draftOf(record(before, event), event.at, null);
  if (before.resumeRequested) {
    draft.context.openQuestion = null;
    react(draft, 'resume-taken');
  } else {
    draft.context.resumeOffers += 1;
    moveRapport(draft, 'offer-resume');
    react(draft, before.resumeOffers > 0 ? 'resume-again' : 'resume-unasked');
  }
  return draft.context;
}

/** A reader who is quicker than the speaker skips to the end of the line; whoever waits, to when they are fetched. */
export const skip = (context: VisitContext, event: Of<'skipped'>): VisitContext => record(context, event);

export function fallSilent(before: VisitContext, event: Of<'fell-silent'>): VisitContext {
  const draft = draftOf(record(before, event), event.at, null);
  react(draft, 'help-along');
  return draft.context;
}

export function interrupt(before: VisitContext, event: Due): VisitContext {
  const draft = draftOf(recordDue(before, event), event.at, null);
  const interruption = before.scenario.interruptions.find(({ id }) => id === event.id);
  if (!interruption) return draft.context;
  sayOneOf(draft, `interruptions/${interruption.id}`, interruption.lines, 'interruption');
  draft.context.interruption = { id: interruption.id, until: draft.speakAt + interruption.lasts };
  return draft.context;
}

export function comeBack(before: VisitContext, event: Due): VisitContext {
  const draft = draftOf(recordDue(before, { ...event, id: `${event.id}/over` }), event.at, null);
  const interruption = before.scenario.interruptions.find(({ id }) => id === event.id);
  draft.context.interruption = null;
  if (interruption) sayOneOf(draft, `interruptions/${interruption.id}/back`, interruption.back, 'back');
  return draft.context;
}

const timed =
  (change: (draft: Draft) => void) =>
  (before: VisitContext, event: Due): VisitContext => {
    const draft = draftOf(recordDue(before, event), event.at, null);
    change(draft);
    return draft.context;
  };

export const mentionTime = timed((draft) => react(draft, 'five-minutes'));

export const standUp = timed((draft) => {
  draft.context.interruption = null;
  draft.context.closingAt ??= draft.at;
  // Somebody who has parted already is not told again.
  if (draft.context.goodbyeAt === null) react(draft, 'time-up');
});

export const overstay = timed((draft) => {
  moveRapport(draft, 'overstay');
  if (draft.context.goodbyeAt === null) react(draft, 'overstay');
});

export const showOut = timed((draft) => {
  react(draft, 'shown-out');
  end(draft, 'shown-out', draft.context.speakingUntil);
});

export const settleGoodbye = timed((draft) => end(draft, 'said-goodbye', draft.at));
export const giveUp = timed((draft) => end(draft, 'never-came', draft.at));
export const closeNote = timed(() => {});

export const leave =
  (reason: EndReason) =>
  (before: VisitContext, event: Input): VisitContext => {
    const draft = draftOf(record(before, event), event.at, null);
    end(draft, reason, event.at);
    return draft.context;
  };

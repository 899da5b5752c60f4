import { getInitialSnapshot, transition, type SnapshotFrom } from 'xstate';
import type { Scenario } from '../scenario/scenario.ts';
import type { Context } from '../understanding/reading.ts';
import type { VisitContext } from './context.ts';
import { isInput, type Header, type Input, type Log } from './log.ts';
import { visitMachine, type VisitEvent } from './machine.ts';
import { nextDue, type Stage } from './moments.ts';

/** A visit at a moment: the state of the machine and all that the contact remembers. */
export type Visit = SnapshotFrom<typeof visitMachine>;

export const beginVisit = (scenario: Scenario, header: Header): Visit =>
  getInitialSnapshot(visitMachine, { scenario, header });

/** Time went by and nothing happened; never logged. `at` in milliseconds on the appointment's clock. */
export interface TimePassed {
  type: 'time.passed';
  at: number;
}

/**
 * The visit after `event`. Every moment that comes due up to `event.at` is delivered first, with its own time;
 * an event that lies before what has already happened counts as happening now. An event that is not possible in
 * the present state changes nothing (ask `can`).
 */
export function advance(visit: Visit, event: Input | TimePassed): Visit {
  const upToNow = deliverDue(visit, event.at);
  if (event.type === 'time.passed') return upToNow;
  const happening = event.at < upToNow.context.now ? { ...event, at: upToNow.context.now } : event;
  const after = step(upToNow, happening);
  return event.type === 'skipped' ? deliverDue(after, event.to) : after;
}

/** Whether `event` would change anything now; moments that are due by its time come first. */
export const can = (visit: Visit, event: Input): boolean => deliverDue(visit, event.at).can(event);

/** When the next moment comes due by itself, in milliseconds on the appointment's clock, or null. */
export const dueAt = (visit: Visit): number | null => nextDue(stageOf(visit), visit.context)?.at ?? null;

function deliverDue(visit: Visit, until: number): Visit {
  let now = visit;
  for (let due = nextDue(stageOf(now), now.context); due && due.at <= until; due = nextDue(stageOf(now), now.context)) {
    const after = step(now, due);
    if (after === now || after.context === now.context) throw new Error(`${due.type} is due and nothing takes it`);
    now = after;
  }
  return now;
}

const step = (visit: Visit, event: VisitEvent): Visit => transition(visitMachine, visit, event)[0];

export const stageOf = (visit: Visit): Stage => (typeof visit.value === 'string' ? visit.value : 'talking');

/** What the contact is doing in the talk, or null outside it. */
export const contactStateOf = (visit: Visit): string | null =>
  typeof visit.value === 'string' ? null : `${Object.values(visit.value)[0]}`;

export const logOf = (visit: Visit): Log => ({
  version: 1,
  header: visit.context.header,
  entries: visit.context.entries,
});

/** Plays the inputs of a log again. Under the same scenario text and program version the outcomes are the same. */
export function replay(log: Log, scenario: Scenario): Visit {
  return log.entries
    .filter(isInput)
    .reduce<Visit>((visit, input) => advance(visit, input), beginVisit(scenario, log.header));
}

/** What understanding needs to know when the next turn is read. */
export function readingContext({ entries, resumeRequested, pending, now }: VisitContext): Context {
  const words: string[] = [];
  for (const entry of [...entries].reverse()) {
    if (entry.type === 'spoke') words.unshift(entry.text);
    else if (words.length > 0 && entry.type === 'read') break;
  }
  return { previous: words.length > 0 ? words.join(' ') : undefined, resumeRequested, at: pending?.at ?? now };
}

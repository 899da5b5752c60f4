import { getMicrosteps, type AnyStateNode } from 'xstate';
import { getShortestPaths, getStateNodes } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { at, header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { stageOf, type Visit } from './advance.ts';
import { visitMachine, type VisitEvent } from './machine.ts';
import { nextDue } from './moments.ts';

/**
 * Every state and every transition of the chart is reached. Paths are explored over the state and the few flags that
 * guards read, not over the log; a chart with a state or a transition that nothing reaches fails here.
 */

const small = smallScenario(
  'interruptions: [{id: phone, at: "3:00", lines: [One moment.], back: [Now then.]}]\n' +
    'questions: [{id: cv, at: "1:00", about: resume, lines: [Have you a résumé?], replies: [Thank you.]}]\n' +
    'appointment: {extra: 5}\n',
);
// Somebody who takes to people quickly, so that few turns lead to extra minutes.
const scenario = { ...small, contact: { ...small.contact, temperament: 'warm' as const } };

/** What may happen next: a moment of each kind just before the next moment that is due, and that moment itself. */
function eventsAt(visit: Visit): VisitEvent[] {
  const { context } = visit;
  const due = nextDue(stageOf(visit), context);
  const base = Number.isFinite(context.now)
    ? Math.max(context.now, Math.min(context.speakingUntil, due?.at ?? Infinity))
    : at(-60);
  const now = Number.isFinite(base) ? base : 0;
  if (context.pending) {
    return readings.map((one) => ({
      type: 'read',
      at: context.pending?.at ?? now,
      turn: context.pending?.turn ?? 0,
      reading: one,
    }));
  }
  const inputs: VisitEvent[] = [
    { type: 'appointed', at: now, minutes: 30 },
    { type: 'opened', at: now, document: 'about' },
    { type: 'planned', at: now, questions: [] },
    { type: 'requested', at: now, subject: 'A question', text: 'Dear Ms Brook', reading: reading(['greet']) },
    { type: 'dressed', at: now, outfit: 'suit' },
    { type: 'set-out', at: now },
    { type: 'set-out', at: at(-2) },
    { type: 'arrived', at: at(-5) },
    { type: 'arrived', at: at(5) },
    { type: 'said', at: now, turn: context.turns + 1, text: 'words' },
    { type: 'clarified', at: now, as: 'pay' },
    { type: 'gave-resume', at: now },
    { type: 'fell-silent', at: now },
    { type: 'skipped', at: now, to: now },
    { type: 'left', at: now },
    { type: 'stopped', at: now },
    { type: 'note-opened', at: now },
    { type: 'note-sent', at: now, text: 'Thank you.', reading: reading(['thank']) },
    { type: 'note-declined', at: now },
  ];
  return due ? [...inputs, due] : inputs;
}

const readings = [
  reading(['state-purpose']),
  reading(['ask'], ['pay']),
  reading([], [], { nearest: ['pay', 'tuning'] }),
  reading(['goodbye']),
  reading(['greet']),
  reading(['wrap-up']),
  reading(['rude']),
];

const flags = (visit: Visit) => {
  const { context } = visit;
  return JSON.stringify([
    visit.value,
    context.pending !== null,
    context.askedBack !== null,
    context.openQuestion,
    context.interruption !== null,
    context.closingAt !== null,
    context.goodbyeAt !== null,
    context.purposeKnown,
    context.whatBringsYouAsked,
    context.questionsAnswered > 0,
    context.arrivesAt,
    Math.min(2, context.rudeness),
    context.done.length,
    context.extended,
    context.header.pace,
  ]);
};

function explore(pace: 'real' | 'untimed') {
  return getShortestPaths(visitMachine, {
    input: { scenario, header: header({ pace }) },
    events: (visit) => eventsAt(visit),
    serializeState: (visit) => flags(visit),
    stopWhen: (visit) => visit.context.turns > 3,
    limit: 200_000,
  });
}

const idOf = (node: AnyStateNode | string) => (typeof node === 'string' ? node : node.id);

/** "from --event(guard)--> to" for every transition of the chart. */
function chartOf(): Map<string, string> {
  const all = new Map<string, string>();
  for (const node of getStateNodes(visitMachine)) {
    for (const list of node.transitions.values())
      for (const one of list) all.set(`${node.id} ${one.eventType} ${guardName(one.guard)}`, node.id);
    for (const one of node.always ?? []) all.set(`${node.id} always ${(one.target ?? []).map(idOf).join()}`, node.id);
  }
  return all;
}

const guardName = (guard: unknown): string => (typeof guard === 'string' ? guard : guard ? 'guarded' : '');

describe('the chart', () => {
  const reached = new Set<string>();
  const states = new Set<string>();
  for (const pace of ['real', 'untimed'] as const) {
    for (const { state } of explore(pace)) eventsAt(state).forEach((event) => follow(state, event));
  }

  function follow(before: Visit, event: VisitEvent): void {
    for (const one of visitMachine.getTransitionData(before, event))
      reached.add(`${one.source.id} ${one.eventType} ${guardName(one.guard)}`);
    const steps = getMicrosteps(visitMachine, before, event).map(([snapshot]) => snapshot);
    [before, ...steps].forEach((step) => step._nodes.forEach((node) => states.add(node.id)));
    steps.slice(1).forEach((step, i) => {
      const from = (steps[i]?._nodes ?? []).map(idOf);
      const fresh = step._nodes.map(idOf).filter((id) => !from.includes(id));
      from.forEach((source) => fresh.forEach((target) => reached.add(`${source} always ${target}`)));
    });
  }

  it('reaches every state', () => {
    expect([...states].sort()).toEqual(getStateNodes(visitMachine).map(idOf).concat('visit').sort());
  });

  it('takes every transition', () => {
    expect([...chartOf().keys()].filter((one) => !reached.has(one))).toEqual([]);
  });

  it('has no invoke, after or spawned actors', () => {
    for (const node of getStateNodes(visitMachine)) {
      expect(node.invoke).toEqual([]);
      expect(node.after).toEqual([]);
    }
  });
});

import { assign, not, setup } from 'xstate';
import type { Scenario } from '../scenario/scenario.ts';
import { beginContext, type VisitContext } from './context.ts';
import * as happen from './happen.ts';
import type { Header, Input } from './log.ts';
import type { Due } from './moments.ts';

/**
 * The visit, and inside `talking` the contact's states. No invoke, after or spawned actors: time comes in with the
 * events, moments.ts says what is due, and `transition` stays pure.
 */

export type VisitEvent = Input | Due;

/** Binds what an event does (happen.ts) to an action of the chart; the chart only ever pairs an event with its own change. */
const change = (effect: (context: VisitContext, event: never) => VisitContext) =>
  assign<VisitContext, VisitEvent, undefined, VisitEvent, never>(({ context, event }) =>
    effect(context, event as never),
  );

export const visitMachine = setup({
  types: {
    context: {} as VisitContext,
    events: {} as VisitEvent,
    input: {} as { scenario: Scenario; header: Header },
  },
  guards: {
    early: ({ event }) => event.at < 0,
    notUnderWay: ({ context }) => context.arrivesAt === null,
    withoutClock: ({ context }) => context.header.pace === 'untimed',
    nothingPending: ({ context }) => context.pending === null,
    isPendingTurn: ({ context, event }) => event.type === 'read' && context.pending?.turn === event.turn,
    askedBack: ({ context }) => context.askedBack !== null,
    hasEnded: ({ context }) => context.ended !== null,
    isInterrupted: ({ context }) => context.interruption !== null,
    isClosing: ({ context }) => context.closingAt !== null,
    isAskingBack: ({ context }) => context.askedBack !== null || context.openQuestion !== null,
    isOpening: ({ context }) => context.whatBringsYouAsked && !context.purposeKnown && context.questionsAnswered === 0,
    isAnswering: ({ context }) => context.purposeKnown || context.questionsAnswered > 0,
  },
  actions: {
    record: change(happen.record),
    request: change(happen.request),
    appoint: change(happen.appoint),
    setOut: change(happen.setOut),
    arrive: change(happen.arrive),
    comeOut: change((context) => happen.comeOut(context)),
    comeOutWhenDue: change(happen.comeOut),
    say: change(happen.say),
    read: change(happen.read),
    clarified: change(happen.clarified),
    giveResume: change(happen.giveResume),
    skip: change(happen.skip),
    fallSilent: change(happen.fallSilent),
    interrupt: change(happen.interrupt),
    comeBack: change(happen.comeBack),
    mentionTime: change(happen.mentionTime),
    standUp: change(happen.standUp),
    overstay: change(happen.overstay),
    showOut: change(happen.showOut),
    settleGoodbye: change(happen.settleGoodbye),
    giveUp: change(happen.giveUp),
    closeNote: change(happen.closeNote),
    leave: change(happen.leave('left')),
    stop: change(happen.leave('stopped')),
  },
}).createMachine({
  id: 'visit',
  context: ({ input }) => beginContext(input),
  initial: 'preparing',
  states: {
    preparing: {
      on: {
        requested: { actions: 'request' },
        opened: { actions: 'record' },
        planned: { actions: 'record' },
        dressed: { actions: 'record' },
        appointed: { target: 'appointed', actions: 'appoint' },
      },
    },
    appointed: {
      on: {
        opened: { actions: 'record' },
        planned: { actions: 'record' },
        dressed: { actions: 'record' },
        skipped: { actions: 'skip' },
        'set-out': { guard: 'notUnderWay', actions: 'setOut' },
        arrived: [
          { guard: 'withoutClock', target: 'talking', actions: ['arrive', 'comeOut'] },
          { guard: 'early', target: 'waiting', actions: 'arrive' },
          { target: 'talking', actions: ['arrive', 'comeOut'] },
        ],
        'due.arrival': [
          { guard: 'early', target: 'waiting', actions: 'arrive' },
          { target: 'talking', actions: ['arrive', 'comeOut'] },
        ],
        'due.gave-up-waiting': { target: 'done', actions: 'giveUp' },
        stopped: { target: 'done', actions: 'stop' },
      },
    },
    waiting: {
      on: {
        opened: { actions: 'record' },
        planned: { actions: 'record' },
        skipped: { actions: 'skip' },
        'due.came-out': { target: 'talking', actions: 'comeOutWhenDue' },
        stopped: { target: 'done', actions: 'stop' },
      },
    },
    talking: {
      initial: 'greeting',
      on: {
        said: { guard: 'nothingPending', actions: 'say' },
        read: { guard: 'isPendingTurn', actions: 'read' },
        clarified: { guard: 'askedBack', actions: 'clarified' },
        'gave-resume': { actions: 'giveResume' },
        'fell-silent': { guard: 'nothingPending', actions: 'fallSilent' },
        planned: { actions: 'record' },
        skipped: { actions: 'skip' },
        left: { target: 'left', actions: 'leave' },
        stopped: { target: 'done', actions: 'stop' },
        'due.five-minutes': { actions: 'mentionTime' },
        'due.time-up': { actions: 'standUp' },
        'due.overstay': { actions: 'overstay' },
        'due.shown-out': { actions: 'showOut' },
        'due.goodbye-settled': { actions: 'settleGoodbye' },
        'due.interruption': { actions: 'interrupt' },
        'due.interruption-over': { actions: 'comeBack' },
      },
      always: { guard: 'hasEnded', target: 'left' },
      // What the contact is doing follows from what they remember.
      states: {
        greeting: {
          always: [
            { guard: 'isAskingBack', target: 'askingBack' },
            { guard: 'isClosing', target: 'closing' },
            { guard: 'isAnswering', target: 'answering' },
            { guard: 'isOpening', target: 'opening' },
          ],
        },
        opening: {
          always: [
            { guard: 'isAskingBack', target: 'askingBack' },
            { guard: 'isClosing', target: 'closing' },
            { guard: 'isAnswering', target: 'answering' },
          ],
        },
        answering: {
          always: [
            { guard: 'isInterrupted', target: 'interrupted' },
            { guard: 'isAskingBack', target: 'askingBack' },
            { guard: 'isClosing', target: 'closing' },
          ],
        },
        askingBack: {
          always: [
            { guard: 'isInterrupted', target: 'interrupted' },
            { guard: not('isAskingBack'), target: 'answering' },
          ],
        },
        interrupted: { always: { guard: not('isInterrupted'), target: 'answering' } },
        closing: {
          always: [
            { guard: 'isAskingBack', target: 'askingBack' },
            { guard: not('isClosing'), target: 'answering' },
          ],
        },
      },
    },
    left: {
      on: {
        skipped: { actions: 'skip' },
        'note-opened': { target: 'note', actions: 'record' },
        'note-sent': { target: 'done', actions: 'record' },
        'note-declined': { target: 'done', actions: 'record' },
        'due.note-closed': { target: 'done', actions: 'closeNote' },
      },
    },
    note: {
      on: {
        skipped: { actions: 'skip' },
        'note-sent': { target: 'done', actions: 'record' },
        'note-declined': { target: 'done', actions: 'record' },
        'due.note-closed': { target: 'done', actions: 'closeNote' },
      },
    },
    done: { type: 'final' },
  },
});

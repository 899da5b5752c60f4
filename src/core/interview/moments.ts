import type { VisitContext } from './context.ts';
import type { Moment } from './log.ts';
import { gaveUpAt, goodbyeSettles, noteWindow, overstayAt, patience, startOf, warningAt } from './clock.ts';

/** A moment that comes due by itself; `id` names the interruption. */
export interface Due {
  type: `due.${Moment}`;
  at: number;
  id: string | null;
}

export type Stage = 'preparing' | 'appointed' | 'waiting' | 'talking' | 'left' | 'note' | 'done';

/**
 * The next moment that comes due, or null. It depends on what has happened and never on when somebody looked,
 * so that extra looks change nothing.
 */
export function nextDue(stage: Stage, context: VisitContext): Due | null {
  // A turn that is said is answered at the time it was said: nothing comes in between.
  if (context.pending) return null;
  const due = duesOf[stage](context);
  return due.reduce<Due | null>((first, one) => (first && first.at <= one.at ? first : one), null);
}

const moment = (name: Moment, at: number | null, id: string | null = null): Due[] =>
  at === null ? [] : [{ type: `due.${name}`, at, id }];

const duesOf: Record<Stage, (context: VisitContext) => Due[]> = {
  preparing: () => [],
  appointed: (context) =>
    untimed(context)
      ? []
      : [...moment('arrival', context.arrivesAt), ...moment('gave-up-waiting', gaveUpAt(context.scenario))],
  waiting: () => moment('came-out', 0),
  talking: (context) => [...contactDues(context), ...(untimed(context) ? [] : clockDues(context))],
  left: (context) => moment('note-closed', (context.endedAt ?? context.now) + noteWindow),
  note: (context) => moment('note-closed', (context.endedAt ?? context.now) + noteWindow),
  done: () => [],
};

const untimed = (context: VisitContext): boolean => context.header.pace === 'untimed';

function contactDues(context: VisitContext): Due[] {
  const { interruption, goodbyeAt, scenario, done, speakingUntil, closingAt, askedBack } = context;
  if (interruption) return moment('interruption-over', interruption.until, interruption.id);
  // It may become possible only after its time: then it comes at once, never in the past.
  const begun = context.questionsAnswered > 0 && closingAt === null && !askedBack;
  const next = begun ? scenario.interruptions.find(({ id }) => !done.includes(id)) : undefined;
  return [
    // Without a clock the talk waits until the learner leaves, or says goodbye once more.
    ...moment('goodbye-settled', goodbyeAt === null || untimed(context) ? null : goodbyeAt + goodbyeSettles),
    ...(next ? moment('interruption', Math.max(next.at, speakingUntil, context.now), next.id) : []),
  ];
}

function clockDues({ endsAt, arrivedAt, done }: VisitContext): Due[] {
  const overstayed = done.filter((name) => name === 'overstay').length;
  return [
    ...(done.includes('five-minutes') ? [] : moment('five-minutes', warningAt(startOf(arrivedAt ?? 0), endsAt))),
    ...(done.includes('time-up') ? [] : moment('time-up', endsAt)),
    ...moment('overstay', done.includes('time-up') ? (overstayAt(endsAt)[overstayed] ?? null) : null),
    ...moment('shown-out', endsAt + patience),
  ];
}

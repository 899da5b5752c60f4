import { advance, beginVisit, can, readingContext, stageOf, type Visit } from '../../interview/advance.ts';
import { noteSent, type NoteReading } from '../../interview/echoes.ts';
import type { Input } from '../../interview/log.ts';
import { toldIn, type Told } from '../../interview/told.ts';
import { formatClock } from '../../scenario/clockText.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Context } from '../../understanding/reading.ts';
import { outfitNamed } from '../../words/outfits.ts';
import { spokenDuration } from '../../words/speech.ts';
import type { StepKind } from './rehearsal.ts';

/** One thing the learner does. `at` in milliseconds on the appointment's clock; null: when the contact has finished. */
export type ScriptStep = StepKind & { at: number | null };

/** The learner's side of a visit, to be played on simulated time. */
export interface Script {
  steps: readonly ScriptStep[];
  seed: number;
  learner: { name: string; exploring: string };
  /** rapport to begin with instead of the contact's own, 0 to 100; null in all but trials */
  rapport: number | null;
}

/** A text that must be read before the visit goes on. */
export interface Asked {
  text: string;
  context: Context;
  /** for a note: what it may take up; whoever answers may add its echoes */
  told?: Told;
}

export interface Played {
  visit: Visit;
  /** when each step began; null where it was not possible */
  times: (number | null)[];
  /** how many entries the log had after each step */
  marks: number[];
  /** `step` counts from 0 */
  skipped: { step: number; at: string; do: string; why: string }[];
}

const hour = 3_600_000;
/** A breath between the contact's last word and the learner's first. */
const breath = 1000;

/**
 * Plays a script. What must be understood on the way is asked of the caller, who answers with its reading, now or
 * later; so a page that reads in a worker and a command line that reads at once get the same visit.
 */
export function* playing(script: Script, scenario: Scenario): Generator<Asked, Played, NoteReading> {
  const { steps, seed, learner, rapport } = script;
  let visit = beginVisit(scenario, { learner, seed, pace: 'real', stretch: 1, appointed: null });
  // The beginning was made for this visit alone, so that nobody else sees the change.
  if (rapport !== null) visit.context.rapport = rapport;
  const times: Played['times'] = [];
  const marks: Played['marks'] = [];
  const skipped: Played['skipped'] = [];
  // Who writes no word of it has made the appointment beforehand, after asking for it where that was written.
  const made = steps.some((step) => step.do === 'appoint');
  const asked = steps.findLastIndex((step) => step.do === 'request');
  if (!made && asked < 0) visit = appoint(visit, scenario, Math.min(steps[0]?.at ?? 0, 0) - hour);
  for (const [i, step] of steps.entries()) {
    const at = step.at ?? nextMoment(visit);
    const input = yield* inputOf(step, at, visit);
    // A turn begins at its time and is said when it is finished; who has been shown out meanwhile cannot finish.
    const possible = input && can(visit, { ...input, at }) && can(visit, input);
    times.push(possible ? at : null);
    if (!possible) {
      const why = whyNot(step, input, advance(visit, { type: 'time.passed', at }));
      skipped.push({ step: i, at: formatClock(at), do: step.do, why });
      marks.push(visit.context.entries.length);
      continue;
    }
    visit = advance(visit, input);
    if (step.do === 'say') visit = yield* readPending(visit);
    if (!made && i === asked) visit = appoint(visit, scenario, at);
    marks.push(visit.context.entries.length);
  }
  return { visit, times, marks, skipped };
}

/** Plays with a reader that answers at once. */
export function played<Question extends Asked, Result>(
  play: Generator<Question, Result, NoteReading>,
  read: (asked: Question) => NoteReading,
): Result {
  let next = play.next();
  while (!next.done) next = play.next(read(next.value));
  return next.value;
}

/** Plays with a reader that answers later. */
export async function playedLater<Question extends Asked, Result>(
  play: Generator<Question, Result, NoteReading>,
  read: (asked: Question) => Promise<NoteReading>,
): Promise<Result> {
  let next = play.next();
  while (!next.done) next = play.next(await read(next.value));
  return next.value;
}

/** When somebody who waits for their turn begins: after the contact's last word, on a whole second. */
function nextMoment({ context }: Visit): number {
  const { now, speakingUntil, interruption, arrivedAt } = context;
  if (arrivedAt === null) return 0;
  const free = Math.max(now, speakingUntil, interruption?.until ?? 0, 0) + breath;
  return Math.ceil(free / 1000) * 1000;
}

function* inputOf(one: StepKind, at: number, now: Visit): Generator<Asked, Input | null, NoteReading> {
  switch (one.do) {
    case 'say':
      return { type: 'said', at: at + spokenDuration(one.text), turn: now.context.turns + 1, text: one.text };
    case 'arrive':
      return { type: 'arrived', at };
    case 'leave':
      return { type: 'left', at };
    case 'send-note': {
      const told = toldIn(now.context.entries, now.context.scenario);
      return noteSent(at, one.text, yield { text: one.text, context: { at }, told });
    }
    case 'request': {
      const reading = yield { text: one.text, context: { at } };
      return { type: 'requested', at, subject: one.subject, text: one.text, reading };
    }
    case 'dress': {
      const outfit = outfitNamed(one.outfit);
      return outfit && { type: 'dressed', at, outfit };
    }
    case 'appoint':
      return { type: 'appointed', at, minutes: one.minutes };
    case 'open':
      return { type: 'opened', at, document: one.document };
    case 'plan':
      return { type: 'planned', at, questions: one.questions };
    case 'set-out':
    case 'give-resume':
      return { type: one.do === 'set-out' ? 'set-out' : 'gave-resume', at };
    case 'clarify':
      return { type: 'clarified', at, as: one.as };
  }
}

/** Makes the appointment, as long as was granted. */
function appoint(visit: Visit, scenario: Scenario, at: number): Visit {
  const answer = visit.context.entries.findLast((entry) => entry.type === 'answered');
  const granted =
    answer?.type === 'answered' && answer.answer !== 'declined' ? answer.minutes : scenario.appointment.minutes;
  return advance(visit, { type: 'appointed', at, minutes: granted });
}

function* readPending(visit: Visit): Generator<Asked, Visit, NoteReading> {
  const { pending } = visit.context;
  if (!pending) return visit;
  const reading = yield { text: pending.text, context: readingContext(visit.context) };
  return advance(visit, { type: 'read', at: pending.at, turn: pending.turn, reading });
}

function whyNot(step: StepKind, input: Input | null, visit: Visit): string {
  if (!input) return `${step.do} is not part of visits yet`;
  const { ended } = visit.context;
  return ended ? `the visit had ended: ${ended}` : `not possible while ${stageOf(visit)}`;
}

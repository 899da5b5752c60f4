import { advance, beginVisit, can, logOf, readingContext, stageOf, type Visit } from '../interview/advance.ts';
import type { Input } from '../interview/log.ts';
import { formatClock } from '../scenario/clockText.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { score } from '../scoring/score.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Context, Reading } from '../understanding/reading.ts';
import type { Criterion } from '../words/criteria.ts';
import { outfitNamed } from '../words/outfits.ts';
import { spokenDuration } from '../words/speech.ts';
import { meets } from './bound.ts';
import type { Rehearsal, Step } from './rehearsal.ts';

/** Reads a turn; the runner needs no more of understanding than this. */
export type Reader = (text: string, context: Context) => Reading;

export interface RehearsalResult {
  visit: Visit;
  scorecard: Scorecard;
  expect: { criterion: Criterion | 'overall'; bound: string; actual: number | null; ok: boolean }[];
  skipped: { at: string; do: string; why: string }[];
}

const hour = 3_600_000;
/** Longer than any note is waited for. */
const longAfter = 30 * 24 * hour;

/** Plays a rehearsal on simulated time, lets time run until the visit has ended, and compares the marks. */
export function rehearse(rehearsal: Rehearsal, scenario: Scenario, read: Reader): RehearsalResult {
  const { steps, seed, learner } = rehearsal;
  let visit = beginVisit(scenario, { learner, seed, pace: 'real', stretch: 1, appointed: null });
  const skipped: RehearsalResult['skipped'] = [];
  // Who writes no word of it has made the appointment beforehand, after asking for it where that was written.
  const made = steps.some((step) => step.do === 'appoint');
  const asked = steps.findLastIndex((step) => step.do === 'request');
  if (!made && asked < 0) visit = appoint(visit, scenario, Math.min(steps[0]?.at ?? 0, 0) - hour);
  for (const [i, step] of steps.entries()) {
    const input = inputOf(step, visit);
    // A turn begins at its time and is said when it is finished; who has been shown out meanwhile cannot finish.
    const possible = input && can(visit, { ...input, at: step.at }) && can(visit, input);
    if (!possible) {
      skipped.push({
        at: formatClock(step.at),
        do: step.do,
        why: whyNot(step, input, advance(visit, { type: 'time.passed', at: step.at })),
      });
      continue;
    }
    visit = advance(visit, input);
    if (step.do === 'say') visit = readPending(visit, read);
    if (!made && i === asked) visit = appoint(visit, scenario, step.at);
  }
  visit = advance(visit, { type: 'time.passed', at: visit.context.now + longAfter });
  if (stageOf(visit) !== 'done') visit = advance(visit, { type: 'time.passed', at: visit.context.now + longAfter });
  const scorecard = score(logOf(visit), scenario);
  const expect = rehearsal.expect.map(({ criterion, bound }) => {
    const actual = criterion === 'overall' ? scorecard.overall : scorecard.marks[criterion].value;
    return { criterion, bound: bound.text, actual, ok: meets(bound, actual) };
  });
  return { visit, scorecard, expect, skipped };

  function inputOf(one: Step, now: Visit): Input | null {
    const { at } = one;
    switch (one.do) {
      case 'say':
        return { type: 'said', at: at + spokenDuration(one.text), turn: now.context.turns + 1, text: one.text };
      case 'arrive':
        return { type: 'arrived', at };
      case 'leave':
        return { type: 'left', at };
      case 'send-note':
        return { type: 'note-sent', at, text: one.text, reading: read(one.text, { at }) };
      case 'request':
        return { type: 'requested', at, subject: one.subject, text: one.text, reading: read(one.text, { at }) };
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
      default:
        return null;
    }
  }
}

/** Makes the appointment, as long as was granted. */
function appoint(visit: Visit, scenario: Scenario, at: number): Visit {
  const answer = visit.context.entries.findLast((entry) => entry.type === 'answered');
  const granted =
    answer?.type === 'answered' && answer.answer !== 'declined' ? answer.minutes : scenario.appointment.minutes;
  return advance(visit, { type: 'appointed', at, minutes: granted });
}

function readPending(visit: Visit, read: Reader): Visit {
  const { pending } = visit.context;
  if (!pending) return visit;
  const reading = read(pending.text, readingContext(visit.context));
  return advance(visit, { type: 'read', at: pending.at, turn: pending.turn, reading });
}

function whyNot(step: Step, input: Input | null, visit: Visit): string {
  if (!input) return `${step.do} is not part of visits yet`;
  const { ended } = visit.context;
  return ended ? `the visit had ended: ${ended}` : `not possible while ${stageOf(visit)}`;
}

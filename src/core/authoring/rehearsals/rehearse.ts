import { advance, logOf, stageOf, type Visit } from '../../interview/advance.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { score } from '../../scoring/score.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { createEchoes, type NoteReading } from '../../interview/echoes.ts';
import type { Told } from '../../interview/told.ts';
import type { Context } from '../../understanding/reading.ts';
import type { PreparedTopics, Understanding } from '../../understanding/understanding.ts';
import type { Criterion } from '../../words/criteria.ts';
import { meets } from './bound.ts';
import { played, playing, type Asked } from './playing.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Reads a turn; the runner needs no more of understanding than this. */
export type Reader = (text: string, context: Context, told?: Told) => NoteReading;

/** Reads turns, and compares a note with the talk, by `understanding`; `topics` are the scenario's own. */
export function readerWith(understanding: Understanding, topics: PreparedTopics): Reader {
  const echoes = createEchoes(understanding);
  return (text, context, told) => {
    const reading = understanding.read(text, topics, context);
    return told ? { ...reading, echoes: echoes(text, told) } : reading;
  };
}

export interface RehearsalResult {
  visit: Visit;
  /** how many entries the log had after the last step; what follows happens to nobody, time only runs on */
  acted: number;
  scorecard: Scorecard;
  expect: { criterion: Criterion | 'overall'; bound: string; actual: number | null; ok: boolean }[];
  skipped: { at: string; do: string; why: string }[];
}

/** Longer than any note is waited for. */
const longAfter = 30 * 24 * 3_600_000;

/** Plays a rehearsal on simulated time, lets time run until the visit has ended, and compares the marks. */
export const rehearse = (rehearsal: Rehearsal, scenario: Scenario, read: Reader): RehearsalResult =>
  played(rehearsing(rehearsal, scenario), ({ text, context, told }) => read(text, context, told));

/** The same for callers who read elsewhere: asks for each reading that it needs. */
export function* rehearsing(rehearsal: Rehearsal, scenario: Scenario): Generator<Asked, RehearsalResult, NoteReading> {
  const { visit: talked, skipped } = yield* playing({ ...rehearsal, rapport: null }, scenario);
  const visit = runOut(talked);
  const scorecard = score(logOf(visit), scenario);
  const expect = rehearsal.expect.map(({ criterion, bound }) => {
    const actual = criterion === 'overall' ? scorecard.overall : scorecard.marks[criterion].value;
    return { criterion, bound: bound.text, actual, ok: meets(bound, actual) };
  });
  const acted = talked.context.entries.length;
  return { visit, acted, scorecard, expect, skipped: skipped.map(({ at, do: what, why }) => ({ at, do: what, why })) };
}

/** The visit when nobody does anything any more: over, and past the time for a note. */
function runOut(visit: Visit): Visit {
  const later = advance(visit, { type: 'time.passed', at: visit.context.now + longAfter });
  return stageOf(later) === 'done' ? later : advance(later, { type: 'time.passed', at: later.context.now + longAfter });
}

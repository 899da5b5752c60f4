import { advance, stageOf } from '../../interview/advance.ts';
import type { Entry, Outcome } from '../../interview/log.ts';
import { startOf } from '../../interview/clock.ts';
import type { Reading } from '../../understanding/reading.ts';
import type { Played } from '../rehearsals/playing.ts';

type Spoke = Extract<Outcome, { type: 'spoke' }>;
type Rapport = Extract<Outcome, { type: 'rapport' }>;

/** What one step of a talk led to. */
export interface Exchange {
  /** when it began, in milliseconds on the appointment's clock; null when it was not possible */
  at: number | null;
  /** why it was not possible */
  skipped: string | null;
  /** how the words were understood; null for what is no turn */
  reading: Reading | null;
  /** what the contact said by themselves before this step */
  before: Spoke[];
  /** what they said to it */
  after: Spoke[];
  /** how rapport moved, and why */
  rapport: Rapport[];
}

/** The talk step by step. Time is let run to the greeting where nothing but the arrival has happened. */
export function exchangesOf(played: Played): Exchange[] {
  const { visit, times, marks, skipped } = played;
  const waiting = stageOf(visit) === 'waiting';
  const at = startOf(visit.context.arrivedAt ?? 0);
  const entries = (waiting ? advance(visit, { type: 'time.passed', at }) : visit).context.entries;
  return times.map((time, i): Exchange => {
    const from = i === 0 ? 0 : (marks[i - 1] ?? 0);
    const own = entries.slice(from, i === times.length - 1 ? entries.length : marks[i]);
    const input = time === null ? own.length : own.findIndex(isDeed);
    const spoke = (list: readonly Entry[]) => list.filter((entry) => entry.type === 'spoke');
    return {
      at: time,
      skipped: skipped.find(({ step }) => step === i)?.why ?? null,
      reading: own.find((entry) => entry.type === 'read')?.reading ?? null,
      before: spoke(own.slice(0, Math.max(0, input))),
      after: spoke(own.slice(Math.max(0, input))),
      rapport: own.filter((entry) => entry.type === 'rapport'),
    };
  });
}

const deeds: ReadonlySet<string> = new Set(['said', 'arrived', 'left', 'gave-resume', 'clarified', 'note-sent']);
const isDeed = ({ type }: Entry): boolean => deeds.has(type);

/** Whether an exchange says or means something else than before. */
export function differs(now: Exchange, before: Exchange): boolean {
  return outline(now) !== outline(before);
}

const outline = ({ before, after, reading, skipped }: Exchange): string =>
  JSON.stringify([
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    reading && [reading.acts, reading.topics],
    skipped,
  ]);

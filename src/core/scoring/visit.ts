import type { Echo, EndReason, Entry, Log, Pace, SpokeAs } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Reading } from '../understanding/reading.ts';
import type { Outfit } from '../words/outfits.ts';
import { spokenDuration } from '../words/speech.ts';

const minute = 60_000;

/** One thing the learner said. Times in milliseconds on the appointment's clock. */
export interface Turn {
  turn: number;
  /** index of its `said` in the log */
  entry: number;
  /** when it was finished */
  at: number;
  /** when it was begun: its words at speaking pace before `at` */
  start: number;
  text: string;
  /** null when the visit stopped before it was understood; never a fault */
  reading: Reading | null;
  /** the topics that were asked, after asking back was settled */
  topics: string[];
}

/** One line of the contact. */
export interface ContactLine {
  entry: number;
  at: number;
  /** when it would have ended */
  until: number;
  /** when it did end: earlier where the learner spoke first */
  heard: number;
  text: string;
  as: SpokeAs;
  topic: string | null;
  /** the learner's turn that it answers, null unasked */
  turn: number | null;
}

/** The contact asked back what a turn meant. */
export interface AskedBack {
  turn: number;
  entry: number;
  at: number;
  about: 'topic' | 'ask-job';
  /** null where the visit ended before it was settled */
  settled: 'yes' | 'no' | 'moved-on' | 'topic' | null;
  /** the turn whose words settled it, null for a button */
  by: number | null;
}

export interface Happening {
  at: number;
  entry: number;
}

/** What happened in a visit, derived once from the log; every criterion reads this. */
export interface Visit {
  pace: Pace;
  /** length of the appointment as it was made */
  minutes: number;
  appointed: Happening | null;
  arrival: Happening | null;
  /** when the talk began: whoever is early waits until 0 */
  start: number;
  /** when the appointment ends; extra minutes that the contact offered have moved it */
  end: number;
  ended: (Happening & { reason: EndReason }) | null;
  /** when the learner was gone; null when they never came or the visit is under way */
  gone: number | null;
  turns: Turn[];
  lines: ContactLine[];
  askedBack: AskedBack[];
  resumeRequested: Happening | null;
  resumesHandedOver: Happening[];
  /** the message that asked for the meeting, the last one */
  requested: (Happening & { text: string; reading: Reading }) | null;
  dressed: (Happening & { outfit: Outfit }) | null;
  opened: Happening[];
  planned: string[];
  referred: (Happening & { name: string }) | null;
  rapport: { at: number; value: number }[];
  note: (Happening & { text: string; reading: Reading; echoes?: Echo[] }) | null;
}

export function visitOf(log: Log, scenario: Scenario): Visit {
  const all = log.entries.map((entry, index) => ({ ...entry, entry: index }));
  const every = <T extends Entry['type']>(type: T) =>
    all.filter((one): one is Extract<Entry, { type: T }> & { entry: number } => one.type === type);
  const appointed = every('appointed').at(-1) ?? null;
  const minutes = appointed?.minutes ?? scenario.appointment.minutes;
  const arrival = every('arrived')[0] ?? every('due').find(({ moment }) => moment === 'arrival') ?? null;
  const ended = every('ended')[0] ?? null;
  const askedBack = askedBackIn(all);
  const lines = linesIn(all);
  return {
    pace: log.header.pace,
    minutes,
    appointed,
    arrival,
    start: Math.max(0, arrival?.at ?? 0),
    end: every('extended').at(-1)?.to ?? minutes * minute,
    ended,
    gone: goneAt(ended, lines),
    turns: turnsIn(all, askedBack),
    lines,
    askedBack,
    resumeRequested: every('resume-requested')[0] ?? null,
    resumesHandedOver: every('gave-resume'),
    requested: every('requested').at(-1) ?? null,
    dressed: every('dressed').at(-1) ?? null,
    opened: every('opened'),
    planned: every('planned').at(-1)?.questions ?? [],
    referred: every('referred')[0] ?? null,
    rapport: every('rapport').map(({ at, to }) => ({ at, value: to })),
    note: every('note-sent')[0] ?? null,
  };
}

type Numbered = Entry & { entry: number };

function turnsIn(all: Numbered[], askedBack: AskedBack[]): Turn[] {
  const turns: Turn[] = [];
  for (const one of all) {
    if (one.type !== 'said' || turns.some(({ turn }) => turn === one.turn)) continue;
    const read = all.find((other) => other.type === 'read' && other.turn === one.turn);
    const reading = read?.type === 'read' ? read.reading : null;
    const chosen = askedBack.find(
      ({ turn, about, settled }) => turn === one.turn && about === 'topic' && settled === 'topic',
    );
    const clarified = chosen && all.find((other) => other.type === 'clarified' && other.entry > chosen.entry);
    const topics = [...(reading?.topics ?? []), ...(clarified?.type === 'clarified' ? [clarified.as] : [])];
    turns.push({
      turn: one.turn,
      entry: one.entry,
      at: one.at,
      start: one.at - spokenDuration(one.text),
      text: one.text,
      reading,
      topics: [...new Set(topics)],
    });
  }
  return turns;
}

/** A line ends where the learner's next words are finished, if that is before its own end: nobody listens while speaking. */
function linesIn(all: Numbered[]): ContactLine[] {
  return all.flatMap((one) => {
    if (one.type !== 'spoke') return [];
    const next = all.find((other) => other.type === 'said' && other.entry > one.entry && other.at < one.until);
    const heard = Math.max(one.at, Math.min(one.until, next?.at ?? one.until));
    return [
      {
        entry: one.entry,
        at: one.at,
        until: one.until,
        heard,
        text: one.text,
        as: one.as,
        topic: one.topic,
        turn: one.turn,
      },
    ];
  });
}

function askedBackIn(all: Numbered[]): AskedBack[] {
  return all.flatMap((one) => {
    if (one.type !== 'asked-back') return [];
    const end = all.find((other) => other.type === 'settled' && other.entry > one.entry && other.turn === one.turn);
    const before =
      end && all.findLast((other) => other.entry < end.entry && (other.type === 'read' || other.type === 'clarified'));
    return [
      {
        turn: one.turn,
        entry: one.entry,
        at: one.at,
        about: one.about,
        settled: end?.type === 'settled' ? end.as : null,
        by: before?.type === 'read' && before.entry > one.entry ? before.turn : null,
      },
    ];
  });
}

/** A goodbye settles a minute later; the learner is gone when the contact has answered it. */
function goneAt(ended: Extract<Entry, { type: 'ended' }> | null, lines: ContactLine[]): number | null {
  if (!ended || ended.reason === 'never-came') return null;
  if (ended.reason !== 'said-goodbye') return ended.at;
  return lines.findLast(({ as, at }) => as === 'goodbye' && at <= ended.at)?.until ?? ended.at;
}

/** The time before which a visit has hardly begun: ten minutes, or a third of a shorter appointment. */
export const openingOf = (visit: Visit): number => Math.min(10 * minute, (visit.minutes * minute) / 3);

/** Whole minutes after the appointed time, as people count them, beyond what the scenario forgives. */
export const minutesLate = (visit: Visit, scenario: Scenario): number =>
  visit.arrival === null ? 0 : Math.max(0, Math.floor(visit.arrival.at / minute) - scenario.appointment.forgiven);

/** How many questions an appointment has room for: five in half an hour (NORMS 6; "4-5 for 20 min"), fewer in a short one. */
export const questionsExpected = (visit: Visit): number => Math.min(5, Math.max(2, Math.ceil(visit.minutes / 5)));

export const neverCame = (visit: Visit): boolean => visit.ended?.reason === 'never-came';

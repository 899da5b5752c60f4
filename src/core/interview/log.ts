import type { RequestPart } from './requestParts.ts';
import type { Reading } from '../understanding/reading.ts';
import type { Outfit } from '../words/outfits.ts';
import type { Reaction } from '../words/reactions.ts';

/**
 * The log of one visit: the only thing that is stored and the only thing that is judged.
 * `at` is whole milliseconds on the appointment's own clock: 0 is the appointed minute, negative is before.
 */

/** What the learner (or the app on their behalf) did. Replaying the inputs gives the outcomes again. */
export type Input =
  | { type: 'appointed'; at: number; minutes: number }
  /** the message that asked for the meeting */
  | { type: 'requested'; at: number; subject: string; text: string; reading: Reading }
  | { type: 'opened'; at: number; document: string }
  | { type: 'planned'; at: number; questions: string[] }
  | { type: 'dressed'; at: number; outfit: Outfit }
  | { type: 'set-out'; at: number }
  | { type: 'arrived'; at: number }
  /** a turn, finished at `at`; `turn` counts from 1 */
  | { type: 'said'; at: number; turn: number; text: string }
  | { type: 'read'; at: number; turn: number; reading: Reading }
  /** the answer to asked-back: a topic id, 'yes', 'no', or 'neither' */
  | { type: 'clarified'; at: number; as: string }
  | { type: 'gave-resume'; at: number }
  /** nothing was typed or said for 45 real seconds */
  | { type: 'fell-silent'; at: number }
  /** the clock jumps to `to` */
  | { type: 'skipped'; at: number; to: number }
  | { type: 'left'; at: number }
  /** "I have to stop": kept, not scored */
  | { type: 'stopped'; at: number }
  | { type: 'note-opened'; at: number }
  /** `echoes`: what it takes up of the talk, by meaning; absent where nobody compared */
  | { type: 'note-sent'; at: number; text: string; reading: Reading; echoes?: Echo[] }
  /** the learner chose to send no note */
  | { type: 'note-declined'; at: number };

/**
 * A sentence of the note (`start` to `end` in its text) that takes up a passage of what the contact said (`from` to
 * `to` in the text of entry `line`); UTF-16 units, end exclusive; `share` is how sure that is, 0.5 to 1.
 */
export interface Echo {
  start: number;
  end: number;
  line: number;
  from: number;
  to: number;
  share: number;
}

export type EndReason = 'left' | 'said-goodbye' | 'shown-out' | 'thrown-out' | 'never-came' | 'stopped';

/** Moments that come due by themselves, logged with their own time. */
export type Moment =
  | 'arrival'
  | 'came-out'
  | 'gave-up-waiting'
  | 'five-minutes'
  | 'time-up'
  | 'overstay'
  | 'shown-out'
  | 'goodbye-settled'
  | 'interruption'
  | 'interruption-over'
  | 'note-closed';

/** What a line of the contact is: a reaction, an answer on a topic, or one of the scenario's own moments. */
export type SpokeAs =
  Reaction | 'answer' | 'follow-up' | 'fact' | 'referral' | 'name' | 'interruption' | 'back' | 'question' | 'reply';

export type Outcome =
  /** the contact answers the request, granting `minutes`; `missing` is what they would have liked to read */
  | {
      type: 'answered';
      at: number;
      answer: 'agreed' | 'missing' | 'declined';
      minutes: number;
      missing: RequestPart[];
      text: string;
    }
  /** the contact says a line from `at` to `until`; `turn` is the learner's turn it answers, null unasked */
  | {
      type: 'spoke';
      at: number;
      until: number;
      line: string;
      text: string;
      as: SpokeAs;
      topic: string | null;
      turn: number | null;
    }
  | { type: 'rapport'; at: number; from: number; to: number; cause: string; turn: number | null }
  | { type: 'due'; at: number; moment: Moment; id: string | null }
  /** the contact asked what was meant: two topics, or whether a job was asked for */
  | { type: 'asked-back'; at: number; turn: number; about: 'topic' | 'ask-job'; options: string[] }
  /** how asking back ended; 'moved-on' is a hint where a job was in doubt */
  | { type: 'settled'; at: number; turn: number; about: 'topic' | 'ask-job'; as: 'yes' | 'no' | 'moved-on' | 'topic' }
  | { type: 'resume-requested'; at: number }
  | { type: 'referred'; at: number; name: string; turn: number }
  | { type: 'extended'; at: number; to: number }
  | { type: 'ended'; at: number; reason: EndReason };

export type Entry = Input | Outcome;

const inputTypes: ReadonlySet<string> = new Set<Input['type']>([
  'appointed',
  'requested',
  'dressed',
  'opened',
  'planned',
  'set-out',
  'arrived',
  'said',
  'read',
  'clarified',
  'gave-resume',
  'fell-silent',
  'skipped',
  'left',
  'stopped',
  'note-opened',
  'note-sent',
  'note-declined',
]);

export const isInput = (entry: { type: string }): entry is Input => inputTypes.has(entry.type);

/** real: 30 minutes; brisk: the appointment runs 3 times as fast; untimed: practice without a clock. */
export type Pace = 'real' | 'brisk' | 'untimed';

export interface Header {
  learner: { name: string; exploring: string };
  /** whole number; all chance in the visit comes from it */
  seed: number;
  pace: Pace;
  /** how many times slower than `pace` the clock runs, 1 to 10 (WCAG 2.2.1) */
  stretch: number;
  /** the contact who sent the learner and may be named, or null */
  sentBy?: string | null;
  /** the appointed instant, ISO 8601; the app alone reads it */
  appointed: string | null;
}

export interface Log {
  version: 1;
  header: Header;
  entries: Entry[];
}

/** A log in which nothing has happened. */
export const emptyLog = (): Log => ({
  version: 1,
  header: { learner: { name: '', exploring: '' }, seed: 0, pace: 'untimed', stretch: 1, appointed: null },
  entries: [],
});

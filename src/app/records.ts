import type { Log, Pace } from '../core/interview/log.ts';
import type { Scorecard } from '../core/scoring/scorecard.ts';

/** How the wall clock maps to the appointment's clock: at `wall` (epoch ms) it showed `at`; it runs `rate` times as fast. */
export interface ClockAnchor {
  wall: number;
  at: number;
  rate: number;
}

/** What the learner is in the middle of writing; kept at every keystroke, never judged. */
export interface Drafts {
  reply: string;
  note: string;
  questions: string[];
  notepad: string;
  /** what to say first, as it was rehearsed */
  opening?: string;
  /** the message that asks for the meeting */
  request?: { subject: string; text: string };
}

/** One visit as it lies in IndexedDB. It carries its scenario, so that it can be opened after the scenario has changed. */
export interface StoredVisit {
  version: 1;
  id: string;
  /** version of the program that made it */
  app: string;
  scenario: { id: string; sha256: string; text: string };
  log: Log;
  clock: ClockAnchor;
  drafts: Drafts;
  /** null until the visit is done, and for visits that were stopped */
  scorecard: Scorecard | null;
  /** epoch ms */
  begun: number;
  changed: number;
  /** came from a file */
  imported: boolean;
}

export interface Settings {
  version: 1;
  name: string;
  exploring: string;
  theme: 'system' | 'light' | 'dark';
  pace: Pace;
  /** how many times slower the appointment's clock runs, 1 to 10 */
  stretch: number;
}

export const defaultSettings: Settings = {
  version: 1,
  name: '',
  exploring: '',
  theme: 'system',
  pace: 'real',
  stretch: 1,
};

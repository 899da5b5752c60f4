import type { Scenario } from '../scenario/scenario.ts';
import type { EndReason, Entry, Header } from './log.ts';
import { startingRapport, type RapportCause } from './rapport.ts';
import { minute } from './clock.ts';

/** All that the contact remembers of a visit. Plain data, replaced whole; never stored: a replay of the log makes it again. */
export interface VisitContext {
  scenario: Scenario;
  header: Header;
  entries: Entry[];
  /** time of the last thing that happened */
  now: number;
  /** when a learner under way arrives */
  arrivesAt: number | null;
  arrivedAt: number | null;
  endsAt: number;
  extended: boolean;
  /** until when the contact is speaking */
  speakingUntil: number;
  rapport: number;
  happened: Partial<Record<RapportCause, number>>;
  /** ids of lines already spoken, oldest first */
  spoken: string[];
  /** which telling of which topic was given last */
  lastTold: { topic: string; telling: number } | null;
  /** a turn that is said and not yet read */
  pending: { turn: number; text: string; at: number } | null;
  turns: number;
  askedBack: { turn: number; about: 'topic' | 'ask-job'; options: string[] } | null;
  openQuestion: string | null;
  purposeKnown: boolean;
  whatBringsYouAsked: boolean;
  questionsAnswered: number;
  resumeRequested: boolean;
  resumeOffers: number;
  jobAsks: number;
  rudeness: number;
  /** turns in a row that led nowhere: off the subject or not understood */
  nonsense: number;
  interruption: { id: string; until: number } | null;
  /** moments and scenario events that have happened */
  done: string[];
  /** when the learner began to close, or time was up */
  closingAt: number | null;
  goodbyeAt: number | null;
  ended: EndReason | null;
  endedAt: number | null;
}

export const beginContext = (input: { scenario: Scenario; header: Header }): VisitContext => ({
  ...input,
  entries: [],
  now: Number.NEGATIVE_INFINITY,
  arrivesAt: null,
  arrivedAt: null,
  endsAt: input.scenario.appointment.minutes * minute,
  extended: false,
  speakingUntil: Number.NEGATIVE_INFINITY,
  rapport: startingRapport(input.scenario),
  happened: {},
  spoken: [],
  lastTold: null,
  pending: null,
  turns: 0,
  askedBack: null,
  openQuestion: null,
  purposeKnown: false,
  whatBringsYouAsked: false,
  questionsAnswered: 0,
  resumeRequested: false,
  resumeOffers: 0,
  jobAsks: 0,
  rudeness: 0,
  nonsense: 0,
  interruption: null,
  done: [],
  closingAt: null,
  goodbyeAt: null,
  ended: null,
  endedAt: null,
});

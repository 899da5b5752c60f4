import type { Criterion } from '../words/criteria.ts';
import type { Verdict } from '../scoring/scorecard.ts';

/** What a learner reads after a visit: plain data, no markup. All times in milliseconds on the appointment's clock. */
export interface Feedback {
  /** one to three sentences on the visit as a whole */
  verdict: string;
  /** why the overall is lower than the marks together, or null */
  capNote: string | null;
  /** at most four sentences */
  wentWell: string[];
  /** at most three, in the order of the visit */
  moments: FeedbackMoment[];
  /** where there is most to gain first; what was not judged last */
  criteria: FeedbackCriterion[];
  transcript: TranscriptEntry[];
  timeline: FeedbackTimeline;
}

/** Part of a text: UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type JudgedSpan = Span & { verdict: Verdict };

export interface FeedbackMoment {
  /** 1, 2, 3 */
  n: number;
  verdict: Verdict;
  at: number;
  turn: number | null;
  /** index in the log */
  entry: number | null;
  /** what was said, '' for something that was not */
  quote: string;
  /** the words that matter, as spans of `quote` */
  spans: Span[];
  /** what happened */
  text: string;
  why: string;
  tryInstead: string | null;
  doAgain: string | null;
}

export interface FeedbackFinding {
  verdict: Verdict;
  text: string;
  at: number | null;
  entry: number | null;
  /** '' where the text quotes the words already */
  quote: string;
  /** the words that show it, as spans of what was said or written */
  spans: Span[];
}

export interface FeedbackCriterion {
  criterion: Criterion;
  name: string;
  value: number | null;
  weight: number;
  sentence: string;
  at: number | null;
  entry: number | null;
  tryInstead: string | null;
  findings: FeedbackFinding[];
}

export interface TranscriptEntry {
  entry: number;
  at: number;
  until: number;
  who: 'you' | 'contact';
  text: string;
  spans: JudgedSpan[];
  remarks: { verdict: Verdict; text: string }[];
}

export interface FeedbackTimeline {
  from: number;
  to: number;
  arrived: number | null;
  left: number | null;
  end: number;
  blocks: { who: 'you' | 'contact'; from: number; to: number }[];
  marks: { n: number; at: number; verdict: Verdict }[];
  /** the contact's rapport, 0 to 100, after each change */
  rapport: { at: number; value: number }[];
  clock: { at: number; label: string }[];
}

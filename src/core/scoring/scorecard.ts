import type { Criterion } from '../words/criteria.ts';
import type { Rule } from './rules.ts';

/** did: well done; part: could be better; broke: broke a rule; missing: would have fitted and did not happen; noted: not judged. */
export type Verdict = 'did' | 'part' | 'broke' | 'missing' | 'noted';

/** One piece of evidence: the turn, the words, the rule they met or broke. feedback/ turns it into sentences. */
export interface Finding {
  /** which rule, e.g. 'late', 'purpose-said', 'closed-question': every one has words in feedback/ */
  rule: Rule;
  verdict: Verdict;
  /** index of the log entry that shows it, or null for absence */
  entry: number | null;
  turn: number | null;
  /** milliseconds on the appointment's clock; for an absence the moment where it would have fitted, or null */
  at: number | null;
  /** the words that showed it, as spans of the turn's text (UTF-16, end exclusive); empty for absence */
  spans: { start: number; end: number }[];
  quote: string;
  /** figures and words the sentence needs, e.g. { minutes: 4 } */
  facts: Record<string, string | number>;
}

export interface Mark {
  criterion: Criterion;
  /** 0 to 100, whole; null where the stage was not part of the visit */
  value: number | null;
  /** share of 100 among the criteria that were judged in this visit */
  weight: number;
  findings: Finding[];
}

export type CapId =
  | 'never-came'
  | 'thrown-out'
  | 'blunt-job-ask'
  | 'very-late'
  | 'off-topic'
  | 'shown-out'
  | 'job-hint'
  | 'unasked-resume';

export interface Scorecard {
  /** 0 to 100, whole, after caps; null when the visit was stopped and is not scored */
  overall: number | null;
  /** the same before caps */
  uncapped: number | null;
  /** lowest limit first; the lowest holds */
  caps: { id: CapId; limit: number }[];
  marks: Record<Criterion, Mark>;
}

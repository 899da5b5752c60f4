import type { Act, Degree } from '../words/acts.ts';

/** The words that showed an act or a topic: UTF-16 units of the text as given, end exclusive; confidence 0 to 1. */
export type Evidence = { start: number; end: number; confidence: number } & (
  { act: Act; degree?: Degree } | { topic: string }
);

/** What was understood of one utterance. Plain data; stored in the log with the version of the model that made it. */
export interface Reading {
  /** in order of first appearance in the text */
  acts: Act[];
  /** topics of `ask`, core and the scenario's own, in order of first appearance */
  topics: string[];
  /** false exactly when an act is off-topic, intrusive or rude */
  onTopic: boolean;
  evidence: Evidence[];
  /** an act in the doubtful band: the contact asks back, and nothing is lost before the answer */
  doubt: 'ask-job' | null;
  /** an elliptic question on what was just said: "and why?", "for example?" */
  followUp: boolean;
  /** true when nothing was recognised with enough confidence */
  unclear: boolean;
  /** the nearest topics when the question's topic is uncertain, likeliest first, at most two */
  nearest: string[];
  /** version of the model that made the reading */
  model: string;
}

/** What is known when a turn is read. A missing context never changes the reading of a blunt ask. */
export interface Context {
  /** what the contact said just before */
  previous?: string | undefined;
  /** whether the contact has asked for a résumé; the permission lasts to the end of the talk */
  resumeRequested?: boolean | undefined;
  /** milliseconds on the appointment's clock */
  at?: number | undefined;
}

export type { OwnTopic } from '../scenario/scenario.ts';

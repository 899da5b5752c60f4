import { actIds, offTopicActs, type Act } from '../words/acts.ts';
import { ASK, BLUNT, labelIndex, labelOfAct, RESUME } from './labels.ts';
import type { Context, Evidence, Reading } from './reading.ts';
import type { Span } from './clauses.ts';

/** A clause with the probability of each label, and of each topic, core and own. */
export interface JudgedClause extends Span {
  probabilities: Float64Array;
  topics: { id: string; probability: number; threshold: number }[];
}

export interface Limits {
  thresholds: readonly number[];
  /** probability of ask-job from which the contact asks back */
  doubt: number;
}

const jobAsk = labelIndex['ask-job']!;

/** Puts together what was understood of a whole turn. */
export function assemble(clauses: JudgedClause[], limits: Limits, context: Context, asked: boolean, model: string): Reading {
  const evidence: Evidence[] = [];
  let doubt: Reading['doubt'] = null;
  let topicless: JudgedClause | null = null;
  for (const clause of clauses) {
    const p = clause.probabilities;
    const shown = actIds.filter((act) => shows(act, p, limits, asked || context.resumeRequested === true));
    const away = shown.some((act) => offTopicActs.includes(act));
    for (const act of shown) {
      if (act === 'ask' && away) continue;
      const confidence = round(p[labelOfAct(act)]!);
      const { start, end } = clause;
      if (act === 'ask-job') evidence.push({ start, end, confidence, act, degree: p[BLUNT]! >= 0.5 * p[jobAsk]! ? 'blunt' : 'hint' });
      else evidence.push({ start, end, confidence, act });
    }
    if (!shown.includes('ask-job') && p[jobAsk]! >= limits.doubt) doubt = 'ask-job';
    if (!shown.includes('ask') || away) continue;
    const found = clause.topics.filter((topic) => topic.probability >= topic.threshold);
    for (const { id, probability } of found.sort((a, b) => b.probability - a.probability).slice(0, 2)) {
      evidence.push({ start: clause.start, end: clause.end, confidence: round(probability), topic: id });
    }
    if (found.length === 0) topicless = clause;
  }
  const acts = [...new Set(evidence.flatMap((e) => ('act' in e ? [e.act] : [])))];
  const topics = [...new Set(evidence.flatMap((e) => ('topic' in e ? [e.topic] : [])))];
  if (acts.includes('ask-job')) doubt = null;
  return {
    acts,
    topics,
    onTopic: !acts.some((act) => offTopicActs.includes(act)),
    evidence,
    doubt,
    followUp: acts.includes('ask') && topics.length === 0 && topicless !== null && topicless.end - topicless.start < 40,
    unclear: acts.length === 0 && doubt === null,
    nearest: nearestTopics(clauses, acts, topics, topicless),
    model,
  };
}

function shows(act: Act, p: Float64Array, { thresholds }: Limits, resumeAsked: boolean): boolean {
  if (act === 'offer-resume' || act === 'give-resume') {
    return p[RESUME]! >= thresholds[RESUME]! && resumeAsked === (act === 'give-resume');
  }
  return p[labelIndex[act]!]! >= thresholds[labelIndex[act]!]!;
}

function nearestTopics(clauses: JudgedClause[], acts: Act[], topics: string[], topicless: JudgedClause | null): string[] {
  if (topics.length > 0 || (acts.length > 0 && topicless === null)) return [];
  const clause = topicless ?? clauses.reduce<JudgedClause | null>((best, c) => (!best || c.probabilities[ASK]! > best.probabilities[ASK]! ? c : best), null);
  if (!clause) return [];
  return [...clause.topics].sort((a, b) => b.probability - a.probability).slice(0, 2).map((topic) => topic.id);
}

/** Stored readings hold four digits: enough to show, few enough to be the same everywhere. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

import { actIds, offTopicActs, type Act } from '../words/acts.ts';
import type { Span } from './clauses.ts';
import { isFollowUp } from './followUp.ts';
import { ASK, BLUNT, labelIndex, labelOfAct, RESUME } from './labels.ts';
import type { Context, Evidence, Reading } from './reading.ts';
import { invitesResume } from './resumeInvitation.ts';

/** A clause with the confidence of each label, and of each topic, core and own. */
export interface JudgedClause extends Span {
  words: string;
  confidences: Float64Array;
  topics: readonly JudgedTopic[];
}

export interface JudgedTopic {
  id: string;
  confidence: number;
  /** from which the topic is reported */
  threshold: number;
}

export interface Limits {
  /** of each label, the confidence from which it is reported */
  thresholds: readonly number[];
  /** confidence of ask-job from which the contact asks back */
  doubt: number;
}

const JOB_ASK = labelIndex['ask-job']!;
const ANSWER = labelIndex['answer']!;

/** What one clause shows. */
interface Shown {
  clause: JudgedClause;
  acts: Act[];
  topics: JudgedTopic[];
}

/** At most so many topics are reported for one clause; a second one must be nearly as likely as the first. */
const TOPICS_OF_A_CLAUSE = 2;
const NEARLY = 0.35;
/** A topic this likely is worth offering when the contact asks back. */
const WORTH_OFFERING = 0.08;

/** Puts together what was understood of a whole turn. */
export function assemble(clauses: readonly JudgedClause[], limits: Limits, context: Context, model: string): Reading {
  const invited = context.resumeRequested === true || invitesResume(context.previous ?? '');
  const shown = clauses.map((clause): Shown => {
    const acts = actsOf(clause, limits, invited);
    return { clause, acts, topics: acts.includes('ask') ? topicsOf(clause) : [] };
  });
  const found = shown.flatMap(evidenceOf);
  const evidence = found.length > 0 ? found : answerTo(context.previous, clauses);
  const acts = unique(evidence.flatMap((e) => ('act' in e ? [e.act] : [])));
  const topics = unique(evidence.flatMap((e) => ('topic' in e ? [e.topic] : [])));
  const open = shown.filter(({ acts: own, topics: found }) => own.includes('ask') && found.length === 0);
  const followUp = topics.length === 0 && open.some(({ clause }) => isFollowUp(clause.words));
  const doubtful = clauses.some((clause) => clause.confidences[JOB_ASK]! >= limits.doubt);
  const doubt = doubtful && !acts.includes('ask-job') ? 'ask-job' : null;
  const unclear = acts.length === 0 && doubt === null;
  const uncertain = followUp || topics.length > 0 ? [] : unclear ? clauses : open.map(({ clause }) => clause);
  return {
    acts,
    topics,
    onTopic: !acts.some((act) => offTopicActs.includes(act)),
    evidence,
    doubt,
    followUp,
    unclear,
    nearest: nearestTopics(uncertain, unclear),
    model,
  };
}

/** Words that look this little like a question, after a question of the contact's, answer it. */
const HARDLY_ASKS = 0.3;

/** What says nothing else answers a question that the contact just put: "At night, actually." */
function answerTo(previous: string | undefined, clauses: readonly JudgedClause[]): Evidence[] {
  const [first, last] = [clauses[0], clauses.at(-1)];
  const asked = /\?["”’)]*\s*$/.test(previous ?? '');
  const asks = clauses.some(({ words, confidences }) => words.includes('?') || confidences[ASK]! >= HARDLY_ASKS);
  if (!asked || asks || !first || !last) return [];
  const confidence = round(Math.max(...clauses.map(({ confidences }) => confidences[ANSWER]!)));
  return [{ start: first.start, end: last.end, confidence, act: 'answer' }];
}

/** Acts that belong to the visit whatever words they are clad in. */
const fitting: readonly Act[] = [
  'ask-referral',
  'ask-use-name',
  'keep-in-touch',
  'ask-job',
  'offer-resume',
  'check-time',
];

/** Acts that ask for something in words much like a job ask's; the likelier of the two is believed. */
const likelyNeighbours: readonly Act[] = ['ask-referral', 'ask-use-name', 'keep-in-touch', 'off-topic'];

/** Acts that are seldom rude, and when they are, then plainly. */
const kind: readonly Act[] = ['thank', 'apologize'];

/** A question this surely on a topic leaves the subject only if that is likely, too. */
const SURELY_ON_TOPIC = 0.8;
const LIKELY = 0.7;

function actsOf({ confidences, topics }: JudgedClause, { thresholds }: Limits, invited: boolean): Act[] {
  const reaches = (label: number) => confidences[label]! >= thresholds[label]!;
  const reached = actIds.filter((act) => {
    if (act === 'offer-resume') return reaches(RESUME) && !invited;
    if (act === 'give-resume') return reaches(RESUME) && invited;
    return reaches(labelOfAct(act));
  });
  const acts = reached.filter((act) => isBelieved(act, reached, confidences, topics));
  // a question that leaves the subject is no question on it
  return acts.some((act) => offTopicActs.includes(act)) ? acts.filter((act) => act !== 'ask') : acts;
}

/** Whether an act stands beside the others that the same words reached: some of them exclude each other. */
function isBelieved(
  act: Act,
  reached: readonly Act[],
  confidences: Float64Array,
  topics: readonly JudgedTopic[],
): boolean {
  const of = (one: Act) => confidences[labelOfAct(one)]!;
  const likeliest = (others: readonly Act[]) =>
    others.every((other) => !reached.includes(other) || of(act) >= of(other));
  // who denies asking in the very words that look like asking is denying
  if (act === 'ask-job') return likeliest(['disclaim', ...likelyNeighbours]);
  if (act === 'disclaim') return of(act) > of('ask-job') || !reached.includes('ask-job');
  if (act === 'rude') return of(act) >= LIKELY || likeliest(kind);
  if (act !== 'off-topic' && act !== 'intrusive') return true;
  // words that leave the subject do nothing else that belongs to the visit, and the other way round
  const onTopic = reached.includes('ask') && topics.some(({ confidence }) => confidence > SURELY_ON_TOPIC);
  return likeliest(fitting) && (of(act) >= LIKELY || !onTopic);
}

/** A topic less likely than this is not believed of words that hang on what was said before. */
const BELIEVED_OF_ELLIPSIS = 0.4;

function topicsOf({ topics, words }: JudgedClause): JudgedTopic[] {
  if (isFollowUp(words) && topics.every(({ confidence }) => confidence < BELIEVED_OF_ELLIPSIS)) return [];
  const sorted = likeliestFirst(topics).filter(({ confidence, threshold }) => confidence >= threshold);
  const first = sorted[0];
  return first
    ? sorted.slice(0, TOPICS_OF_A_CLAUSE).filter(({ confidence }) => confidence >= first.confidence * NEARLY)
    : [];
}

function evidenceOf({ clause, acts, topics }: Shown): Evidence[] {
  const { start, end, confidences } = clause;
  const degree = confidences[BLUNT]! >= 0.5 ? 'blunt' : 'hint';
  return [
    ...acts.map((act): Evidence => {
      const confidence = round(confidences[labelOfAct(act)]!);
      return act === 'ask-job' ? { start, end, confidence, act, degree } : { start, end, confidence, act };
    }),
    ...topics.map(({ id, confidence }): Evidence => ({ start, end, confidence: round(confidence), topic: id })),
  ];
}

/** The two likeliest topics of the clause that looks most like a question. */
function nearestTopics(clauses: readonly JudgedClause[], always: boolean): string[] {
  const clause = clauses.reduce<JudgedClause | null>(
    (best, each) => (best && best.confidences[ASK]! >= each.confidences[ASK]! ? best : each),
    null,
  );
  if (!clause) return [];
  return likeliestFirst(clause.topics)
    .slice(0, 2)
    .filter(({ confidence }) => always || confidence >= WORTH_OFFERING)
    .map(({ id }) => id);
}

function likeliestFirst(topics: readonly JudgedTopic[]): JudgedTopic[] {
  return [...topics].sort((a, b) => b.confidence - a.confidence);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Stored readings hold four digits: enough to show, few enough to be the same everywhere. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

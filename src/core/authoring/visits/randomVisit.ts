import { advance, beginVisit, readingContext, stageOf, type Visit } from '../../interview/advance.ts';
import { draw, pick } from '../../interview/chance.ts';
import type { Header } from '../../interview/log.ts';
import { askableTopics, isFactTopic } from '../../scenario/ownTopics.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reading } from '../../understanding/reading.ts';
import { offTopicActs, type Act, type Degree } from '../../words/acts.ts';
import { coreTopicIds } from '../../words/topics.ts';
import { spokenDuration } from '../../words/speech.ts';
import { mannerOf, type Manner } from './manners.ts';
import { played, type Asked } from '../rehearsals/playing.ts';
import { wordsFor } from './randomWords.ts';

/** A turn of a random learner: the words, and what they were meant to be. */
export interface Meant extends Asked {
  meant: Reading;
}

const minute = 60_000;
/** Share of questions that the first page answers. */
const factsAsked = 0.06;
/** More turns than fit into an hour: an end to any visit. */
const mostTurns = 150;

/** One whole visit of a random learner, understood as it was meant. `seed` (from 1) decides everything about it. */
export const randomVisit = (scenario: Scenario, seed: number): Visit =>
  played(visiting(scenario, seed), ({ meant }) => meant);

/** The same, asking for the reading of each turn, so that the words may be read as any learner's are. */
export function* visiting(scenario: Scenario, seed: number): Generator<Meant, Visit, Reading> {
  const manner = mannerOf(seed);
  let visit = yield* arrive(scenario, seed, manner);
  for (let turn = 1; turn <= mostTurns && stageOf(visit) === 'talking'; turn += 1) {
    const { context } = visit;
    const free = Math.max(context.now, context.speakingUntil);
    const [least, most] = manner.waits;
    const at = Math.round(free + 1000 * (least + (most - least) * draw(seed, `${turn}/waits`)));
    const closing = manner.closes !== null && at >= context.endsAt - manner.closes * minute;
    if (context.goodbyeAt !== null || (closing && parted(visit))) {
      visit = advance(visit, { type: 'left', at });
      break;
    }
    const asked = context.askedBack;
    if (asked && draw(seed, `${turn}/clarifies`) < 0.6) {
      const as = pick([...asked.options, ...(asked.about === 'topic' ? ['neither'] : [])], seed, `${turn}/as`);
      visit = advance(visit, { type: 'clarified', at, as });
      continue;
    }
    const meant = closing ? closingTurn(visit) : turnOf(scenario, seed, turn, manner, visit);
    if (meant.acts.length === 0 && draw(seed, `${turn}/silent`) < 0.5) {
      visit = advance(visit, { type: 'fell-silent', at });
      continue;
    }
    visit = yield* say(visit, scenario, seed, turn, at, meant);
  }
  return advance(visit, { type: 'time.passed', at: visit.context.endsAt + 10 * minute });
}

function* arrive(scenario: Scenario, seed: number, manner: Manner): Generator<Meant, Visit, Reading> {
  const header: Header = {
    learner: { name: 'Robin', exploring: '' },
    seed,
    pace: 'real',
    stretch: 1,
    ...(scenario.byReferral || draw(seed, 'was sent') < 0.15 ? { sentBy: 'a colleague' } : {}),
    appointed: null,
  };
  const before = -24 * 60 * minute;
  let visit = beginVisit(scenario, header);
  if (draw(seed, 'writes') < 0.3) {
    const acts = manner.fair ? (['greet', 'introduce-self', 'state-purpose'] as Act[]) : (['greet', 'rude'] as Act[]);
    const meant = readingOf(draw(seed, 'says why') < 0.7 ? acts : ['greet']);
    const text = wordsFor(meant, scenario, seed, 0);
    const reading = yield { text, context: { at: before }, meant };
    visit = advance(visit, { type: 'requested', at: before, subject: '', text, reading });
  }
  visit = advance(visit, { type: 'appointed', at: before, minutes: scenario.appointment.minutes });
  const [from, to] = manner.arrives;
  const at = Math.round((from + (to - from) * draw(seed, 'arrives')) * minute);
  return advance(advance(visit, { type: 'arrived', at }), { type: 'time.passed', at: Math.max(0, at) });
}

function* say(
  visit: Visit,
  scenario: Scenario,
  seed: number,
  turn: number,
  begins: number,
  meant: Reading,
): Generator<Meant, Visit, Reading> {
  const text = wordsFor(meant, scenario, seed, turn);
  const said = { type: 'said', at: begins + spokenDuration(text), turn: visit.context.turns + 1, text } as const;
  const after = advance(visit, said);
  const { pending } = after.context;
  if (!pending) return after;
  const reading = yield { text, context: readingContext(after.context), meant };
  return advance(after, { type: 'read', at: pending.at, turn: pending.turn, reading });
}

function turnOf(scenario: Scenario, seed: number, turn: number, manner: Manner, visit: Visit): Reading {
  const by = (purpose: string) => draw(seed, `${turn}/${purpose}`);
  if (turn === 1) return readingOf(by('opens') < 0.7 ? ['greet', 'state-purpose'] : ['greet']);
  if (visit.context.openQuestion && by('answers') < 0.7)
    return readingOf(visit.context.resumeRequested && by('paper') < 0.5 ? ['give-resume'] : ['answer']);
  const acts = habitOf(manner, by('acts'));
  if (acts.includes('ask-job')) {
    const how = by('degree');
    return how < 0.3
      ? readingOf([], [], { doubt: 'ask-job' })
      : readingOf(acts, [], { degree: how < 0.6 ? 'hint' : 'blunt' });
  }
  if (acts.length === 0 && by('no guess') < 0.5) return { ...readingOf(acts), nearest: [] };
  if (!acts.includes('ask')) return readingOf(acts);
  if (by('strange') < manner.strange) return readingOf(acts);
  if (goesOn(visit) && by('goes on') < manner.followUps) return readingOf(acts, [], { followUp: true });
  const facts = askableTopics(scenario).filter(({ id }) => isFactTopic(id));
  if (facts.length > 0 && by('asks a fact') < factsAsked)
    return readingOf(acts, [pick(facts, seed, `${turn}/fact`).id]);
  const askable = [...coreTopicIds, ...scenario.topics.map(({ id }) => id)];
  const topics = [pick(askable, seed, `${turn}/topic`)];
  const more = by('more at once');
  if (more < 0.06) topics.push(pick(askable, seed, `${turn}/second topic`));
  if (more < 0.02) topics.push(pick(askable, seed, `${turn}/third topic`));
  return readingOf(acts, [...new Set(topics)]);
}

/** Nobody asks further when there was nothing more to hear. */
const goesOn = ({ context }: Visit): boolean => {
  const last = context.entries.findLast((entry) => entry.type === 'spoke');
  return context.lastTold !== null && last?.type === 'spoke' && last.topic !== null;
};

/** Closing takes three turns: they ask for others, they close, they part. */
function closingTurn({ context }: Visit): Reading {
  const done = context.happened;
  if (!done['ask-referral']) return readingOf(['ask-referral']);
  if (!done['ask-use-name']) return readingOf(['ask-use-name']);
  return readingOf(done['wrap-up'] ? ['thank', 'goodbye'] : ['wrap-up', 'thank']);
}

const parted = ({ context }: Visit): boolean => context.goodbyeAt !== null;

function habitOf({ habits }: Manner, chance: number): Act[] {
  let sum = 0;
  for (const [share, acts] of habits) {
    sum += share;
    if (chance < sum) return acts;
  }
  return ['ask'];
}

function readingOf(
  acts: Act[],
  topics: string[] = [],
  { followUp = false, doubt = null, degree }: { followUp?: boolean; doubt?: Reading['doubt']; degree?: Degree } = {},
): Reading {
  return {
    acts,
    topics,
    onTopic: !acts.some((act) => offTopicActs.includes(act)),
    evidence: degree ? [{ act: 'ask-job', degree, start: 0, end: 1, confidence: 1 }] : [],
    doubt,
    followUp,
    unclear: acts.length === 0 && doubt === null,
    nearest: acts.length === 0 && doubt === null ? ['skills', 'education'] : [],
    model: 'random',
  };
}

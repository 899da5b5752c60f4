import { logOf, type Visit } from '../../interview/advance.ts';
import type { EndReason, Entry } from '../../interview/log.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { mannerOf } from './manners.ts';
import { randomVisit } from './randomVisit.ts';
import { addVisited, type Visited } from './visited.ts';

/** A moment of one random visit, which its seed brings back. */
export interface Finding {
  seed: number;
  /** the learner's turn, or null where it is about the whole visit */
  turn: number | null;
  /** milliseconds on the appointment's clock */
  at: number;
  what: string;
}

/** What many random visits have shown. */
export interface Surveyed {
  visits: number;
  visited: Visited;
  ends: Partial<Record<EndReason, number>>;
  /** visits in which the contact had nothing new to say, though there was time */
  deadEnds: Finding[];
  /** topics that were asked about and never answered */
  excusesOnly: { topic: string; asked: number }[];
  /** lines that were heard twice in one visit */
  repeated: { line: string; text: string; visits: number; first: Finding }[];
  /** visits of fair learners that the contact ended */
  wrongEnds: Finding[];
  /** turns that the contact answered at length */
  longTurns: Finding[];
  longest: Finding & { seconds: number };
  /** share of the talk in which the contact spoke, over all visits, 0 to 100 */
  contactShare: number;
  /** visits in which another person was asked for, and in which one was named; null where there is nobody to name */
  referral: { asked: number; given: number } | null;
  /** visits that closed near the end, and in which more time was offered; null where there is none to offer */
  extra: { closed: number; offered: number } | null;
}

/** So many questions in a row without an answer are a dead end. */
const excusesInARow = 4;
const excuses: ReadonlySet<string> = new Set(['unscripted', 'told-already', 'nothing-more', 'unclear-open']);
const answers: ReadonlySet<string> = new Set(['answer', 'follow-up', 'fact']);
/** Seconds that nobody speaks at a stretch in a conversation. */
const longTurn = 75;
/** Milliseconds before the end after which running dry no longer matters. */
const enoughLeft = 2 * 60_000;
/** Findings of a kind that are kept one by one. */
const most = 40;

type Spoke = Extract<Entry, { type: 'spoke' }>;

/** Gathers random visits one at a time; ask `result` whenever it is wanted. */
export class Survey {
  readonly #scenario: Scenario;
  #visits = 0;
  #visited: Record<string, number> = {};
  #ends: Surveyed['ends'] = {};
  #deadEnds: Finding[] = [];
  #wrongEnds: Finding[] = [];
  #longTurns: Finding[] = [];
  #longest: Surveyed['longest'] = { seed: 0, turn: null, at: 0, what: '', seconds: 0 };
  #topics = new Map<string, { asked: number; answered: number }>();
  #repeated = new Map<string, Surveyed['repeated'][number]>();
  #spoken = 0;
  #talked = 0;
  #referral = { asked: 0, given: 0 };
  #extra = { closed: 0, offered: 0 };

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  add(seed: number, visit: Visit): void {
    const { entries, ended, arrivedAt, endedAt, endsAt } = visit.context;
    this.#visits += 1;
    addVisited(this.#visited, this.#scenario, logOf(visit));
    if (ended) this.#ends[ended] = (this.#ends[ended] ?? 0) + 1;
    const spoke = entries.filter((entry) => entry.type === 'spoke');
    this.#spoken += spoke.reduce((sum, { at, until }) => sum + until - at, 0);
    if (ended !== 'never-came') this.#talked += (endedAt ?? endsAt) - Math.max(0, arrivedAt ?? 0);
    this.#hearTwice(seed, spoke);
    this.#weighTurns(seed, spoke);
    this.#followQuestions(seed, visit, spoke);
    const acts = entries.flatMap((entry) => (entry.type === 'read' ? entry.reading.acts : []));
    if (acts.includes('ask-referral')) this.#referral.asked += 1;
    if (entries.some(({ type }) => type === 'referred')) this.#referral.given += 1;
    if (acts.includes('wrap-up')) this.#extra.closed += 1;
    if (entries.some(({ type }) => type === 'extended')) this.#extra.offered += 1;
    const { fair, closes, name } = mannerOf(seed);
    const wrong = ended === 'thrown-out' ? fair : ended === 'shown-out' ? fair && closes !== null : ended === null;
    const what = `a learner who ${name} (${ended ?? 'the visit did not end'})`;
    if (wrong) keep(this.#wrongEnds, { seed, turn: null, at: endedAt ?? endsAt, what });
  }

  result(): Surveyed {
    const { referral, appointment } = this.#scenario;
    return {
      visits: this.#visits,
      visited: { ...this.#visited },
      ends: { ...this.#ends },
      deadEnds: [...this.#deadEnds],
      excusesOnly: [...this.#topics].flatMap(([topic, { asked, answered }]) =>
        answered === 0 ? [{ topic, asked }] : [],
      ),
      repeated: [...this.#repeated.values()].sort((a, b) => b.visits - a.visits),
      wrongEnds: [...this.#wrongEnds],
      longTurns: [...this.#longTurns],
      longest: this.#longest,
      contactShare: this.#talked === 0 ? 0 : Math.round((100 * this.#spoken) / this.#talked),
      referral: referral ? { ...this.#referral } : null,
      extra: appointment.extra > 0 ? { ...this.#extra } : null,
    };
  }

  #hearTwice(seed: number, spoke: readonly Spoke[]): void {
    const heard = new Set<string>();
    const told = new Set<string>();
    for (const { line, text, turn, at, as } of spoke) {
      // What the first page says is read out from there, as often as it is asked for.
      if (as === 'fact') continue;
      if (heard.has(line) && !told.has(line)) {
        told.add(line);
        const before = this.#repeated.get(line);
        if (before) before.visits += 1;
        else this.#repeated.set(line, { line, text, visits: 1, first: { seed, turn, at, what: text } });
      }
      heard.add(line);
    }
  }

  #weighTurns(seed: number, spoke: readonly Spoke[]): void {
    const lengths = new Map<number, { ms: number; at: number; text: string }>();
    for (const { turn, at, until, text } of spoke) {
      if (turn === null) continue;
      const sum = lengths.get(turn) ?? { ms: 0, at, text };
      lengths.set(turn, { ...sum, ms: sum.ms + until - at });
    }
    for (const [turn, { ms, at, text }] of lengths) {
      const seconds = Math.round(ms / 1000);
      const finding = { seed, turn, at, what: text };
      if (seconds > this.#longest.seconds) this.#longest = { ...finding, seconds };
      if (seconds > longTurn) keep(this.#longTurns, finding);
    }
  }

  /** Which questions were answered, and whether a visit ran dry. */
  #followQuestions(seed: number, { context }: Visit, spoke: readonly Spoke[]): void {
    const replies = new Map<number, Spoke[]>();
    for (const one of spoke) if (one.turn !== null) replies.set(one.turn, [...(replies.get(one.turn) ?? []), one]);
    let dry: Entry[] = [];
    let found = false;
    for (const entry of context.entries) {
      if (entry.type !== 'read' || !entry.reading.acts.includes('ask')) continue;
      const said = replies.get(entry.turn) ?? [];
      const answered = said.filter(({ as }) => answers.has(as));
      for (const topic of entry.reading.topics) {
        const { asked, answered: before } = this.#topics.get(topic) ?? { asked: 0, answered: 0 };
        const now = answered.some((one) => one.topic === topic) ? before + 1 : before;
        this.#topics.set(topic, { asked: asked + 1, answered: now });
      }
      if (answered.length > 0) dry = [];
      else if (said.some(({ as }) => excuses.has(as))) dry = [...dry, entry];
      const first = dry[0];
      if (!found && dry.length === excusesInARow && first?.type === 'read' && entry.at < context.endsAt - enoughLeft) {
        found = true;
        const what = `nothing new to ${excusesInARow} questions in a row`;
        keep(this.#deadEnds, { seed, turn: first.turn, at: first.at, what });
      }
    }
  }
}

function keep(list: Finding[], finding: Finding): void {
  if (list.length < most) list.push(finding);
}

/** Plays the visits with the seeds from 1 to `visits`. */
export function survey(scenario: Scenario, visits: number): Surveyed {
  const gathered = new Survey(scenario);
  for (let seed = 1; seed <= visits; seed += 1) gathered.add(seed, randomVisit(scenario, seed));
  return gathered.result();
}

import { differs, exchangesOf, type Exchange } from '../../core/authoring/heard/exchanges.ts';
import { playedLater, playing, type Played } from '../../core/authoring/rehearsals/playing.ts';
import type { StepKind } from '../../core/authoring/rehearsals/rehearsal.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Readings } from './readings.ts';

/** One thing the author did in the learner's place. `at` null: when the contact had finished. */
export interface LiveStep {
  id: number;
  at: number | null;
  what: StepKind;
}

/** With what a talk begins. */
export interface LiveStart {
  /** milliseconds on the appointment's clock */
  arrives: number;
  /** rapport to begin with; null: the contact's own */
  rapport: number | null;
  seed: number;
}

/** A step with what it led to, and what it had led to before the text was changed. */
export interface LiveTurn {
  step: LiveStep;
  now: Exchange;
  /** null where nothing is different */
  before: Exchange | null;
}

interface Conversation {
  start: LiveStart;
  steps: readonly LiveStep[];
}

const arrival = 0;
const fresh: Conversation = { start: { arrives: 0, rapport: null, seed: 1 }, steps: [] };

/**
 * The author's own conversation with the contact as the text now makes them. After every change of the text it is
 * played again from the beginning, and what the contact says differently is kept beside what they said before.
 */
export class LiveTalk {
  #conversation = $state.raw<Conversation>(fresh);
  #turns = $state.raw<LiveTurn[]>([]);
  state = $state<'idle' | 'busy' | 'failed'>('idle');
  /** the visit so far; null before it was first played */
  played = $state.raw<Played | null>(null);
  readonly changed: number = $derived(this.#turns.filter(({ before }) => before !== null).length);
  readonly #readings: Readings;
  #scenario: Scenario | null = null;
  /** what each step led to when the author last looked */
  #known: Record<number, Exchange> = {};
  #earlier = $state.raw<readonly Conversation[]>([]);
  #ids = arrival;
  #wanted = 0;
  #running: Promise<void> | null = null;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  get turns(): readonly LiveTurn[] {
    return this.#turns;
  }

  get start(): LiveStart {
    return this.#conversation.start;
  }

  get steps(): readonly LiveStep[] {
    return this.#conversation.steps;
  }

  get canUndo(): boolean {
    return this.#earlier.length > 0;
  }

  /** Goes on with the contact as they now are. */
  follow(scenario: Scenario): Promise<void> {
    if (scenario === this.#scenario) return this.#running ?? Promise.resolve();
    this.#scenario = scenario;
    return this.#play();
  }

  /** Says or does something at the end of the talk. */
  add(what: StepKind, at: number | null = null): Promise<void> {
    this.#ids += 1;
    const step = { id: this.#ids, at, what };
    return this.#change({ steps: [...this.steps, step] }, true);
  }

  /** Puts other words, or another time, in the place of a step. */
  replace(id: number, change: Partial<Pick<LiveStep, 'at' | 'what'>>): Promise<void> {
    return this.#change({ steps: this.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) });
  }

  remove(id: number): Promise<void> {
    return this.#change({ steps: this.steps.filter((step) => step.id !== id) });
  }

  /** Takes away what came after a step: the talk goes on from there. */
  goOnFrom(id: number): Promise<void> {
    const kept = id === arrival ? 0 : this.steps.findIndex((step) => step.id === id) + 1;
    return this.#change({ steps: this.steps.slice(0, kept) });
  }

  begin(start: Partial<LiveStart>): Promise<void> {
    return this.#change({ start: { ...this.start, ...start } });
  }

  clear(): Promise<void> {
    return this.#change({ steps: [] });
  }

  /** Takes back the last thing that was said, changed or removed in the talk. */
  undo(): Promise<void> {
    const before = this.#earlier.at(-1);
    if (!before) return Promise.resolve();
    this.#earlier = this.#earlier.slice(0, -1);
    this.#conversation = before;
    this.#known = {};
    return this.#play();
  }

  /** Tries again after the understanding could not be loaded. */
  retry(): Promise<void> {
    return this.#play();
  }

  /** What the contact says now is as it should be: nothing is marked any more. */
  accept(): void {
    this.#turns = this.#turns.map((turn) => ({ ...turn, before: null }));
    this.#known = Object.fromEntries(this.#turns.map(({ step, now }) => [step.id, now]));
  }

  /** The steps with the times at which they were done; those that were not possible are left out. */
  timed(): (StepKind & { at: number })[] {
    let last = Number.NEGATIVE_INFINITY;
    return this.#turns.flatMap(({ step, now }) => {
      if (now.at === null) return [];
      last = Math.max(last, now.at);
      return [{ ...step.what, at: last }];
    });
  }

  #change(change: Partial<Conversation>, adds = false): Promise<void> {
    this.#earlier = [...this.#earlier.slice(-99), this.#conversation];
    this.#conversation = { ...this.#conversation, ...change };
    // What the author changed is meant to make a difference; only an addition leaves what came before as it was.
    if (!adds) this.#known = {};
    return this.#play();
  }

  /** Plays until what is shown is what is wanted; changes that come meanwhile are taken up by the next round. */
  #play(): Promise<void> {
    this.#wanted += 1;
    this.#running ??= this.#work().finally(() => (this.#running = null));
    return this.#running;
  }

  async #work(): Promise<void> {
    this.state = 'busy';
    try {
      for (let done = 0; done !== this.#wanted;) {
        done = this.#wanted;
        await this.#once(done);
      }
      this.state = 'idle';
    } catch {
      this.state = 'failed';
    }
  }

  async #once(round: number): Promise<void> {
    const scenario = this.#scenario;
    if (!scenario) return;
    const { start, steps } = this.#conversation;
    const came: LiveStep = { id: arrival, at: start.arrives, what: { do: 'arrive' } };
    const all = [came, ...steps];
    const script = {
      steps: all.map(({ at, what }) => ({ ...what, at })),
      seed: start.seed,
      learner: { name: '', exploring: '' },
      rapport: start.rapport,
    };
    const played = await playedLater(playing(script, scenario), this.#readings.for(scenario));
    if (round !== this.#wanted) return;
    this.played = played;
    this.#turns = exchangesOf(played).flatMap((now, i) => {
      const step = all[i];
      if (!step) return [];
      const known = this.#known[step.id];
      this.#known[step.id] ??= now;
      return [{ step, now, before: known && differs(now, known) ? known : null }];
    });
  }
}

import { playedLater } from '../../core/authoring/rehearsals/playing.ts';
import { visiting } from '../../core/authoring/visits/randomVisit.ts';
import { Survey, type Surveyed } from '../../core/authoring/visits/survey.ts';
import type { Entry } from '../../core/interview/log.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Readings } from './readings.ts';
import { startSurveyor, type Surveyor } from './survey/surveyor.ts';

/** Words that were taken for something else than the random learner meant. */
export interface Misread {
  text: string;
  meant: string[];
  read: string[];
}

/** What a round of random visits has shown so far. */
export interface Round {
  scenario: Scenario;
  /** whether the learners used words, or sent what they meant */
  inWords: boolean;
  first: number;
  of: number;
  found: Surveyed;
  /** of the questions on a subject, in words only */
  asked: number;
  misread: Misread[];
  /** what was said in the visits with words, which their seeds alone do not bring back */
  said: Readonly<Record<number, readonly Entry[]>>;
}

/** Visits between two looks at how far they are. */
const atOnce = 20;

/** Random visits to the contact as they stood when the round began; may be stopped at any time. */
export class RandomRuns {
  state = $state<'idle' | 'busy' | 'failed'>('idle');
  round = $state.raw<Round | null>(null);
  readonly #start: (scenario: Scenario) => Promise<Surveyor>;
  readonly #readings: Readings;
  #surveyor: Surveyor | null = null;
  /** counts rounds, so that one that was stopped says nothing more */
  #now = 0;

  constructor(readings: Readings, start: (scenario: Scenario) => Promise<Surveyor> = startSurveyor) {
    this.#readings = readings;
    this.#start = start;
  }

  /** Plays `of` visits with the seeds from `first` on; learners send what they mean. */
  async play(scenario: Scenario, first: number, of: number): Promise<void> {
    const mine = this.#begin(scenario, first, of, false);
    await this.#guard(mine, async () => {
      const surveyor = await this.#start(scenario);
      if (mine !== this.#now) return surveyor.close();
      this.#surveyor = surveyor;
      for (let next = first; next < first + of; next += atOnce) {
        const found = await surveyor.play(next, Math.min(next + atOnce, first + of) - 1);
        if (mine !== this.#now) return;
        this.#show({ found });
      }
    });
  }

  /** The same with words that are read like any learner's. */
  async talk(scenario: Scenario, first: number, of: number): Promise<void> {
    const mine = this.#begin(scenario, first, of, true);
    const read = this.#readings.for(scenario);
    const survey = new Survey(scenario);
    await this.#guard(mine, async () => {
      for (let seed = first; seed < first + of; seed += 1) {
        const misread: Misread[] = [];
        let asked = 0;
        const visit = await playedLater(visiting(scenario, seed), async (turn) => {
          if (mine !== this.#now) throw new Error('stopped');
          const reading = await read(turn);
          const meant = turn.meant.topics;
          asked += meant.length > 0 ? 1 : 0;
          if (meant.some((topic) => !reading.topics.includes(topic)))
            misread.push({ text: turn.text, meant, read: reading.topics });
          return reading;
        });
        survey.add(seed, visit);
        const { asked: before = 0, misread: list = [], said = {} } = this.round ?? {};
        this.#show({
          found: survey.result(),
          asked: before + asked,
          misread: [...list, ...misread],
          said: { ...said, [seed]: visit.context.entries },
        });
      }
    });
  }

  /** Stops; what was found so far stays. */
  stop(): void {
    this.#now += 1;
    this.#end('idle');
  }

  #begin(scenario: Scenario, first: number, of: number, inWords: boolean): number {
    this.stop();
    this.state = 'busy';
    this.round = {
      scenario,
      inWords,
      first,
      of,
      found: new Survey(scenario).result(),
      asked: 0,
      misread: [],
      said: {},
    };
    return this.#now;
  }

  async #guard(mine: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (mine === this.#now) this.#end('idle');
    } catch {
      if (mine === this.#now) this.#end('failed');
    }
  }

  #show(change: Partial<Round>): void {
    if (this.round) this.round = { ...this.round, ...change };
  }

  #end(state: 'idle' | 'failed'): void {
    this.#surveyor?.close();
    this.#surveyor = null;
    this.state = state;
  }
}

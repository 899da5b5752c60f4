import { RandomRuns } from '../../../app/authoring/randomRuns.svelte.ts';
import { readingsOf } from '../../../app/authoring/readings.ts';
import type { DraftRehearsal } from '../../../app/authoring/scenarioDraft.ts';
import { TestRuns } from '../../../app/authoring/testRuns.svelte.ts';
import type { NoteReader } from '../../../app/reader.svelte.ts';
import type { Seen } from '../../../core/authoring/map/map.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

/** So many random visits come to nearly everything that can be come to. */
const visits = 300;
const first = 1;

/** What rehearsals and random visits have come to, for the map to colour. */
export class MapVisits {
  readonly #tests: TestRuns;
  readonly #random: RandomRuns;

  readonly seen: Seen = $derived.by(() => {
    const { round, state } = this.#random;
    return {
      rehearsed: this.#tests.visited,
      wandered: round?.found.visited ?? {},
      enough: state === 'idle' && round !== null && round.found.visits >= visits,
    };
  });
  /** how far the random visits are, for a sentence; null when none are under way */
  readonly underWay: { done: number; of: number } | null = $derived.by(() => {
    const { round, state } = this.#random;
    return state === 'busy' && round ? { done: round.found.visits, of: round.of } : null;
  });
  readonly failed: boolean = $derived.by(() => this.#random.state === 'failed' || this.#tests.state === 'failed');

  constructor(reader: NoteReader, random: RandomRuns = new RandomRuns(readingsOf(reader))) {
    this.#tests = new TestRuns(readingsOf(reader));
    this.#random = random;
  }

  /** Plays everything again; what was found before is shown until then. */
  look(scenario: Scenario, rehearsals: readonly DraftRehearsal[]): void {
    void this.#random.play(scenario, first, visits);
    if (rehearsals.length > 0) void this.#tests.run(scenario, rehearsals, []);
  }

  stop(): void {
    this.#random.stop();
  }
}

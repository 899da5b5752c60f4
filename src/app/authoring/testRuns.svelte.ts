import { playedLater } from '../../core/authoring/rehearsals/playing.ts';
import { parseRehearsal, type Rehearsal } from '../../core/authoring/rehearsals/rehearsal.ts';
import { rehearsing, type RehearsalResult } from '../../core/authoring/rehearsals/rehearse.ts';
import { judgeSaying, type SayingResult } from '../../core/authoring/rehearsals/sayings.ts';
import { countVisited, type Visited } from '../../core/authoring/visits/visited.ts';
import { logOf } from '../../core/interview/advance.ts';
import type { Log } from '../../core/interview/log.ts';
import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Readings } from './readings.ts';
import type { DraftRehearsal, Saying } from './scenarioDraft.ts';

/** A rehearsal with what came of it. */
export interface RehearsalRun {
  file: DraftRehearsal;
  rehearsal: Rehearsal | null;
  diagnostics: Diagnostic[];
  /** null where it could not be played */
  result: RehearsalResult | null;
}

/** Whether all is as the rehearsal expects. */
export const passes = ({ result }: RehearsalRun): boolean => result?.expect.every(({ ok }) => ok) ?? false;

/** What of a rehearsal its learner was there for. */
function whileThere({ result }: RehearsalRun): Pick<Log, 'header' | 'entries'>[] {
  if (!result) return [];
  const { header, entries } = logOf(result.visit);
  return [{ header, entries: entries.slice(0, result.acted) }];
}

/** The author's tests of the contact: rehearsals, and sentences that should mean something. */
export class TestRuns {
  runs = $state.raw<readonly RehearsalRun[]>([]);
  sayings = $state.raw<readonly SayingResult[]>([]);
  state = $state<'idle' | 'busy' | 'failed'>('idle');
  /** lines that the rehearsals came to */
  visited = $state.raw<Visited>({});
  readonly #readings: Readings;
  #round = 0;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  /** Runs everything; a later call takes the place of one under way. */
  async run(scenario: Scenario, files: readonly DraftRehearsal[], sayings: readonly Saying[]): Promise<void> {
    this.#round += 1;
    const mine = this.#round;
    this.state = 'busy';
    try {
      const heard = await this.#hear(scenario, sayings);
      if (mine !== this.#round) return;
      this.sayings = heard;
      const runs: RehearsalRun[] = [];
      for (const file of files) {
        runs.push(await this.#play(scenario, file));
        if (mine !== this.#round) return;
        // those that are still to come keep what they had
        this.runs = [...runs, ...this.runs.slice(runs.length).filter((one) => files.includes(one.file))];
      }
      this.runs = runs;
      this.visited = countVisited(scenario, runs.flatMap(whileThere));
      this.state = 'idle';
    } catch {
      if (mine === this.#round) this.state = 'failed';
    }
  }

  async #hear(scenario: Scenario, sayings: readonly Saying[]): Promise<SayingResult[]> {
    const read = this.#readings.for(scenario);
    const results: SayingResult[] = [];
    for (const saying of sayings) results.push(judgeSaying(saying, await read({ text: saying.text, context: {} })));
    return results;
  }

  async #play(scenario: Scenario, file: DraftRehearsal): Promise<RehearsalRun> {
    const { rehearsal, diagnostics } = parseRehearsal(file.text, file.name);
    const result = rehearsal ? await playedLater(rehearsing(rehearsal, scenario), this.#readings.for(scenario)) : null;
    return { file, rehearsal, diagnostics, result };
  }
}

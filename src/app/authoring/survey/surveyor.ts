import { wrap } from 'comlink';
import type { Surveyed } from '../../../core/authoring/visits/survey.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SurveyService } from './worker.ts';

/** Plays random visits away from the page. */
export interface Surveyor {
  play(first: number, last: number): Promise<Surveyed>;
  /** Ends at once, in the middle of a visit if need be. */
  close(): void;
}

/** Starts a worker of its own for one round of visits. */
export async function startSurveyor(scenario: Scenario): Promise<Surveyor> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const service = wrap<SurveyService>(worker);
  // A worker that cannot be loaded answers nothing; its error event is the only sign.
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('random visits could not be started')), { once: true });
  });
  failure.catch(() => undefined);
  await Promise.race([service.begin(scenario), failure]);
  return {
    play: (first, last) => Promise.race([service.play(first, last), failure]),
    close: () => worker.terminate(),
  };
}

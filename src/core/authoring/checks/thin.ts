import type { Say } from '../../scenario/checks/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { runsDry, thinnestBand } from '../visits/coverage.ts';

/** Subjects and pools of lines in which the contact soon repeats themselves or has nothing left to say. */
export function checkThin(scenario: Scenario, written: Record<string, unknown>, say: Say): void {
  // A guided visit is over after five minutes: nothing of it runs dry.
  if (scenario.guided) return;
  for (const topic of Object.keys(scenario.answers))
    if (runsDry(scenario, topic)) say(['answers', topic], 'thin-topic', { id: topic }, true);
  const own = typeof written.reactions === 'object' && written.reactions !== null ? Object.keys(written.reactions) : [];
  for (const { id, band, count } of thinnestBand(scenario))
    if (own.includes(id)) say(['reactions', id], 'thin-reaction', { id, band, count }, true);
}

import { parseScenario } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { StoredVisit } from './records.ts';

const known = new Map<string, Scenario | null>();

/** The scenario a visit was made with, which may differ from the bundled one of today; null when it cannot be read. */
export function scenarioOf({ scenario: { text, id } }: StoredVisit): Scenario | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { scenario } = parseScenario(text, `${id}/scenario.yaml`, id);
  known.set(text, scenario);
  return scenario;
}

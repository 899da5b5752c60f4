import { askableTopics } from '../core/scenario/ownTopics.ts';
import type { OwnTopic } from '../core/scenario/scenario.ts';
import { formatDiagnostic } from '../core/scenario/diagnostic.ts';
import { loadScenario } from './scenarioFile.ts';

/** All that can be asked in a scenario named by id, folder or file, or why it cannot be used. */
export function ownTopicsOf(which: string): { topics: OwnTopic[] } | { trouble: string } {
  const { scenario, diagnostics, file } = loadScenario(which);
  if (!scenario) return { trouble: [`${file} cannot be used`, ...diagnostics.map(formatDiagnostic)].join('\n') };
  return { topics: askableTopics(scenario) };
}

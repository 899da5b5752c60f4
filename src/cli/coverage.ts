import { measureCoverage } from '../core/authoring/coverage.ts';
import type { ScenarioFile } from './scenarioFile.ts';

/** Prints how rich a contact is; true when nobody hears a line twice and nothing runs dry. Guided visits are too short to be asked that. */
export function coverageOf({ scenario, file }: ScenarioFile): boolean {
  if (!scenario || scenario.guided) return true;
  const { visits, turns, heardTwice, thinTopics, thinReactions, spokenShare } = measureCoverage(scenario);
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'none');
  process.stdout.write(
    [
      `${file}: ${visits} seeded visits of ${turns} turns`,
      `  answers and follow-ups spoken in some visit: ${spokenShare} %`,
      `  lines heard twice in one visit: ${heardTwice.length}`,
      ...heardTwice.slice(0, 10).map(({ text, visits: count }) => `    in ${count} visits: ${text.slice(0, 90)}`),
      `  topics that cannot be followed up twice: ${list(thinTopics)}`,
      `  reactions with fewer than six lines: ${list(thinReactions)}`,
      '',
    ].join('\n'),
  );
  return heardTwice.length === 0 && thinTopics.length === 0 && thinReactions.length === 0;
}

import { measureCoverage } from '../core/authoring/visits/coverage.ts';
import { reachKinds, reachOf, reachShares } from '../core/authoring/visits/reach.ts';
import { survey } from '../core/authoring/visits/survey.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { ScenarioFile } from './scenarioFile.ts';

/** Random visits that are played, as on the page. */
const randomVisits = 1000;

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
      ...reached(scenario),
      '',
    ].join('\n'),
  );
  return heardTwice.length === 0 && thinTopics.length === 0 && thinReactions.length === 0;
}

/** What random learners of every kind came to in as many visits as the page plays, in the page's words and figures. */
function reached(scenario: Scenario): string[] {
  const found = survey(scenario, randomVisits);
  const reach = reachOf(scenario, found.visited);
  const unreached = reach.filter(({ visits }) => visits === 0);
  const ends = Object.entries(found.ends).map(([reason, count]) => `${reason} ${count}`);
  return [
    `  ${found.visits} random visits: ${ends.join(', ')}`,
    ...reachShares(reach).map(
      ({ kind, reached: count, of, percent }) => `    ${reachKinds[kind]}: ${percent} % (${count} of ${of})`,
    ),
    ...unreached.map(({ id, what }) => `    reached by none: ${id} (${what})`),
    `    ran dry: ${found.deadEnds.length}, said twice: ${found.repeated.length}, very long: ${found.longTurns.length}, ended wrongly: ${found.wrongEnds.length}`,
    `    speaks ${found.contactShare} % of the time, at most ${found.longest.seconds} seconds on end`,
  ];
}

import { expect, it } from 'vitest';
import { bundledIds, loadScenario } from '../src/cli/scenarioFile.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import type { Reaction } from '../src/core/words/reactions.ts';
import { smallScenario } from './support/visit.ts';

/** The message that asks for the meeting can be left out, so nothing said in the talk may speak of it. */

const ofTheMessage =
  /\b(?:(?:your|the) (?:message|letter|e-?mail)|(?:you|person who) wrote(?! (?:it|down))|made you write|(?:did|’d) you write)\b/i;
const aboutIt = new Set<Reaction>(['request-agreed', 'request-missing', 'request-declined', 'sent-by']);

const contacts: [string, Scenario | null][] = [
  ['the program’s own lines', smallScenario()],
  ...bundledIds().map((id): [string, Scenario | null] => [id, loadScenario(id).scenario]),
];

it.each(contacts)('%s speak of no message in the talk', (_, scenario) => {
  const said = Object.entries(scenario?.reactions ?? {})
    .filter(([reaction]) => !aboutIt.has(reaction as Reaction))
    .flatMap(([, lines]) => lines.map(({ say }) => say));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((line) => ofTheMessage.test(line))).toEqual([]);
});

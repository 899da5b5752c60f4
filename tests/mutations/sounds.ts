import { readdirSync } from 'node:fs';
import { template } from '../../src/core/authoring/template.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { bundledIds, loadScenario } from '../../src/cli/scenarioFile.ts';
import type { Sound } from './judge.ts';

const bundled = 'folasade-coker';

/** A contact as rich as the bundled ones are, and one that has of everything just enough. */
export function sounds(): Sound[] {
  const others: Scenario[] = bundledIds().flatMap((id) => loadScenario(id).scenario ?? []);
  return [
    {
      id: bundled,
      text: loadScenario(bundled).text,
      others: others.filter(({ id }) => id !== bundled),
      files: readdirSync(new URL(`../../scenarios/${bundled}`, import.meta.url)),
    },
    { id: 'maren-holt', text: template('full', 'maren-holt'), others, files: [] },
  ];
}

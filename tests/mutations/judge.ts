import { parse, stringify } from 'yaml';
import { checkDeeply } from '../../src/core/authoring/checkDeeply.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { experienceOf } from './experience.ts';
import { mutation, type Data, type Mutation } from './mutate.ts';

export interface Judged extends Mutation {
  /** what a learner experiences differently: nothing, that the file cannot be opened, or the first difference */
  harm: string | null;
  /** what `check` says that it did not say of the sound file */
  said: string[];
}

/** A sound file with what lies around it. */
export interface Sound {
  id: string;
  text: string;
  others: readonly Scenario[];
  /** the names of the files beside it */
  files: readonly string[];
}

/** Breaks a sound file in `count` ways and compares what a learner would notice with what `check` notices. */
export function judge(sound: Sound, count: number): Judged[] {
  const data = parse(sound.text) as Data;
  const before = look(stringify(data), sound);
  if (!before.scenario) throw new Error(`${sound.id} is not sound: ${before.said.join('\n')}`);
  const known = new Set(before.said);
  const experience = experienceOf(before.scenario, before.scenario);
  const scenario = before.scenario;
  return Array.from({ length: count }, (_, n) => {
    const broken = mutation(data, n);
    const after = look(stringify(broken.data), sound);
    const said = after.said.filter((one) => !known.has(one));
    if (!after.scenario) return { ...broken, harm: 'it cannot be opened', said };
    return { ...broken, harm: firstDifference(experience, experienceOf(after.scenario, scenario)), said };
  });
}

function look(text: string, { id, others, files }: Sound): { scenario: Scenario | null; said: string[] } {
  const { scenario, diagnostics } = parseScenario(text, 'scenario.yaml', id);
  const deep = scenario ? checkDeeply(scenario, text, 'scenario.yaml', { others, folder: id, files }) : [];
  return { scenario, said: [...diagnostics, ...deep].map(({ code, message }) => `${code}: ${message}`) };
}

function firstDifference(before: readonly string[], after: readonly string[]): string | null {
  const i = before.findIndex((one, k) => one !== after[k]);
  if (i >= 0) return `${before[i]} ⇒ ${after[i] ?? 'nothing'}`;
  return after.length > before.length ? `nothing ⇒ ${after[before.length]}` : null;
}

/** How many breaks of each kind harm, and how many of those and of the others `check` notices. */
export function tally(
  judged: readonly Judged[],
): Record<string, { harmful: number; noticed: number; harmless: number; alarms: number }> {
  const table: ReturnType<typeof tally> = {};
  for (const { kind, harm, said } of judged) {
    const row = (table[kind] ??= { harmful: 0, noticed: 0, harmless: 0, alarms: 0 });
    row[harm === null ? 'harmless' : 'harmful'] += 1;
    if (said.length > 0) row[harm === null ? 'alarms' : 'noticed'] += 1;
  }
  return table;
}

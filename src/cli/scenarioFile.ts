import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScenario, type Parsed } from '../core/scenario/parse.ts';

/** The folder of the bundled scenarios. */
export const bundledFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));
/** What the file of a scenario is called in its folder. */
export const scenarioFileName = 'scenario.yaml';

export interface ScenarioFile extends Parsed {
  /** as shown to the user: relative to where the command was called */
  file: string;
  text: string;
}

/** The ids of the bundled scenarios, in order. */
export const bundledIds = (): string[] =>
  readdirSync(bundledFolder)
    .filter((name) => existsSync(join(bundledFolder, name, scenarioFileName)))
    .sort();

/** Finds the scenario that an id, a folder or a file names. Throws, saying what was tried, when there is none. */
export function loadScenario(which: string): ScenarioFile {
  const candidates = [resolve(which), resolve(which, scenarioFileName), join(bundledFolder, which, scenarioFileName)];
  const path = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (!path)
    throw new Error(`there is no scenario ${which}; known are ${bundledIds().join(', ')}, or name a folder or a file`);
  const file = relative(process.cwd(), path) || path;
  const text = readFileSync(path, 'utf8');
  const folder = basename(dirname(path));
  return { ...parseScenario(text, file, /^[a-z][a-z0-9-]*$/.test(folder) ? folder : 'contact'), file, text };
}

/** The scenario a rehearsal belongs to: the one named on the command line, else its own, else the folder it lies in. */
export function scenarioOf(rehearsalFile: string, option: string | undefined, named: string | null): ScenarioFile {
  if (option !== undefined) return loadScenario(option);
  if (named !== null) {
    const beside = resolve(dirname(rehearsalFile), named);
    return loadScenario(existsSync(beside) ? beside : named);
  }
  const folder = dirname(resolve(rehearsalFile));
  for (const place of [folder, dirname(folder)])
    if (existsSync(join(place, scenarioFileName))) return loadScenario(place);
  throw new Error(
    `${rehearsalFile} names no scenario and lies in no scenario's folder; add "scenario: ID" or use --scenario ID`,
  );
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDeeply } from '../core/authoring/checkDeeply.ts';
import { checkRehearsalFits } from '../core/authoring/checks/rehearsalFits.ts';
import { parseRehearsal } from '../core/authoring/rehearsals/rehearsal.ts';
import { formatDiagnostic, hasErrors, type Diagnostic } from '../core/scenario/diagnostic.ts';
import { askableTopics } from '../core/scenario/ownTopics.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Verb } from './main.ts';
import { coverageOf } from './coverage.ts';
import type { Understanding } from '../core/understanding/understanding.ts';
import { loadUnderstanding } from './model.ts';
import { bundledFolder, bundledIds, loadScenario, scenarioFileName } from './scenarioFile.ts';

/** `half-hour check [PATH…] [--json] [--coverage]`: what is wrong with scenarios and their rehearsals; no PATH means all bundled. */
export const check: Verb = (args) => {
  let given: { values: { json?: boolean; coverage?: boolean }; positionals: string[] };
  try {
    given = parseArgs({
      args,
      options: { json: { type: 'boolean' }, coverage: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const places = given.positionals.length > 0 ? given.positionals : bundledIds();
  const found: Diagnostic[] = [];
  let trouble = false;
  let loaded: Understanding | null = null;
  for (const place of places) {
    try {
      found.push(...diagnose(place, () => (loaded ??= loadUnderstanding())));
    } catch (error) {
      trouble = true;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (given.values.json) process.stdout.write(`${JSON.stringify(found)}\n`);
  else for (const one of found) process.stdout.write(`${formatDiagnostic(one)}\n`);
  if (trouble || hasErrors(found)) return 1;
  if (!given.values.coverage) return 0;
  return places.map((place) => coverageOf(loadScenario(place))).every(Boolean) ? 0 : 1;
};

/** A scenario with the rehearsals beside it, or one rehearsal file alone. */
function diagnose(place: string, understanding: () => Understanding): Diagnostic[] {
  if (existsSync(place) && statSync(place).isFile() && isRehearsal(place))
    return parseRehearsal(readFileSync(place, 'utf8'), place).diagnostics;
  const { scenario, diagnostics, file, text } = loadScenario(place);
  const folder = dirname(resolve(file));
  return [
    ...diagnostics,
    ...(scenario ? deeper(scenario, text, file, folder, understanding) : []),
    ...rehearsalsIn(folder).flatMap((path) => {
      const written = readFileSync(path, 'utf8');
      const { rehearsal, diagnostics: faults } = parseRehearsal(written, path);
      return rehearsal && scenario ? [...faults, ...checkRehearsalFits(rehearsal, scenario, written, path)] : faults;
    }),
  ];
}

function deeper(
  scenario: Scenario,
  text: string,
  file: string,
  folder: string,
  understanding: () => Understanding,
): Diagnostic[] {
  const asksOfItsOwn = askableTopics(scenario).length > 0;
  return checkDeeply(scenario, text, file, {
    understanding: asksOfItsOwn ? understanding() : undefined,
    others: neighbours(folder).filter(({ id }) => id !== scenario.id),
    // A file that lies anywhere else than in a scenario's folder is named by nothing but its own id.
    folder: basename(file) === scenarioFileName ? basename(folder) : undefined,
    files: readdirSync(folder),
  });
}

const known = new Map<string, Scenario | null>();

/** The contacts in the folders beside this one, and the bundled ones; each is read once. */
function neighbours(folder: string): Scenario[] {
  const folders = [dirname(folder), bundledFolder].flatMap((place) =>
    readdirSync(place).map((name) => join(place, name)),
  );
  return [...new Set(folders)].flatMap((place) => {
    if (!existsSync(join(place, scenarioFileName))) return [];
    if (!known.has(place)) known.set(place, loadScenario(place).scenario);
    return known.get(place) ?? [];
  });
}

const rehearsalsIn = (folder: string): string[] => {
  const place = join(folder, 'rehearsals');
  return existsSync(place)
    ? readdirSync(place)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => relative(process.cwd(), join(place, name)))
    : [];
};

const isRehearsal = (file: string): boolean => /^steps:/m.test(readFileSync(file, 'utf8'));

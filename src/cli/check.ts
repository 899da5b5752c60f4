import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOverlaps } from '../core/authoring/overlaps.ts';
import { parseRehearsal } from '../core/authoring/rehearsal.ts';
import { formatDiagnostic, hasErrors, type Diagnostic } from '../core/scenario/diagnostic.ts';
import type { Verb } from './main.ts';
import { coverageOf } from './coverage.ts';
import type { Understanding } from '../core/understanding/understanding.ts';
import { loadUnderstanding } from './model.ts';
import { bundledIds, loadScenario } from './scenarioFile.ts';

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
  const folder = resolve(file, '..', 'rehearsals');
  const rehearsals = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
  return [
    ...diagnostics,
    ...(scenario && scenario.topics.length > 0 ? checkOverlaps(scenario, text, file, understanding()) : []),
    ...rehearsals.flatMap((name) => {
      const path = relative(process.cwd(), join(folder, name));
      return parseRehearsal(readFileSync(path, 'utf8'), path).diagnostics;
    }),
  ];
}

const isRehearsal = (file: string): boolean => /^steps:/m.test(readFileSync(file, 'utf8'));

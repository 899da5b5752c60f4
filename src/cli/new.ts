import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { template } from '../core/authoring/template.ts';
import { idPattern } from '../core/scenario/schema.ts';
import type { Verb } from './main.ts';
import { bundledFolder, loadScenario, scenarioFileName } from './scenarioFile.ts';

const usage =
  'usage: half-hour new ID [--full | --refers-to OTHER]   (ID in lower-case letters, digits and hyphens, such as "bell-founder")\n';

/** `half-hour new ID`: writes a commented template into scenarios/ID; an existing scenario is never touched. */
export const newScenario: Verb = (args) => {
  let given: { values: { full?: boolean; 'refers-to'?: string }; positionals: string[] };
  try {
    const options = { full: { type: 'boolean' }, 'refers-to': { type: 'string' } } as const;
    given = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { full = false, 'refers-to': to } = given.values;
  const [id, ...rest] = given.positionals;
  if (id === undefined || rest.length > 0 || !idPattern.test(id) || (full && to !== undefined)) {
    process.stderr.write(usage);
    return 2;
  }
  const folder = join(bundledFolder, id);
  const file = join(folder, scenarioFileName);
  if (existsSync(file)) {
    process.stderr.write(`${relative(process.cwd(), file)} exists already; choose another id\n`);
    return 1;
  }
  const text = full ? template('full', id) : to === undefined ? template('minimal', id) : referring(id, to);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${relative(process.cwd(), file)}\n`);
  return 0;
};

/** Throws, saying which contacts there are, when `to` is none. */
function referring(id: string, to: string): string {
  const { scenario } = loadScenario(to);
  if (!scenario) throw new Error(`${to} has errors; run half-hour check ${to}`);
  const { name, role } = scenario.contact;
  return template('referring', id, { refersTo: { id: scenario.id, name, role } });
}

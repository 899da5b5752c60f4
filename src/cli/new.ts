import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minimalTemplate } from '../core/authoring/template.ts';
import { idPattern } from '../core/scenario/schema.ts';
import type { Verb } from './main.ts';

/** `half-hour new ID`: writes a commented template into scenarios/ID; an existing scenario is never touched. */
export const newScenario: Verb = ([id, ...rest]) => {
  if (id === undefined || rest.length > 0 || !idPattern.test(id)) {
    process.stderr.write(
      'usage: half-hour new ID   (lower-case letters, digits and hyphens, such as "bell-founder")\n',
    );
    return 2;
  }
  const folder = fileURLToPath(new URL(`../../scenarios/${id}`, import.meta.url));
  const file = join(folder, 'scenario.yaml');
  if (existsSync(file)) {
    process.stderr.write(`${relative(process.cwd(), file)} exists already; choose another id\n`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, minimalTemplate(id));
  process.stdout.write(`${relative(process.cwd(), file)}\n`);
  return 0;
};

/** Writes public/scenario.schema.json: npm run schema. */
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from './jsonSchema.ts';

writeFileSync(
  new URL('../../public/scenario.schema.json', import.meta.url),
  `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`,
);

// Runs a TypeScript file of this project: node src/cli/run.mjs src/build/train.ts [arguments]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const [script, ...rest] = process.argv.slice(2);
if (!script) {
  process.stderr.write('usage: node src/cli/run.mjs SCRIPT [ARGUMENTS]\n');
  process.exit(2);
}
process.argv.splice(1, process.argv.length - 1, resolve(script), ...rest);
await import(pathToFileURL(resolve(script)).href);

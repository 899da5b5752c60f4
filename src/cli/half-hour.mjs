#!/usr/bin/env node
// The command line: registers the TypeScript loader, then runs main.ts. Needs no build.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));

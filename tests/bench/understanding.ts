/**
 * npm run bench:understanding [-- --part development|held-out] [--rivals]
 * Prints, as markdown, how well and how fast turns are understood.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { headFile, readPart, weightsFile } from '../../src/build/train/files.ts';
import { loadUnderstanding } from '../../src/cli/model.ts';
import { calibrationTable } from './calibration.ts';
import { judgeAll } from './measures.ts';
import { readRivals } from './rivals.ts';
import { actTable, confusionTable, summaryTable, table } from './tables.ts';

const { values } = parseArgs({
  options: { part: { type: 'string', default: 'held-out' }, rivals: { type: 'boolean', default: false } },
});
const part = values.part === 'development' ? 'development' : 'held-out';
const print = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

const turns = readPart(part);
const understanding = loadUnderstanding();
const nothing = understanding.prepare([]);
const times: number[] = [];
const readings = turns.map((turn) => {
  // the contact's line has been encoded while it was spoken
  if (turn.previous !== null) understanding.encode(turn.previous);
  const begun = performance.now();
  const reading = understanding.read(turn.text, nothing, {
    previous: turn.previous ?? undefined,
    resumeRequested: turn.resumeRequested,
  });
  times.push(performance.now() - begun);
  return reading;
});
const answers = new Map(turns.map((turn, i) => [turn, readings[i]!]));
const ours = judgeAll(turns, (turn) => answers.get(turn)!);

print(`## ${part}: ${turns.length} turns, model ${understanding.model}`);
const engines = new Map([['Half Hour', ours]]);
if (values.rivals) for (const [name, read] of readRivals(turns)) engines.set(name, judgeAll(turns, read));
print(summaryTable(engines));
print('### Acts', '', actTable(ours));
print('### Most frequent confusions', '', confusionTable(ours, 25));
print('### Calibration', '', calibrationTable(ours, readings));

times.sort((a, b) => a - b);
const at = (share: number) => `${times[Math.floor(times.length * share)]!.toFixed(1)} ms`;
const bytes = (file: string | URL) => statSync(file).size;
print(
  '### Speed and size',
  '',
  table(
    ['what', 'value'],
    [
      ['an utterance, median', at(0.5)],
      ['an utterance, 99th percentile', at(0.99)],
      ['bytes over the wire: encoder', String(bytes(weightsFile))],
      ['bytes over the wire: head', String(bytes(headFile))],
    ],
  ),
);

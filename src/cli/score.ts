import { readFileSync } from 'node:fs';
import { score } from '../core/scoring/score.ts';
import { openVisitFile, sameMarks } from '../core/scoring/visitFile.ts';
import type { Verb } from './main.ts';
import { marksOf } from './marks.ts';

/** `half-hour score VISIT.json…`: recomputes exported visits; `same` says whether the stored marks come out again. */
export const scoreVerb: Verb = (args) => {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    process.stderr.write('usage: half-hour score VISIT.json…\n');
    return 2;
  }
  let status = 0;
  for (const file of args) {
    try {
      const { visit, faults } = openVisitFile(readFileSync(file, 'utf8'), file);
      if (!visit) throw new Error(faults.join('\n'));
      const scorecard = score(visit.log, visit.scenario);
      const stored = visit.file.scorecard;
      const same = stored !== null && sameMarks(stored, scorecard);
      process.stdout.write(`${JSON.stringify({ file, scenario: visit.scenario.id, ...marksOf(scorecard), same })}\n`);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
};

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseRehearsal } from '../core/authoring/rehearsals/rehearsal.ts';
import { readerWith, rehearse } from '../core/authoring/rehearsals/rehearse.ts';
import { transcriptOf } from '../core/authoring/rehearsals/transcript.ts';
import { formatDiagnostic } from '../core/scenario/diagnostic.ts';
import { askableTopics } from '../core/scenario/ownTopics.ts';
import type { Understanding } from '../core/understanding/understanding.ts';
import type { Verb } from './main.ts';
import { marksOf } from './marks.ts';
import { loadUnderstanding } from './model.ts';
import { scenarioOf } from './scenarioFile.ts';

/** `half-hour rehearse FILE… [--scenario ID]`: plays rehearsals on simulated time, one JSON line each. */
export const rehearseVerb: Verb = (args) => {
  let given: { values: { scenario?: string }; positionals: string[] };
  try {
    given = parseArgs({ args, options: { scenario: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  if (given.positionals.length === 0) {
    process.stderr.write('usage: half-hour rehearse FILE… [--scenario ID]\n');
    return 2;
  }
  let status = 0;
  let understanding: Understanding | null = null;
  for (const file of given.positionals) {
    try {
      understanding ??= loadUnderstanding();
      if (!play(file, given.values.scenario, understanding)) status = 1;
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
};

/** Plays one file and prints its line; true when all expectations are met. */
function play(file: string, option: string | undefined, understanding: Understanding): boolean {
  const { rehearsal, diagnostics } = parseRehearsal(readFileSync(file, 'utf8'), file);
  diagnostics.forEach((one) => process.stderr.write(`${formatDiagnostic(one)}\n`));
  if (!rehearsal) return false;
  const { scenario, diagnostics: faults, file: scenarioName } = scenarioOf(file, option, rehearsal.scenario);
  if (!scenario) {
    faults.forEach((one) => process.stderr.write(`${formatDiagnostic(one)}\n`));
    throw new Error(`${scenarioName} cannot be used`);
  }
  const topics = understanding.prepare(askableTopics(scenario));
  const read = readerWith(understanding, topics);
  const { visit, scorecard, expect, skipped } = rehearse(rehearsal, scenario, read);
  const transcript = transcriptOf(visit.context.entries);
  process.stdout.write(
    `${JSON.stringify({ file, scenario: scenario.id, ...marksOf(scorecard), expect, skipped, transcript })}\n`,
  );
  return expect.every(({ ok }) => ok);
}

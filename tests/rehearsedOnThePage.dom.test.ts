/** A rehearsal comes to the same on the page as on the command line: marks, expectations, what was skipped and said. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { Readings } from '../src/app/authoring/readings.ts';
import { TestRuns } from '../src/app/authoring/testRuns.svelte.ts';
import type { NoteReader } from '../src/app/reader.svelte.ts';
import { marksOf } from '../src/cli/marks.ts';
import { transcriptOf } from '../src/core/authoring/rehearsals/transcript.ts';
import { createEchoes } from '../src/core/interview/echoes.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import type { OwnTopic } from '../src/core/understanding/reading.ts';
import { createUnderstanding, type PreparedTopics } from '../src/core/understanding/understanding.ts';

const folder = join(process.cwd(), 'scenarios');
/** between them: a note, facts, a question that the contact asks back, a late arrival, a visit that ends early */
const chosen = [
  ['alban-threlfall', 'leaflet-questions.yaml'],
  ['manny-orozco', 'six-late-and-rude.yaml'],
] as const;

const unpacked = (file: string) => new Uint8Array(gunzipSync(readFileSync(join(process.cwd(), file))));
const understanding = createUnderstanding(unpacked('public/model/encoder.bin.gz'), unpacked('src/model/head.bin.gz'));
const echoes = createEchoes(understanding);
let known: { topics: readonly OwnTopic[]; prepared: PreparedTopics } | null = null;
const later: NoteReader = {
  read: (text, topics, context) => {
    if (known?.topics !== topics) known = { topics, prepared: understanding.prepare(topics) };
    return Promise.resolve(understanding.read(text, known.prepared, context));
  },
  readNote: async (text, topics, told) => ({ ...(await later.read(text, topics, {})), echoes: echoes(text, told) }),
};

const pathOf = ([id, name]: readonly [string, string]) => join(folder, id, 'rehearsals', name);

async function onTheCommandLine(): Promise<unknown[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/half-hour.mjs', 'rehearse', ...chosen.map(pathOf)],
    { maxBuffer: 1e8 },
    // expectations that are not met are no trouble here
  ).catch((error: unknown) => error as { stdout: string });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

async function onThePage(which: readonly [string, string]): Promise<unknown> {
  const [id, name] = which;
  const { scenario } = parseScenario(readFileSync(join(folder, id, 'scenario.yaml'), 'utf8'), 'scenario.yaml', id);
  if (!scenario) throw new Error(`${id} cannot be read`);
  const tests = new TestRuns(new Readings(later));
  await tests.run(scenario, [{ name, text: readFileSync(pathOf(which), 'utf8') }], []);
  const result = tests.runs[0]?.result;
  if (!result) throw new Error(`${name} was not played`);
  const { expect: met, skipped, visit, scorecard } = result;
  const transcript = transcriptOf(visit.context.entries);
  const shown = { file: pathOf(which), scenario: id, ...marksOf(scorecard), expect: met, skipped, transcript };
  return JSON.parse(JSON.stringify(shown));
}

it('marks, expectations, what was left out and every line are the same', async () => {
  const said = await onTheCommandLine();
  const shown: unknown[] = [];
  for (const which of chosen) shown.push(await onThePage(which));
  expect(shown).toEqual(said);
});

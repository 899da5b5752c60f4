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
import { transcriptOf } from '../src/core/authoring/transcript.ts';
import { createEchoes } from '../src/core/interview/echoes.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import type { OwnTopic } from '../src/core/understanding/reading.ts';
import { createUnderstanding, type PreparedTopics } from '../src/core/understanding/understanding.ts';

const folder = join(process.cwd(), 'scenarios');
/** between them: a note, more time, a question that the contact asks back, facts, a late arrival, a visit that ends early */
const chosen = {
  'marged-osei': ['extra-minutes.yaml'],
  'alban-threlfall': ['leaflet-questions.yaml'],
  'manny-orozco': ['six-late-and-rude.yaml'],
};

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

it.each(Object.entries(chosen))('%s', async (id, names) => {
  const files = names.map((name) => join(folder, id, 'rehearsals', name));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/half-hour.mjs', 'rehearse', ...files],
    // expectations that are not met are no trouble here
    { maxBuffer: 1e8 },
  ).catch((error: unknown) => error as { stdout: string });
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

  const { scenario } = parseScenario(readFileSync(join(folder, id, 'scenario.yaml'), 'utf8'), 'scenario.yaml', id);
  if (!scenario) throw new Error(`${id} cannot be read`);
  const tests = new TestRuns(new Readings(later));
  const drafts = files.map((file, i) => ({ name: names[i] ?? '', text: readFileSync(file, 'utf8') }));
  await tests.run(scenario, drafts, []);

  expect(tests.state).toBe('idle');
  const shown = tests.runs.map(({ result }, i) => {
    if (!result) throw new Error('not played');
    const { expect: met, skipped } = result;
    const transcript = transcriptOf(result.visit.context.entries);
    return { file: files[i], scenario: id, ...marksOf(result.scorecard), expect: met, skipped, transcript };
  });
  expect(JSON.parse(JSON.stringify(shown))).toEqual(said);
});

/**
 * npm run bench:note [-- --list]
 * Prints, as markdown, how well it is told whether a sentence of a note takes up what the contact said: by meaning and
 * words together, and by shared words alone. --list names every sentence that is judged wrongly.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { loadUnderstanding } from '../../src/cli/model.ts';
import { loadScenario } from '../../src/cli/scenarioFile.ts';
import { contentWords } from '../../src/core/interview/contentWords.ts';
import { createEchoes } from '../../src/core/interview/echoes.ts';
import { toldIn } from '../../src/core/interview/told.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { table } from './tables.ts';

const kinds = ['taken', 'copied', 'generic', 'elsewhere', 'invented'] as const;
type Talk = Record<(typeof kinds)[number] | 'told', string[]> & { scenario: string };

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const print = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);
const echoes = createEchoes(loadUnderstanding());

/** What the contact told, as a log would have it. */
function toldOf({ told, scenario: id }: Talk) {
  const { scenario } = loadScenario(id);
  if (!scenario) throw new Error(`${id} cannot be used`);
  const texts = told.map((place) => lineAt(scenario, place));
  return toldIn(
    texts.map((text, i) => ({
      type: 'spoke',
      at: i,
      until: i,
      line: '',
      text,
      as: 'answer',
      topic: null,
      turn: null,
    })),
    scenario,
  );
}

/** "skills/0" is what the first telling on skills says, "skills/0/1" the second line that follows it. */
function lineAt(scenario: Scenario, place: string): string {
  const [topic = '', telling, after] = place.split('/');
  const found = scenario.answers[topic]?.[Number(telling)];
  const text = after === undefined ? found?.say.plain : found?.then[Number(after)];
  if (text === undefined) throw new Error(`${scenario.id} says nothing at ${place}`);
  return text;
}

for (const part of ['choosing', 'held-out']) {
  const file = new URL(`notes/${part}.yaml`, import.meta.url);
  const { talks } = parse(readFileSync(file, 'utf8')) as { talks: Talk[] };
  const rows: { kind: string; sentence: string; meant: boolean; worded: boolean }[] = [];
  for (const talk of talks) {
    const told = toldOf(talk);
    const names = new Set(contentWords(told.about).map(({ stem }) => stem));
    const said = new Set(told.lines.flatMap(({ text }) => contentWords(text).map(({ stem }) => stem)));
    for (const kind of kinds)
      for (const sentence of talk[kind]) {
        const shared = contentWords(sentence).filter(({ stem }) => said.has(stem) && !names.has(stem));
        rows.push({ kind, sentence, meant: echoes(sentence, told).length > 0, worded: shared.length > 1 });
      }
  }
  const share = (of: typeof rows, hit: (row: (typeof rows)[number]) => boolean) =>
    `${of.filter(hit).length}/${of.length} = ${((100 * of.filter(hit).length) / of.length).toFixed(0)} %`;
  print(
    `## ${part}: ${rows.length} sentences, taken to name what was said`,
    '',
    table(
      ['sentences', 'by meaning', 'by two shared words', 'by either, as judged'],
      kinds.map((kind) => {
        const of = rows.filter((row) => row.kind === kind);
        return [
          kind,
          share(of, ({ meant }) => meant),
          share(of, ({ worded }) => worded),
          share(of, ({ meant, worded }) => meant || worded),
        ];
      }),
    ),
  );
  const wrong = rows.filter(({ kind, meant, worded }) => (meant || worded) !== ['taken', 'copied'].includes(kind));
  if (values.list) print(...wrong.map(({ kind, sentence }) => `- ${kind}: ${sentence}`));
}

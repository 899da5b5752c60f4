/**
 * npm run bench:clinc -- PATH [--per-intent 10] [--seeds 3]
 * Prints, as markdown, how CLINC150 (data_full.json of clinc/oos-eval: Larson et al. 2019, "An Evaluation Dataset for
 * Intent Classification and Out-of-Scope Prediction") fares with the product's own encoder, vocabulary, network and
 * trainer. What differs from a visit: one choice among 150 intents instead of acts and topics; a query is read as a
 * whole, not clause by clause; no voices are named, so each query counts as one.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { encodeAll } from '../../src/build/train/encodings.ts';
import type { Example } from '../../src/build/train/examples.ts';
import { loadEncoder } from '../../src/build/train/files.ts';
import { settings, trainNetwork } from '../../src/build/train/network.ts';
import { createRandom, shuffle } from '../../src/build/train/random.ts';
import { chooseGrams } from '../../src/build/train/vocabulary.ts';
import { wholeClause } from '../../src/core/understanding/encodedText.ts';
import { createPlainKernel } from '../../src/core/understanding/encoder/kernel.ts';
import { createScorer } from '../../src/core/understanding/network.ts';
import { choiceTask, judgeRejection, meanOf, type Guess, type Rejection } from './rejection.ts';
import { table } from './tables.ts';

const OUT_OF_SCOPE = -1;
/** Each training takes as many steps as the full set does, unless that would be more passes than this. */
const MOST_PASSES = 30;

const rows = v.array(v.tuple([v.string(), v.string()]));
const fileSchema = v.object({ train: rows, val: rows, test: rows, oos_val: rows, oos_test: rows });

const { values, positionals } = parseArgs({
  options: { 'per-intent': { type: 'string' }, seeds: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) throw new Error('name the file data_full.json of clinc/oos-eval');
const perIntent = values['per-intent'] === undefined ? null : Number(values['per-intent']);
const seeds = Number(values.seeds ?? (perIntent === null ? 1 : 3));
const say = (line: string) => process.stderr.write(`${line}\n`);

const data = v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8')));
type Row = (typeof data.train)[number];
const intents = [...new Set(data.train.map(([, intent]) => intent))].sort();

/** The training queries of a draw: all, or so many of each intent. */
function draw(seed: number): Row[] {
  if (perIntent === null) return data.train;
  const order = shuffle([...data.train], createRandom(seed));
  return intents.flatMap((intent) => order.filter(([, own]) => own === intent).slice(0, perIntent));
}

const draws = Array.from({ length: seeds }, (_, i) => ({ seed: i + 1, drawn: draw(i + 1) }));
const validation = [...data.val, ...data.oos_val];
const test = [...data.test, ...data.oos_test];
const texts = [...validation, ...test, ...draws.flatMap(({ drawn }) => drawn)].map(([text]) => text);
say(`${new Set(texts).size} queries, encoding …`);
const encoded = encodeAll(loadEncoder(), texts);

const exampleOf = ([text, intent]: Row): Example => {
  const turn = encoded.get(text)!;
  return { clause: wholeClause(turn), turn, previous: null, labels: [intents.indexOf(intent)] };
};

function measure({ seed, drawn }: (typeof draws)[number]): Rejection {
  const examples = drawn.map(exampleOf);
  const vocabulary = chooseGrams(examples.map(({ clause }, i) => ({ words: clause.words, voice: String(i) })));
  const epochs = Math.min(MOST_PASSES, Math.round((settings.epochs * data.train.length) / examples.length));
  const task = choiceTask(intents.length);
  const network = trainNetwork(examples, vocabulary, task, { ...settings, epochs, seed }, (pass, loss) =>
    say(`  seed ${seed}, pass ${pass + 1} of ${epochs}: loss ${loss.toFixed(3)}`),
  );
  const score = createScorer(network, vocabulary.grams, vocabulary.rarity, createPlainKernel());
  const guess = (row: Row): Guess => {
    const { clause, turn, labels } = exampleOf(row);
    const scores = score(clause, turn, null);
    const highest = Math.max(...scores);
    const total = scores.reduce((sum, each) => sum + Math.exp(each - highest), 0);
    return { confidence: 1 / total, right: labels[0] === scores.indexOf(highest), known: labels[0] !== OUT_OF_SCOPE };
  };
  return judgeRejection(validation.map(guess), test.map(guess));
}

const found = meanOf(draws.map(measure));
const number = (share: number) => (100 * share).toFixed(1);
/** Table 2 of the paper, columns Full, the systems that reject by a threshold. */
const published: [string, string, string][] = [
  ['FastText', '88.6', '28.3'],
  ['SVM', '88.2', '18.0'],
  ['CNN', '90.9', '30.9'],
  ['DialogFlow', '90.8', '26.7'],
  ['Rasa', '90.9', '31.2'],
  ['MLP on sentence embeddings', '93.4', '49.1'],
  ['BERT', '96.2', '52.3'],
];
const title = perIntent === null ? 'all training queries' : `${perIntent} queries per intent`;
process.stdout.write(
  [
    `## CLINC150, ${title}, mean of ${seeds} draw${seeds > 1 ? 's' : ''}`,
    '',
    table(
      ['system', 'in scope, no rejection', 'in scope', 'out of scope caught', 'AUROC'],
      [
        ['Half Hour', ...[found.accuracy, found.inScope, found.outOfScope, found.auroc].map(number)],
        ...(perIntent === null
          ? published.map(([name, within, out]) => [`published: ${name}`, '', within, out, ''])
          : []),
      ],
    ),
    '',
    '',
  ].join('\n'),
);

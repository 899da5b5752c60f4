/**
 * npm run bench:curve [-- --folds 5]
 * Prints, as markdown, how well turns of voices that were left out are read when an eighth, a quarter, half and all of
 * the others have been learned from: whether more voices would still help. The voices are dealt into five hands, of
 * which each in its turn is left out; --folds does fewer of them. What is done is kept, so that it can be stopped.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate } from '../../src/build/train/calibrate.ts';
import { dictated, encodeTurns, wholeExample, type EncodedTurn } from '../../src/build/train/examples.ts';
import { cacheFolder, loadEncoder, readPart, sourceHash } from '../../src/build/train/files.ts';
import { packHead, uncalibrated, type HeadParts } from '../../src/build/train/head.ts';
import { judgeTurns } from '../../src/build/train/judge.ts';
import { settings, trainNetwork } from '../../src/build/train/network.ts';
import { fitOwnScale } from '../../src/build/train/ownScale.ts';
import { createRandom, shuffle } from '../../src/build/train/random.ts';
import { visitTask } from '../../src/build/train/task.ts';
import { chooseGrams } from '../../src/build/train/vocabulary.ts';
import type { Turn } from '../../src/core/understanding/corpus/reader.ts';
import { readWith } from './headReader.ts';
import { judgeAll, measureActs, measureLeaving, measureTopics, type Share } from './measures.ts';
import { percent, table } from './tables.ts';

const HANDS = 5;
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];
/** As in the training of the product's head: one turn in so many is learned once more as dictated. */
const DICTATED_EVERY = 5;
const isDictatedToo = ({ text }: Turn) => createHash('sha256').update(text).digest()[0]! % DICTATED_EVERY === 0;

type Figures = Record<'topic' | 'job' | 'jobFalse' | 'leaving' | 'leavingFalse', Share>;
interface Outcome {
  voices: number;
  turns: number;
  leftOut: Figures;
  development: Figures;
}

const { values } = parseArgs({ options: { folds: { type: 'string', default: String(HANDS) } } });
const folds = Math.min(HANDS, Number(values.folds));
const say = (line: string) => process.stderr.write(`${line}\n`);
const source = sourceHash();
const kept = join(cacheFolder, `curve-${source}`);
mkdirSync(kept, { recursive: true });

const written = readPart('training');
const voices = shuffle([...new Set(written.map(({ voice }) => voice))], createRandom(3));
const encoder = loadEncoder();
say(`${written.length} turns of ${voices.length} voices, encoding …`);
const plain = encodeTurns(encoder, written);
const again = encodeTurns(encoder, written.filter(isDictatedToo).map(dictated));
const development = encodeTurns(encoder, readPart('development'));

function learn(training: readonly EncodedTurn[]): Uint8Array {
  const vocabulary = chooseGrams(
    training.flatMap(({ turn: { voice }, examples }) => examples.map(({ clause: { words } }) => ({ words, voice }))),
  );
  const examples = training.flatMap((turn) => [...turn.examples, ...wholeExample(turn)]);
  const network = trainNetwork(examples, vocabulary, visitTask, settings);
  const scale = fitOwnScale(training, vocabulary);
  const draft: HeadParts = { network, vocabulary, calibration: uncalibrated, scale, exemplars: {}, source };
  return packHead({ ...draft, calibration: calibrate(judgeTurns(packHead(draft), development)) });
}

function figuresOf(head: Uint8Array, turns: readonly EncodedTurn[]): Figures {
  const answers = readWith(head, turns);
  const judged = judgeAll(
    turns.map(({ turn }) => turn),
    (turn) => answers.get(turn)!,
  );
  const job = measureActs(judged).find(({ act }) => act === 'ask-job')!;
  const { caught, falselyCalled } = measureLeaving(judged);
  return {
    topic: measureTopics(judged).right,
    job: job.caught,
    jobFalse: sum([job.falseOnHard, job.falseElsewhere]),
    leaving: caught,
    leavingFalse: falselyCalled,
  };
}

const sum = (shares: readonly Share[]): Share => ({
  hits: shares.reduce((total, { hits }) => total + hits, 0),
  of: shares.reduce((total, { of }) => total + of, 0),
});

function outcomeOf(hand: number, share: number): Outcome {
  const file = join(kept, `${hand}-${share}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  const others = voices.filter((_, i) => i % HANDS !== hand);
  const learned = new Set(others.slice(0, Math.round(others.length * share)));
  const isLearned = ({ turn }: EncodedTurn) => learned.has(turn.voice);
  say(`hand ${hand + 1} left out, ${learned.size} voices, training …`);
  const head = learn([...plain.filter(isLearned), ...again.filter(isLearned)]);
  const leftOut = plain.filter(({ turn }) => voices.indexOf(turn.voice) % HANDS === hand);
  const outcome: Outcome = {
    voices: learned.size,
    turns: plain.filter(isLearned).length,
    leftOut: figuresOf(head, leftOut),
    development: figuresOf(head, development),
  };
  writeFileSync(file, JSON.stringify(outcome));
  return outcome;
}

const cells = (outcomes: readonly Figures[]) =>
  (['topic', 'job', 'jobFalse', 'leaving', 'leavingFalse'] as const).map((name) =>
    percent(sum(outcomes.map((figures) => figures[name]))),
  );
// the whole curve of one hand before the next hand: a run that is stopped shows a curve
const byHand = Array.from({ length: folds }, (_, hand) => SHARES.map((share) => outcomeOf(hand, share)));
const rows = SHARES.flatMap((_, i) => {
  const outcomes = byHand.map((curve) => curve[i]!);
  const mean = (of: (outcome: Outcome) => number) =>
    String(Math.round(outcomes.reduce((total, outcome) => total + of(outcome), 0) / outcomes.length));
  const learned = [mean((outcome) => outcome.voices), mean((outcome) => outcome.turns)];
  return [
    [...learned, 'voices left out', ...cells(outcomes.map(({ leftOut }) => leftOut))],
    [...learned, 'development', ...cells(outcomes.map((outcome) => outcome.development))],
  ];
});
process.stdout.write(
  [
    `## Learning curve, ${folds} of ${HANDS} hands of voices left out`,
    '',
    table(
      ['voices', 'turns', 'read', 'right topic', 'job asks caught', 'falsely', 'leaving the subject caught', 'falsely'],
      rows,
    ),
    '',
    '',
  ].join('\n'),
);

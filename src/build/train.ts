/** Trains the head on the corpus and writes src/model/head.bin.gz: npm run train. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Turn } from '../core/understanding/corpus/reader.ts';
import { calibrate } from './train/calibrate.ts';
import { dictated, encodeTurns, wholeExample, type EncodedTurn, type Example } from './train/examples.ts';
import { headFile, loadEncoder, readPart, sourceHash } from './train/files.ts';
import { packHead, uncalibrated, type HeadParts } from './train/head.ts';
import { judgeTurns } from './train/judge.ts';
import { settings, trainNetwork } from './train/network.ts';
import { chooseExemplars, fitOwnScale } from './train/ownScale.ts';
import { visitTask } from './train/task.ts';
import { chooseGrams } from './train/vocabulary.ts';

/** Questions kept for each core topic, to show authors what their topic overlaps with. */
const EXEMPLARS = 12;
/** One turn in so many is learned once more as a dictation would write it; which ones depends on their words alone. */
const DICTATED_EVERY = 5;
const isDictatedToo = ({ text }: Turn) => createHash('sha256').update(text).digest()[0]! % DICTATED_EVERY === 0;

const say = (line: string) => process.stderr.write(`${line}\n`);
const encoder = loadEncoder();
const written = readPart('training');
const turns = [...written, ...written.filter(isDictatedToo).map(dictated)];
say(`${written.length} turns, encoding …`);
const training = encodeTurns(encoder, turns);
const development = encodeTurns(encoder, readPart('development'));
const examples = training.flatMap((turn): Example[] => [...turn.examples, ...wholeExample(turn)]);
const vocabulary = chooseGrams(clausesWithVoice(training));
say(`${examples.length} examples, ${vocabulary.grams.length} grams, training …`);
const network = trainNetwork(examples, vocabulary, visitTask, settings, (epoch, loss) =>
  say(`  pass ${epoch + 1}: loss ${loss.toFixed(3)}`),
);
const draft: HeadParts = {
  network,
  vocabulary,
  calibration: uncalibrated,
  scale: fitOwnScale(training, vocabulary),
  exemplars: chooseExemplars(training, EXEMPLARS),
  source: sourceHash(),
};
const calibration = calibrate(judgeTurns(packHead(draft), development));
const bytes = gzipSync(packHead({ ...draft, calibration }), { level: 9 });
mkdirSync(dirname(headFile), { recursive: true });
writeFileSync(headFile, bytes);
say(`${headFile}: ${bytes.length} bytes`);

function clausesWithVoice(encoded: readonly EncodedTurn[]): { words: string; voice: string }[] {
  return encoded.flatMap(({ turn, examples: own }) =>
    own.map(({ clause }) => ({ words: clause.words, voice: turn.voice })),
  );
}

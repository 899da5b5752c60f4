import { createHash } from 'node:crypto';
import type { HeadHeader } from '../../core/understanding/classifier.ts';
import { labels } from '../../core/understanding/labels.ts';
import { columnsFor, DENSE, GRAM_WIDTH, HIDDEN, type Network } from '../../core/understanding/network.ts';
import { packContainer, type Part } from '../container.ts';
import type { Calibration } from './calibrate.ts';
import type { FittedScale } from './ownScale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Step of the stored bytes, in standard deviations of a row. */
const STEP = 0.05;

/** The head before it is calibrated: scores are taken as they are. */
export const uncalibrated: Calibration = {
  calibration: labels.map(() => ({ slope: 1, shift: 0 })),
  thresholds: labels.map(() => 0.5),
  doubt: 0.5,
};

/** All that a head is made of. */
export interface HeadParts {
  network: Network;
  vocabulary: Vocabulary;
  calibration: Calibration;
  scale: FittedScale;
  exemplars: Record<string, string[]>;
  /** hash of corpus and code */
  source: string;
}

/** The bytes of the head's file, before gzip. */
export function packHead({ network, vocabulary, calibration, scale, exemplars, source }: HeadParts): Uint8Array {
  const grams = vocabulary.grams.length;
  const { outputs } = network;
  const columns = columnsFor(outputs);
  const parts: Part[] = [
    // in the kernel's panels: eight numbers of one row beside each other
    matrix('dense', (DENSE * columns) / 1024, 1024, network.dense),
    { name: 'dense/bias', rows: 1, columns, kind: 'float', values: network.denseBias },
    matrix('gram-vectors', grams, GRAM_WIDTH, network.gramVectors),
    matrix('gram-scores', grams, outputs, network.gramScores),
    matrix('gram-to-hidden', GRAM_WIDTH, HIDDEN, network.gramToHidden),
    matrix('hidden-to-labels', HIDDEN, outputs, network.hiddenToLabels),
    { name: 'rarity', rows: 1, columns: grams, kind: 'float', values: vocabulary.rarity },
    { name: 'common', rows: 1, columns: scale.common.length, kind: 'float', values: scale.common },
  ];
  return packContainer(parts, (body): HeadHeader => ({
    version: createHash('sha256').update(body).update(JSON.stringify(calibration)).digest('hex').slice(0, 8),
    source,
    labels: [...labels],
    grams: vocabulary.grams,
    ...calibration,
    own: scale.own,
    exemplars,
  }));
}

function matrix(name: string, rows: number, columns: number, values: Float32Array): Part {
  return { name, rows, columns, kind: 'by-row', values, step: STEP };
}

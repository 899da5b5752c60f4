import { createHash } from 'node:crypto';
import {
  COLUMNS,
  DENSE,
  GRAM_WIDTH,
  HIDDEN,
  type HeadHeader,
  type Network,
} from '../../core/understanding/classifier.ts';
import { labels, OUTPUTS } from '../../core/understanding/labels.ts';
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
  const parts: Part[] = [
    // in the kernel's panels: eight numbers of one row beside each other
    matrix('dense', (DENSE * COLUMNS) / 1024, 1024, network.dense),
    { name: 'dense/bias', rows: 1, columns: COLUMNS, kind: 'float', values: network.denseBias },
    matrix('gram-vectors', grams, GRAM_WIDTH, network.gramVectors),
    matrix('gram-scores', grams, OUTPUTS, network.gramScores),
    matrix('gram-to-hidden', GRAM_WIDTH, HIDDEN, network.gramToHidden),
    matrix('hidden-to-labels', HIDDEN, OUTPUTS, network.hiddenToLabels),
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

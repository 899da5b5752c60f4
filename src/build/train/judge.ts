import { createClassifier, type HeadHeader } from '../../core/understanding/classifier.ts';
import { openContainer } from '../../core/understanding/container.ts';
import { createPlainKernel } from '../../core/understanding/encoder/kernel.ts';
import { createSimdKernel } from '../../core/understanding/encoder/simd.ts';
import { labels } from '../../core/understanding/labels.ts';
import type { Judged } from './calibrate.ts';
import type { EncodedTurn } from './examples.ts';

/** Reads turns with a packed but uncalibrated head, just as the program would. */
export function judgeTurns(head: Uint8Array, turns: readonly EncodedTurn[]): Judged[] {
  const classifier = createClassifier(openContainer<HeadHeader>(head), createSimdKernel() ?? createPlainKernel());
  return turns.map(({ encoded, previous, labels: right }) => {
    const scores = new Float64Array(labels.length).fill(-20);
    for (const confidences of classifier.judge(encoded, previous)) {
      confidences.forEach((confidence, l) => {
        const score = Math.log(Math.max(1e-9, confidence) / Math.max(1e-9, 1 - confidence));
        scores[l] = Math.max(scores[l]!, score);
      });
    }
    return { scores, labels: right };
  });
}

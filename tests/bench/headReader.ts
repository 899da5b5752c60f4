import type { EncodedTurn } from '../../src/build/train/examples.ts';
import { assemble } from '../../src/core/understanding/assemble.ts';
import { createClassifier, type HeadHeader } from '../../src/core/understanding/classifier.ts';
import { openContainer } from '../../src/core/understanding/container.ts';
import type { Turn } from '../../src/core/understanding/corpus/reader.ts';
import { createPlainKernel } from '../../src/core/understanding/encoder/kernel.ts';
import { createSimdKernel } from '../../src/core/understanding/encoder/simd.ts';
import { labelIndex } from '../../src/core/understanding/labels.ts';
import type { Reading } from '../../src/core/understanding/reading.ts';
import { coreTopicIds } from '../../src/core/words/topics.ts';

/** What a packed head makes of turns that are encoded already: the readings that the product would give. */
export function readWith(head: Uint8Array, turns: readonly EncodedTurn[]): Map<Turn, Reading> {
  const opened = openContainer<HeadHeader>(head);
  const { thresholds, doubt, version } = opened.header;
  const classifier = createClassifier(opened, createSimdKernel() ?? createPlainKernel());
  return new Map(
    turns.map(({ turn, encoded, previous }) => {
      const judged = classifier.judge(encoded, previous);
      const clauses = encoded.clauses.map(({ start, end, words }, i) => {
        const confidences = judged[i]!;
        const topics = coreTopicIds.map((id) => {
          const label = labelIndex[id]!;
          return { id, confidence: confidences[label]!, threshold: thresholds[label]! };
        });
        return { start, end, words, confidences, topics };
      });
      const context = { previous: turn.previous ?? undefined, resumeRequested: turn.resumeRequested };
      return [turn, assemble(clauses, { thresholds, doubt }, context, version)];
    }),
  );
}

import { dot } from './encoder/maths.ts';
import type { PreparedTopics } from './ownTopics.ts';

/** Two phrasings of different topics that mean nearly the same; similarity 0 to 1. `second` may be a core topic. */
export interface Overlap {
  first: { topic: string; sentence: string };
  second: { topic: string; sentence: string };
  similarity: number;
}

/** Above this, two sentences ask for nearly the same; chosen on paraphrases and neighbours in the corpus. */
const TOO_NEAR = 0.7;

/** A core topic that the head sees in an own topic's phrasing. */
export interface CoreReading {
  topic: string;
  sentence: string;
  confidence: number;
}

/**
 * Pairs of phrasings that topics share, nearest first.
 * @param core reads a phrasing as a visit would and names the core topic that it shows, with a sentence to show for it
 */
export function findOverlaps({ topics }: PreparedTopics, core: (sentence: string) => CoreReading | null): Overlap[] {
  const found: Overlap[] = [];
  topics.forEach((topic, i) => {
    for (const { text, likeness } of topic.phrasings) {
      const first = { topic: topic.id, sentence: text };
      for (const other of topics.slice(i + 1)) {
        for (const phrasing of other.phrasings) {
          const similarity = dot(likeness.meaning, phrasing.likeness.meaning);
          if (similarity < TOO_NEAR) continue;
          found.push({ first, second: { topic: other.id, sentence: phrasing.text }, similarity });
        }
      }
      const read = core(text);
      if (read)
        found.push({ first, second: { topic: read.topic, sentence: read.sentence }, similarity: read.confidence });
    }
  });
  return found.sort((a, b) => b.similarity - a.similarity);
}

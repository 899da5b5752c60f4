import { coreTopicIds } from '../words/topics.ts';
import { assemble, type JudgedClause } from './assemble.ts';
import { clausesOf, type Span } from './clauses.ts';
import { createClassifier, type HeadHeader } from './classifier.ts';
import { openContainer } from './container.ts';
import { createEncoder, WIDTH, type WeightsHeader } from './encoder/encoder.ts';
import { createPlainKernel } from './encoder/kernel.ts';
import { dot } from './encoder/maths.ts';
import { createSimdKernel } from './encoder/simd.ts';
import { labelIndex } from './labels.ts';
import type { Context, OwnTopic, Reading } from './reading.ts';

/** A text as the encoder sees it: made once, read often. Its inside is nobody else's business. */
export interface EncodedText {
  readonly text: string;
  readonly turn: Float32Array;
  readonly clauses: readonly (Span & { vector: Float32Array })[];
}

/** A scenario's own topics, made ready once. */
export interface PreparedTopics {
  readonly topics: readonly { id: string; phrasings: readonly EncodedText[] }[];
}

/** Two phrasings of different topics that mean nearly the same; similarity 0 to 1. `second` may be a core topic. */
export interface Overlap {
  first: { topic: string; sentence: string };
  second: { topic: string; sentence: string };
  similarity: number;
}

export interface Understanding {
  /** version of encoder and head; stored with every reading */
  model: string;
  /** Slow (some milliseconds), depends on the text alone; the last few hundred are kept. */
  encode(text: string): EncodedText;
  /** Makes a scenario's own topics ready; the result may be used for any number of readings. */
  prepare(topics: readonly OwnTopic[]): PreparedTopics;
  /** What a turn shows. Synchronous and pure: the same words, topics and context give the same reading anywhere. */
  read(text: string, topics: PreparedTopics, context?: Context): Reading;
  /** How near two texts are in meaning, -1 to 1; used to compare a note with what was said. */
  similarity(first: string, second: string): number;
  /** Pairs of phrasings that own topics share with each other or with core topics, nearest first. */
  overlaps(topics: PreparedTopics): Overlap[];
}

/** Longer texts are cut: nobody says more in one breath, and time must stay bounded. */
const LONGEST_TEXT = 4000;
const KEPT = 400;

/**
 * The understanding made of the encoder's weights and the trained head, both as unpacked bytes.
 * Throws when they are not such files or do not fit each other.
 */
export function createUnderstanding(weights: Uint8Array, head: Uint8Array): Understanding {
  const encoder = createEncoder(openContainer<WeightsHeader>(weights), createSimdKernel() ?? createPlainKernel());
  const opened = openContainer<HeadHeader>(head);
  const classifier = createClassifier(opened);
  const { thresholds, doubt } = opened.header;
  const model = `${encoder.version}-${opened.header.version}`;
  const kept = new Map<string, EncodedText>();
  const nothing = new Float32Array(WIDTH);

  const vectorOf = (text: string) => encoder.encode(encoder.tokenize(text).ids).sentence;

  function encode(given: string): EncodedText {
    const text = given.slice(0, LONGEST_TEXT);
    const known = kept.get(text);
    if (known) return known;
    const spans = clausesOf(text);
    const turn = spans.length === 0 ? nothing : vectorOf(text);
    const clauses = spans.map((span) => ({
      ...span,
      vector: spans.length === 1 ? turn : vectorOf(text.slice(span.start, span.end)),
    }));
    const made = { text, turn, clauses };
    const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(text, made);
    return made;
  }

  function ownScore(vector: Float32Array, phrasings: readonly EncodedText[]): number {
    return phrasings.reduce((best, phrasing) => Math.max(best, dot(vector, phrasing.turn)), 0);
  }

  return {
    model,
    encode,
    prepare: (topics) => ({
      topics: topics.map(({ id, phrasings }) => ({ id, phrasings: phrasings.map(encode) })),
    }),
    read(text, { topics }, context = {}) {
      const encoded = encode(text);
      const previous = context.previous?.trim() ? encode(context.previous).turn : nothing;
      const clauses = encoded.clauses.map(({ start, end, vector }): JudgedClause => {
        const probabilities = classifier.judge({ clause: vector, turn: encoded.turn, previous });
        const core = coreTopicIds.map((id) => ({
          id: id as string,
          probability: probabilities[labelIndex[id]!]!,
          threshold: thresholds[labelIndex[id]!]!,
        }));
        const own = topics.map(({ id, phrasings }) => ({ id, probability: ownScore(vector, phrasings), threshold: 0.7 }));
        return { start, end, probabilities, topics: [...core, ...own] };
      });
      return assemble(clauses, { thresholds, doubt }, context, asksForResume(context.previous), model);
    },
    similarity: (first, second) => dot(encode(first).turn, encode(second).turn),
    overlaps: ({ topics }) => overlapsAmong(topics),
  };
}

const OVERLAP = 0.75;

function overlapsAmong(topics: PreparedTopics['topics']): Overlap[] {
  const found: Overlap[] = [];
  topics.forEach((first, i) => {
    for (const second of topics.slice(i + 1)) {
      for (const a of first.phrasings) {
        for (const b of second.phrasings) {
          const similarity = dot(a.turn, b.turn);
          if (similarity < OVERLAP) continue;
          found.push({
            first: { topic: first.id, sentence: a.text },
            second: { topic: second.id, sentence: b.text },
            similarity,
          });
        }
      }
    }
  });
  return found.sort((a, b) => b.similarity - a.similarity);
}

/** Whether the contact's words ask for a résumé or invite it. */
function asksForResume(previous: string | undefined): boolean {
  return /\b(r[ée]sum[ée]s?|cv|c\.v\.|portfolio)\b/iu.test(previous ?? '');
}

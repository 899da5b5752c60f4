import { isFactTopic } from '../scenario/ownTopics.ts';
import { coreTopicIds } from '../words/topics.ts';
import { assemble, type JudgedClause, type JudgedTopic } from './assemble.ts';
import { createClassifier, type HeadHeader } from './classifier.ts';
import { openContainer } from './container.ts';
import { encodeText, LONGEST_TEXT, type EncodedClause, type EncodedText } from './encodedText.ts';
import { createEncoder, type WeightsHeader } from './encoder/encoder.ts';
import { createPlainKernel } from './encoder/kernel.ts';
import { dot } from './encoder/maths.ts';
import { createSimdKernel } from './encoder/simd.ts';
import { labelIndex } from './labels.ts';
import { findOverlaps, type Overlap } from './overlaps.ts';
import { likenessOf, ownConfidence, prepareTopics, type OwnScale, type PreparedTopics } from './ownTopics.ts';
import type { Context, OwnTopic, Reading } from './reading.ts';

export type { EncodedText, Overlap, PreparedTopics };

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

/** Encodings kept; a visit has some hundred turns and lines. */
const KEPT = 500;

/** An own topic is reported from this confidence on; the scale is the core topics'. */
const OWN_THRESHOLD = 0.4;
/** Asking for what the first page says costs the learner a mark, so it must be next to certain. */
const FACT_THRESHOLD = 0.92;
/** A core topic read this surely in an own topic's phrasing will compete with it. */
const CORE_OVERLAP = 0.8;

/**
 * The understanding made of the encoder's weights and the trained head, both as unpacked bytes.
 * Throws when they are not such files or do not fit each other.
 */
export function createUnderstanding(weights: Uint8Array, head: Uint8Array): Understanding {
  const kernel = createSimdKernel() ?? createPlainKernel();
  const encoder = createEncoder(openContainer<WeightsHeader>(weights), kernel);
  const opened = openContainer<HeadHeader>(head);
  const { thresholds, doubt, grams, own, exemplars } = opened.header;
  const classifier = createClassifier(opened, kernel);
  const rarity = opened.floats('rarity');
  const scale: OwnScale = {
    ...own,
    common: opened.floats('common'),
    rarity: new Map(grams.map((gram, i) => [gram, rarity[i]!])),
  };
  const model = `${encoder.version}-${opened.header.version}`;
  const kept = new Map<string, EncodedText>();

  function encode(given: string): EncodedText {
    const text = given.slice(0, LONGEST_TEXT);
    const known = kept.get(text);
    if (known) return known;
    const made = encodeText(encoder, text);
    const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(text, made);
    return made;
  }

  function coreTopicsOf(confidences: Float64Array): JudgedTopic[] {
    return coreTopicIds.map((id) => {
      const label = labelIndex[id]!;
      return { id, confidence: confidences[label]!, threshold: thresholds[label]! };
    });
  }

  function ownTopicsOf(clause: EncodedClause, { topics }: PreparedTopics): JudgedTopic[] {
    if (topics.length === 0) return [];
    const likeness = likenessOf(clause.words, clause.alone, scale);
    return topics.map((topic) => ({
      id: topic.id,
      confidence: ownConfidence(likeness, topic, scale),
      threshold: isFactTopic(topic.id) ? FACT_THRESHOLD : OWN_THRESHOLD,
    }));
  }

  function judge(text: string, topics: PreparedTopics, previous?: string): JudgedClause[] {
    const turn = encode(text);
    const before = previous?.trim() ? encode(previous) : null;
    const judged = classifier.judge(turn, before);
    return turn.clauses.map((clause, i) => {
      const confidences = judged[i]!;
      const { start, end, words } = clause;
      return { start, end, words, confidences, topics: [...coreTopicsOf(confidences), ...ownTopicsOf(clause, topics)] };
    });
  }

  /** The exemplar of a core topic that is nearest to a sentence in meaning. */
  function exemplarOf(topic: string, sentence: string): string {
    const vector = encode(sentence).turn;
    const nearness = (text: string) => dot(encode(text).turn, vector);
    return (exemplars[topic] ?? []).reduce(
      (best, text) => (best === '' || nearness(text) > nearness(best) ? text : best),
      '',
    );
  }

  return {
    model,
    encode,
    prepare: (topics) => prepareTopics(topics, encode, scale),
    read: (text, topics, context = {}) =>
      assemble(judge(text, topics, context.previous), { thresholds, doubt }, context, model),
    similarity: (first, second) => dot(encode(first).turn, encode(second).turn),
    overlaps: (topics) =>
      findOverlaps(topics, (sentence) => {
        const read = judge(sentence, { topics: [] }).flatMap((clause) => clause.topics);
        const nearest = read.sort((a, b) => b.confidence - a.confidence)[0];
        if (!nearest || nearest.confidence < CORE_OVERLAP) return null;
        return { topic: nearest.id, sentence: exemplarOf(nearest.id, sentence), confidence: nearest.confidence };
      }),
  };
}

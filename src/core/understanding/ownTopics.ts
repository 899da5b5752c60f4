import type { EncodedText } from './encodedText.ts';
import { dot, normalize, sigmoid } from './encoder/maths.ts';
import { gramsOf } from './grams.ts';
import type { OwnTopic } from './reading.ts';

/** A text as own topics compare it: what questions have in common is taken out of the meaning. */
export interface Likeness {
  meaning: Float32Array;
  /** weights of the grams; their squares sum to 1 */
  wording: ReadonlyMap<string, number>;
}

/** A scenario's own topics, made ready once. */
export interface PreparedTopics {
  readonly topics: readonly PreparedTopic[];
}

export interface PreparedTopic {
  id: string;
  phrasings: readonly { text: string; likeness: Likeness }[];
  centre: Float32Array;
}

/** How likeness becomes confidence, and what likeness is measured against; fitted on core topics in training. */
export interface OwnScale {
  /** mean vector of all questions of the corpus */
  common: Float32Array;
  /** rarity of the grams that many voices use; all others count as the rarest */
  rarity: ReadonlyMap<string, number>;
  rarest: number;
  near: number;
  centre: number;
  wording: number;
  shift: number;
}

/** The likeness of a text given its vector. */
export function likenessOf(text: string, vector: Float32Array, { common, rarity, rarest }: OwnScale): Likeness {
  const meaning = normalize(vector.map((value, i) => value - common[i]!));
  const weights = gramsOf(text).map((gram): [string, number] => [gram, rarity.get(gram) ?? rarest]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { meaning, wording: new Map(weights.map(([gram, weight]) => [gram, weight / length])) };
}

/** Makes topics ready to be compared. `encode` may be slow; it is called once for each phrasing. */
export function prepareTopics(
  topics: readonly OwnTopic[],
  encode: (text: string) => EncodedText,
  scale: OwnScale,
): PreparedTopics {
  return {
    topics: topics.map(({ id, phrasings }) => {
      const prepared = phrasings.map((text) => ({ text, likeness: likenessOf(text, encode(text).turn, scale) }));
      return { id, phrasings: prepared, centre: centreOf(prepared.map(({ likeness }) => likeness.meaning)) };
    }),
  };
}

function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const centre = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((value, i) => (centre[i] = centre[i]! + value));
  return normalize(centre);
}

/** The three ways in which a text can be like a topic, each at most 1. */
export function compare(text: Likeness, topic: PreparedTopic): { near: number; centre: number; wording: number } {
  let near = -1;
  let wording = 0;
  for (const { likeness } of topic.phrasings) {
    near = Math.max(near, dot(text.meaning, likeness.meaning));
    let shared = 0;
    for (const [gram, weight] of text.wording) shared += weight * (likeness.wording.get(gram) ?? 0);
    wording = Math.max(wording, shared);
  }
  return { near, centre: topic.phrasings.length > 0 ? dot(text.meaning, topic.centre) : -1, wording };
}

/** Confidence that a question is about the topic, on the scale of the core topics. */
export function ownConfidence(text: Likeness, topic: PreparedTopic, scale: OwnScale): number {
  const { near, centre, wording } = compare(text, topic);
  return sigmoid(scale.near * near + scale.centre * centre + scale.wording * wording + scale.shift);
}

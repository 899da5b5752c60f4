import { coreTopicIds } from '../../core/words/topics.ts';
import { WIDTH } from '../../core/understanding/encoder/encoder.ts';
import { sigmoid } from '../../core/understanding/encoder/maths.ts';
import { ASK, labelIndex } from '../../core/understanding/labels.ts';
import { compare, likenessOf, prepareTopics, type OwnScale } from '../../core/understanding/ownTopics.ts';
import type { EncodedTurn, Example } from './examples.ts';
import { createRandom, shuffle } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Phrasings that a pretended own topic gets, as an author would write. */
const PHRASINGS = 8;
/** Questions that each pretended topic is compared with. */
const COMPARED = 600;
const DRAWS = 4;

export interface FittedScale {
  common: Float32Array;
  own: { rarest: number; near: number; centre: number; wording: number; shift: number };
}

/**
 * Puts own topics on the scale of the core topics: pretends that an author wrote each core topic with a handful of the
 * corpus's phrasings, compares other questions with it, and fits the confidence that such a question is on the topic.
 */
export function fitOwnScale(turns: readonly EncodedTurn[], vocabulary: Vocabulary): FittedScale {
  const questions = turns.flatMap(({ examples }) => examples.filter(({ labels }) => labels.includes(ASK)));
  const common = new Float32Array(WIDTH);
  for (const { clause } of questions) clause.alone.forEach((v, i) => (common[i] = common[i]! + v / questions.length));
  const scale: OwnScale = {
    common,
    rarity: new Map(vocabulary.grams.map((gram, i) => [gram, vocabulary.rarity[i]!])),
    rarest: Math.log(questions.length),
    near: 0,
    centre: 0,
    wording: 0,
    shift: 0,
  };
  const random = createRandom(7);
  const points = coreTopicIds.flatMap((topic) => {
    const label = labelIndex[topic]!;
    return Array.from({ length: DRAWS }, () => pointsOf(label, shuffle([...questions], random), scale)).flat();
  });
  return { common, own: { rarest: digits(scale.rarest), ...fit(points) } };
}

interface Point {
  features: [near: number, centre: number, wording: number, one: number];
  right: boolean;
}

function pointsOf(label: number, questions: readonly Example[], scale: OwnScale): Point[] {
  const onTopic = questions.filter(({ labels }) => labels.includes(label));
  const chosen = new Map(onTopic.slice(0, PHRASINGS).map(({ clause }) => [clause.words, clause]));
  const encode = (text: string) => ({ text, turn: chosen.get(text)!.alone, clauses: [] });
  const [prepared] = prepareTopics([{ id: 'pretended', phrasings: [...chosen.keys()] }], encode, scale).topics;
  return questions
    .filter(({ clause }) => !chosen.has(clause.words))
    .slice(0, COMPARED)
    .map(({ clause, labels }) => {
      const { near, centre, wording } = compare(likenessOf(clause.words, clause.alone, scale), prepared!);
      return { features: [near, centre, wording, 1], right: labels.includes(label) };
    });
}

/** Logistic regression by gradient descent; four numbers need no more. */
function fit(points: readonly Point[]): { near: number; centre: number; wording: number; shift: number } {
  const weights = [5, 5, 5, -6];
  for (let round = 0; round < 1500; round++) {
    const gradient = [0, 0, 0, 0];
    for (const { features, right } of points) {
      const sum = features.reduce((total, value, i) => total + value * weights[i]!, 0);
      const error = sigmoid(sum) - (right ? 1 : 0);
      features.forEach((value, i) => (gradient[i] = gradient[i]! + error * value));
    }
    gradient.forEach((value, i) => (weights[i] = weights[i]! - (20 * value) / points.length));
  }
  const [near, centre, wording, shift] = weights.map(digits);
  return { near: near!, centre: centre!, wording: wording!, shift: shift! };
}

const digits = (value: number) => Math.round(value * 1e4) / 1e4;

/** Short questions on each core topic that show nothing else; for reports of overlaps. */
export function chooseExemplars(turns: readonly EncodedTurn[], each: number): Record<string, string[]> {
  return Object.fromEntries(
    coreTopicIds.map((topic) => {
      const label = labelIndex[topic]!;
      const plain = turns.filter(
        ({ labels, turn }) => labels.length === 2 && labels.includes(label) && turn.previous === null,
      );
      const byLength = plain.map(({ turn }) => turn.text).filter((text) => text.length >= 25 && text.endsWith('?'));
      return [topic, byLength.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, each)];
    }),
  );
}

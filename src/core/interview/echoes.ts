import { dot, normalize, sigmoid } from '../understanding/encoder/maths.ts';
import type { Reading } from '../understanding/reading.ts';
import type { EncodedText, Understanding } from '../understanding/understanding.ts';
import type { Echo, Input } from './log.ts';
import { otherNotes } from './otherNotes.ts';
import { rareWords } from './rareWords.ts';
import type { Told } from './told.ts';

/** A note that was read: what it does, and what it takes from the talk. */
export type NoteReading = Reading & { echoes?: Echo[] };

/** The note as an input of the visit. */
export const noteSent = (at: number, text: string, { echoes, ...reading }: NoteReading): Input => ({
  type: 'note-sent',
  at,
  text,
  reading,
  ...(echoes && { echoes }),
});

/** Finds what a note takes up of what was told, by meaning. */
export type FindEchoes = (text: string, told: Told) => Echo[];

/**
 * How much each sign counts; fitted by logistic regression on tests/bench/notes/choosing.yaml alone
 * (npm run bench:note tells how well it holds). `nearness` is the cosine to the nearest passage that was told;
 * `beyond` how much nearer that is than any sentence of other notes, after what all of those share is taken out;
 * `words` the sentence's own content words, to four; `told` and `untold` the rare words that it shares with one line.
 */
const weights = { nearness: 10.2, beyond: 2.77, words: 1, told: 0.61, untold: -0.51, shift: -8.33 };

/** A sentence this short says nothing that one could hold against a talk. */
const leastWords = 4;
/** Passages of a line that are looked at: so many neighbouring clauses. */
const longestPassage = 4;

interface Passage {
  line: number;
  from: number;
  to: number;
  vector: Float32Array;
  /** the same without what all notes share */
  own: Float32Array;
}

/**
 * Makes the comparison ready. Encodes a few dozen sentences at the first note, then only the note and the lines that
 * were told. Pure: the same note after the same talk has the same echoes anywhere.
 */
export function createEchoes({ encode }: Pick<Understanding, 'encode'>): FindEchoes {
  let common: Float32Array | null = null;
  let others: Float32Array[] = [];

  function prepare(): Float32Array {
    if (common) return common;
    const vectors = otherNotes.map((sentence) => encode(sentence).turn);
    const mean = sumOf(vectors).map((value) => value / vectors.length);
    others = vectors.map((vector) => without(vector, mean));
    return (common = mean);
  }

  return (text, told) => {
    if (told.lines.length === 0) return [];
    const mean = prepare();
    const passages = told.lines.flatMap(({ line, text: words }) => passagesOf(encode(words), line, mean));
    const rare = rareWords(told);
    return sentencesOf(text).flatMap(({ start, end }): Echo[] => {
      const vector = encode(text.slice(start, end)).turn;
      const own = without(vector, mean);
      const best = passages.reduce<Passage | null>((a, b) => (a && dot(own, a.own) >= dot(own, b.own) ? a : b), null);
      if (!best) return [];
      const signs = {
        nearness: Math.max(...passages.map((passage) => dot(vector, passage.vector))),
        beyond: dot(own, best.own) - Math.max(...others.map((other) => dot(own, other))),
        ...rare(text.slice(start, end)),
      };
      const share = sigmoid(
        (Object.keys(signs) as (keyof typeof signs)[]).reduce(
          (sum, sign) => sum + weights[sign] * signs[sign],
          weights.shift,
        ),
      );
      if (share < 0.5) return [];
      return [{ start, end, line: best.line, from: best.from, to: best.to, share: Math.round(share * 1000) / 1000 }];
    });
  };
}

/** Every run of neighbouring clauses; a run's vector is the sum of theirs. */
function passagesOf({ clauses }: EncodedText, line: number, common: Float32Array): Passage[] {
  return clauses.flatMap((first, i) =>
    clauses.slice(i, i + longestPassage).map((last, more) => {
      const vector = normalize(sumOf(clauses.slice(i, i + more + 1).map(({ alone }) => alone)));
      return { line, from: first.start, to: last.end, vector, own: without(vector, common) };
    }),
  );
}

/** The sentences of a note that say something, without the white space around them. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^.!?…\n]+[.!?…]*["”’)]*/gu)].flatMap(([match], i, all) => {
    const words = match.trim();
    const start = all[i]!.index + match.indexOf(words);
    return words.split(/\s+/).length < leastWords ? [] : [{ start, end: start + words.length }];
  });
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((value, i) => (sum[i] = sum[i]! + value));
  return sum;
}

const without = (vector: Float32Array, common: Float32Array): Float32Array =>
  normalize(vector.map((value, i) => value - common[i]!));

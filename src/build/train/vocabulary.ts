import { gramsOf } from '../../core/understanding/grams.ts';

/** The grams that the network knows, and how much each weighs. */
export interface Vocabulary {
  grams: string[];
  rarity: Float32Array;
}

/** A gram must have been used by this many voices: what one voice alone says teaches nothing about strangers. */
const FEWEST_VOICES = 3;

/** Chooses the grams that most voices use. */
export function chooseGrams(clauses: readonly { words: string; voice: string }[], most: number): Vocabulary {
  const voices = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { words, voice } of clauses) {
    for (const gram of gramsOf(words)) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      const heard = voices.get(gram);
      if (heard) heard.add(voice);
      else voices.set(gram, new Set([voice]));
    }
  }
  const spread = (gram: string) => voices.get(gram)!.size;
  const grams = [...counts.keys()]
    .filter((gram) => spread(gram) >= FEWEST_VOICES)
    .sort((a, b) => spread(b) - spread(a) || (a < b ? -1 : 1))
    .slice(0, most)
    .sort();
  return { grams, rarity: Float32Array.from(grams, (gram) => Math.log(clauses.length / counts.get(gram)!)) };
}

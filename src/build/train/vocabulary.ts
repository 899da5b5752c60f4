import { gramsOf } from '../../core/understanding/grams.ts';

/** The grams that the network knows, and how much each weighs. */
export interface Vocabulary {
  grams: string[];
  rarity: Float32Array;
}

/**
 * Of each kind of gram at most this many, and only what that many voices use: what one voice alone says teaches nothing
 * about strangers.
 */
const kinds: Readonly<Record<string, { most: number; voices: number }>> = {
  w: { most: 4500, voices: 3 },
  b: { most: 5500, voices: 4 },
  t: { most: 3000, voices: 5 },
  c: { most: 7000, voices: 6 },
};

/** Chooses the grams that most voices use. */
export function chooseGrams(clauses: readonly { words: string; voice: string }[]): Vocabulary {
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
  const all = [...counts.keys()].sort((a, b) => spread(b) - spread(a) || (a < b ? -1 : 1));
  const grams = Object.entries(kinds)
    .flatMap(([kind, { most, voices: fewest }]) =>
      all.filter((gram) => gram.startsWith(kind) && spread(gram) >= fewest).slice(0, most),
    )
    .sort();
  return { grams, rarity: Float32Array.from(grams, (gram) => Math.log(clauses.length / counts.get(gram)!)) };
}

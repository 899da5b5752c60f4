import { contentWords } from './contentWords.ts';
import type { Told } from './told.ts';

/** More content words than this make a sentence no more its own. */
const enoughWords = 4;
/** So much shared rarity is as good as certain. */
const enoughShared = 2;

/** The words of a sentence as signs of where they come from. */
interface WordSigns {
  /** content words, names and field left out; at most four */
  words: number;
  /** rarity of the words that it shares with the told line that shares most, at most two */
  told: number;
  /** the same for lines that were not told */
  untold: number;
}

/** Counts once in how many lines each word stands; a word of one line weighs about 1, of half of them nothing. */
export function rareWords({ lines, untold, about }: Told): (sentence: string) => WordSigns {
  const stems = (text: string): Set<string> => new Set(contentWords(text).map(({ stem }) => stem));
  const said = lines.map(({ text }) => stems(text));
  const unsaid = untold.map(stems);
  const all = [...said, ...unsaid];
  const known = stems(about);
  const lineCount = new Map<string, number>();
  for (const line of all) for (const stem of line) lineCount.set(stem, (lineCount.get(stem) ?? 0) + 1);
  const most = halvings(all.length);
  const rarity = (stem: string): number => halvings(all.length / (lineCount.get(stem) ?? all.length)) / (most || 1);
  const shared = (own: Set<string>, those: readonly Set<string>[]): number =>
    Math.max(0, ...those.map((line) => [...own].reduce((sum, stem) => sum + (line.has(stem) ? rarity(stem) : 0), 0)));
  return (sentence) => {
    const own = new Set([...stems(sentence)].filter((stem) => !known.has(stem)));
    return {
      words: Math.min(enoughWords, own.size),
      told: Math.min(enoughShared, shared(own, said)),
      untold: shared(own, unsaid),
    };
  };
}

/** How often `value` can be halved before it is under 2: a logarithm that is the same in every browser. */
function halvings(value: number): number {
  let count = 0;
  for (let rest = value; rest >= 2; rest /= 2) count += 1;
  return count;
}

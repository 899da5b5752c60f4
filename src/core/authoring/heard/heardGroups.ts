import type { HeardKind, Unheard } from './heard.ts';

/** A phrase as it was said, with everybody who said it so. */
export interface HeardPhrase {
  text: string;
  times: number;
  kinds: HeardKind[];
  topics: string[];
}

/** Phrases that mean much the same, the one most often said first. */
export interface HeardGroup {
  phrases: HeardPhrase[];
  times: number;
}

/** The same words said several times are one phrase, whatever their capitals and closing marks. */
export function phrasesOf(unheard: readonly Unheard[]): HeardPhrase[] {
  const found = new Map<string, HeardPhrase>();
  for (const { phrase, kind, topics } of unheard) {
    const key = phrase
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = found.get(key);
    if (!known) found.set(key, { text: phrase, times: 1, kinds: [kind], topics: [...topics] });
    else {
      known.times += 1;
      known.kinds = [...new Set([...known.kinds, kind])];
      known.topics = [...new Set([...known.topics, ...topics])];
    }
  }
  return [...found.values()].sort(byTimes);
}

/** The oftener first; equals in the order of their letters, so that the order of files does not matter. */
const byTimes = (a: HeardPhrase, b: HeardPhrase): number => b.times - a.times || (a.text < b.text ? -1 : 1);

/**
 * Two phrases this near in meaning are put together. Of the bundled contacts' own topics, phrasings of different topics
 * are that near in 2 of 100 pairs (meaning with what all questions share taken out).
 */
export const nearInMeaning = 0.48;

/**
 * Puts together what means much the same: each phrase, the most frequent first, joins the group it is nearest to on
 * average, if that is near enough, else begins one of its own.
 * @param phrases as `phrasesOf` gives them
 * @param likeness how near two phrases are, by their places in the list
 */
export function groupPhrases(
  phrases: readonly HeardPhrase[],
  likeness: (a: number, b: number) => number,
  least = nearInMeaning,
): HeardGroup[] {
  const groups: number[][] = [];
  phrases.forEach((_, i) => {
    let best: { group: number[]; near: number } | null = null;
    for (const group of groups) {
      const near = group.reduce((sum, other) => sum + likeness(i, other), 0) / group.length;
      if (near >= least && (best === null || near > best.near)) best = { group, near };
    }
    if (best) best.group.push(i);
    else groups.push([i]);
  });
  return groups
    .map((group) => group.flatMap((i) => phrases[i] ?? []))
    .map((own): HeardGroup => ({ phrases: own, times: own.reduce((sum, { times }) => sum + times, 0) }))
    .sort((a, b) => b.times - a.times || (firstOf(a) < firstOf(b) ? -1 : 1));
}

const firstOf = ({ phrases }: HeardGroup): string => phrases[0]?.text ?? '';

/** The share of words that two phrases have in common, 0 to 1: what is left where meanings cannot be had. */
export function sharedWords(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, first.size + second.size - shared);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** Letters at the edges and inside of words that are looked at together. */
const SHORTEST = 3;
const LONGEST = 5;

/** Words beyond this many are not looked at; a clause rarely has forty. */
const MOST_WORDS = 200;

/**
 * The pieces of wording that a clause contains: runs of one to three words (`w`, `b`, `t`), and of three to five letters
 * (`c`), which survive typing errors. Each once, in order of appearance.
 */
export function gramsOf(clause: string): string[] {
  const plain = clause.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  const words = plain.match(/[\p{L}\p{N}']+|[?!.]/gu)?.slice(0, MOST_WORDS) ?? [];
  const found = new Set<string>();
  const framed = ['^', ...words, '$'];
  framed.forEach((word, i) => {
    found.add(`w${word}`);
    if (i + 1 < framed.length) found.add(`b${word} ${framed[i + 1]}`);
    if (i + 2 < framed.length) found.add(`t${word} ${framed[i + 1]} ${framed[i + 2]}`);
  });
  for (const word of words) {
    const spaced = ` ${word.slice(0, 40)} `;
    for (let length = SHORTEST; length <= LONGEST; length++) {
      for (let i = 0; i + length <= spaced.length; i++) found.add(`c${spaced.slice(i, i + length)}`);
    }
  }
  return [...found];
}

/** Known grams of a clause with their shares; the shares' squares sum to 1. */
export interface WeighedGrams {
  ids: number[];
  shares: number[];
}

/** Looks up the grams of a clause; rare grams weigh more. */
export function weighGrams(clause: string, known: ReadonlyMap<string, number>, rarity: Float32Array): WeighedGrams {
  const ids: number[] = [];
  let squares = 0;
  for (const gram of gramsOf(clause)) {
    const id = known.get(gram);
    if (id === undefined) continue;
    ids.push(id);
    squares += rarity[id]! * rarity[id]!;
  }
  const length = Math.sqrt(squares) || 1;
  return { ids, shares: ids.map((id) => rarity[id]! / length) };
}

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** Marks each place where `wanted` stands in `text`; large and small letters are the same, and so are all apostrophes. */
export function findIn(text: string, wanted: string): Stretch[] {
  const needle = alike(wanted.trim());
  if (needle.length < 2) return [{ text, hit: false }];
  const hay = alike(text);
  const found: Stretch[] = [];
  let from = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, from)) {
    if (at > from) found.push({ text: text.slice(from, at), hit: false });
    from = at + needle.length;
    found.push({ text: text.slice(at, from), hit: true });
  }
  if (from < text.length) found.push({ text: text.slice(from), hit: false });
  return found;
}

export const hitsIn = (texts: readonly string[], wanted: string): number =>
  texts.reduce((sum, text) => sum + findIn(text, wanted).filter(({ hit }) => hit).length, 0);

/** Letter for letter as long as the text itself, so that places in one are places in the other. */
const alike = (text: string): string =>
  [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .join('')
    .replaceAll('’', "'");

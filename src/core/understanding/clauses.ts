/** A part of a text: UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence's end: its mark, or a line break. */
const SENTENCE_END = /[.?!…]+["'”’)\]]*(?=\s|$)|\n+|\s[-–—]\s|;\s|:\s(?=\w+ \w+ \w+)/gu;

/** Where a new clause is likely to begin after a comma or a conjunction. */
const OPENERS =
  "i|i'm|i'd|i've|i'll|im|we|you|it|that's|this|there|what|what's|how|how's|who|where|which|when|why|could|can|would|may|might|is|are|do|does|did|have|has|any|if|so|but|and|because|since|though|although|thank|thanks|sorry|please|let|let's|just|not|no|yes|nice|good|great|well|also|anyway|before|tell|maybe|or";
const COMMA = new RegExp(`,\\s+(?=(?:${OPENERS})\\b)`, 'giu');
const CONJUNCTION =
  /\s+(?=(?:and|but|so|anyway|also|because)\s+(?:i|i'm|i'd|i've|what|how|who|where|which|when|why|could|can|would|may|is|are|do|does|did|any|thanks?|if)\b)/giu;

/** A clause shorter than this stays with its neighbour. */
const LEAST_WORDS = 2;

/** Cuts a text into its clauses, without the white space between them. An empty text has none. */
export function clausesOf(text: string): Span[] {
  const cuts = new Set<number>([0, text.length]);
  for (const match of text.matchAll(SENTENCE_END)) cuts.add(match.index + match[0].length);
  for (const pattern of [COMMA, CONJUNCTION]) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (wordsAround(text, at, cuts)) cuts.add(at);
    }
  }
  const places = [...cuts].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const span = trimmed(text, places[i]!, places[i + 1]!);
    if (span) spans.push(span);
  }
  return spans;
}

/** Whether a cut would leave enough words on both sides, up to the nearest cuts made so far. */
function wordsAround(text: string, at: number, cuts: Set<number>): boolean {
  let before = 0;
  let after = text.length;
  for (const cut of cuts) {
    if (cut <= at && cut > before) before = cut;
    if (cut > at && cut < after) after = cut;
  }
  return countWords(text.slice(before, at)) >= LEAST_WORDS && countWords(text.slice(at, after)) >= LEAST_WORDS;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return /[\p{L}\p{N}?]/u.test(text.slice(start, end)) ? { start, end } : null;
}

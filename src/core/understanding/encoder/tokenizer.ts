/** Word pieces of a text, with the place where each stands in it. */
export interface Tokens {
  ids: number[];
  /** UTF-16 units of the text as given; of each piece the first, and one past the last */
  starts: number[];
  ends: number[];
}

export interface Tokenizer {
  tokenize(text: string): Tokens;
}

/** Ids below this are reserved for markers that never occur in a text. */
const FIRST_PIECE = 6;
const UNKNOWN = 0;
const WORD_START = '\u2581';

/** One character as the vocabulary knows it, and the part of the text it came from. */
interface Symbols {
  characters: string[];
  starts: number[];
  ends: number[];
}

const plainer: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
};

/**
 * Splits into the likeliest word pieces (SentencePiece unigram model): the way through the text with the highest sum of
 * log probabilities. Several unknown characters in a row become one piece.
 */
export function createTokenizer(vocabulary: readonly string[], scores: readonly number[]): Tokenizer {
  const ids = new Map<string, number>();
  let longest = 1;
  for (let id = FIRST_PIECE; id < vocabulary.length; id++) {
    const piece = vocabulary[id]!;
    ids.set(piece, id);
    longest = Math.max(longest, [...piece].length);
  }

  return {
    tokenize(text) {
      const { characters, starts, ends } = symbolsOf(text);
      const count = characters.length;
      const best = new Float64Array(count + 1).fill(-Infinity);
      const pieceAt = new Int32Array(count + 1);
      const lengthAt = new Int32Array(count + 1);
      best[0] = 0;
      for (let i = 0; i < count; i++) {
        let piece = '';
        let any = false;
        for (let length = 1; length <= longest && i + length <= count; length++) {
          piece += characters[i + length - 1]!;
          const id = ids.get(piece);
          if (id === undefined) continue;
          any = true;
          const score = best[i]! + scores[id]!;
          if (score > best[i + length]!) {
            best[i + length] = score;
            pieceAt[i + length] = id;
            lengthAt[i + length] = length;
          }
        }
        if (!any && best[i]! + UNKNOWN_SCORE > best[i + 1]!) {
          best[i + 1] = best[i]! + UNKNOWN_SCORE;
          pieceAt[i + 1] = UNKNOWN;
          lengthAt[i + 1] = 1;
        }
      }
      return walkBack(count, pieceAt, lengthAt, starts, ends);
    },
  };
}

/** Only used where no piece begins, so any value gives the same way; kept small to keep the sums comparable. */
const UNKNOWN_SCORE = -20;

function walkBack(count: number, pieceAt: Int32Array, lengthAt: Int32Array, starts: number[], ends: number[]): Tokens {
  const tokens: Tokens = { ids: [], starts: [], ends: [] };
  for (let end = count; end > 0;) {
    const id = pieceAt[end]!;
    const start = end - (lengthAt[end]! || 1);
    const last = tokens.ids.length - 1;
    if (id === UNKNOWN && tokens.ids[last] === UNKNOWN) {
      tokens.starts[last] = starts[start]!;
    } else {
      tokens.ids.push(id);
      tokens.starts.push(starts[start]!);
      tokens.ends.push(ends[end - 1]!);
    }
    end = start;
  }
  tokens.ids.reverse();
  tokens.starts.reverse();
  tokens.ends.reverse();
  return tokens;
}

/** NFKC, one space for any run of white space, plain quotes and dashes; a word begins with the vocabulary's own mark. */
function symbolsOf(text: string): Symbols {
  const symbols: Symbols = { characters: [], starts: [], ends: [] };
  const push = (character: string, start: number, end: number) => {
    symbols.characters.push(character);
    symbols.starts.push(start);
    symbols.ends.push(end);
  };
  let spaced = true;
  // a base character with its combining marks is normalised as one, so that accents compose as they do in whole texts
  for (const match of text.matchAll(/\s+|[\s\S]\p{M}*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const plain = (plainer[match[0]] ?? match[0]).normalize('NFKC').trim();
    if (plain === '') {
      spaced = true;
      continue;
    }
    if (spaced) push(WORD_START, start, start);
    spaced = false;
    for (const character of plain) push(character, start, end);
  }
  return symbols;
}

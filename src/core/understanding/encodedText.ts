import { clausesOf, type Span } from './clauses.ts';
import { MAXIMUM_TOKENS, WIDTH, type Encoder } from './encoder/encoder.ts';
import { normalize } from './encoder/maths.ts';

/** A clause and what the encoder makes of it: alone, and among its neighbours. All vectors have length 1. */
export interface EncodedClause extends Span {
  words: string;
  alone: Float32Array;
  /** mean over the clause's pieces of the encoder's output for the whole turn */
  inContext: Float32Array;
}

/** A text as the encoder sees it: made once, read often. Depends on the text and the encoder alone. */
export interface EncodedText {
  readonly text: string;
  readonly turn: Float32Array;
  readonly clauses: readonly EncodedClause[];
}

/** Longer texts are cut: nobody says more in one breath, and time must stay bounded. */
export const LONGEST_TEXT = 4000;

/** Encodes a text and each of its clauses. A text without words has no clauses and a turn of zeros. */
export function encodeText(encoder: Encoder, given: string): EncodedText {
  const text = given.slice(0, LONGEST_TEXT);
  const spans = clausesOf(text);
  const turn = new Float32Array(WIDTH);
  const clauses: EncodedClause[] = [];
  for (const chunk of chunksOf(encoder, text, spans)) {
    const { sentence, tokens, count } = encoder.encode(chunk.ids);
    for (let i = 0; i < WIDTH; i++) turn[i] = turn[i]! + sentence[i]!;
    for (const { span, first, last } of chunk.clauses) {
      const only = chunk.clauses.length === 1;
      const alone = only ? sentence : encoder.encode(chunk.ids.slice(first, last)).sentence;
      const inContext = meanOf(tokens, first, Math.min(last, count));
      clauses.push({ ...span, words: text.slice(span.start, span.end), alone, inContext });
    }
  }
  return { text, turn: normalize(turn), clauses };
}

/** The whole text as if it were one clause. */
export function wholeClause({ text, turn, clauses }: EncodedText): EncodedClause {
  const inContext = new Float32Array(WIDTH);
  for (const clause of clauses) clause.inContext.forEach((value, i) => (inContext[i] = inContext[i]! + value));
  return { start: 0, end: text.length, words: text, alone: turn, inContext: normalize(inContext) };
}

/** As many clauses as the encoder takes at once, with the pieces that each of them owns. */
interface Chunk {
  ids: number[];
  clauses: { span: Span; first: number; last: number }[];
}

function chunksOf(encoder: Encoder, text: string, spans: readonly Span[]): Chunk[] {
  const { ids, starts } = encoder.tokenize(text);
  const chunks: Chunk[] = [];
  let piece = 0;
  for (const span of spans) {
    while (piece < ids.length && starts[piece]! < span.start) piece++;
    const first = piece;
    while (piece < ids.length && starts[piece]! < span.end) piece++;
    if (piece === first) continue;
    const own = ids.slice(first, piece);
    let chunk = chunks.at(-1);
    if (!chunk || chunk.ids.length + own.length > MAXIMUM_TOKENS) chunks.push((chunk = { ids: [], clauses: [] }));
    const offset = chunk.ids.length;
    chunk.ids.push(...own);
    chunk.clauses.push({ span, first: offset, last: offset + own.length });
  }
  return chunks;
}

function meanOf(tokens: Float32Array, first: number, last: number): Float32Array {
  const mean = new Float32Array(WIDTH);
  for (let t = first; t < last; t++) {
    for (let i = 0; i < WIDTH; i++) mean[i] = mean[i]! + tokens[t * WIDTH + i]!;
  }
  return normalize(mean);
}

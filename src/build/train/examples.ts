import type { Turn } from '../../core/understanding/corpus/reader.ts';
import { wholeClause, type EncodedClause, type EncodedText } from '../../core/understanding/encodedText.ts';
import type { Encoder } from '../../core/understanding/encoder/encoder.ts';
import { labelsOfPiece } from '../../core/understanding/labels.ts';
import { encodeAll } from './encodings.ts';

/** A clause of the corpus as the network learns it. */
export interface Example {
  clause: EncodedClause;
  turn: EncodedText;
  previous: EncodedText | null;
  labels: number[];
}

/** A turn with the examples that its clauses make. */
export interface EncodedTurn {
  turn: Turn;
  encoded: EncodedText;
  previous: EncodedText | null;
  /** of the whole turn */
  labels: number[];
  /** one for each clause */
  examples: Example[];
}

/** Encodes turns and gives every clause the labels of the pieces that it covers or lies in. */
export function encodeTurns(encoder: Encoder, turns: readonly Turn[]): EncodedTurn[] {
  const texts = turns.flatMap(({ text, previous }) => (previous === null ? [text] : [text, previous]));
  const encoded = encodeAll(encoder, texts);
  return turns.map((turn) => {
    const whole = encoded.get(turn.text)!;
    const previous = turn.previous === null ? null : encoded.get(turn.previous)!;
    const examples = whole.clauses.map((clause) => ({
      clause,
      turn: whole,
      previous,
      labels: labelsWithin(turn, clause),
    }));
    return { turn, encoded: whole, previous, labels: [...new Set(turn.pieces.flatMap(labelsOfPiece))], examples };
  });
}

/** A turn of several clauses as one more example, which shows all that its clauses show. */
export function wholeExample({ encoded, previous, labels, examples }: EncodedTurn): Example[] {
  return examples.length > 1 ? [{ clause: wholeClause(encoded), turn: encoded, previous, labels }] : [];
}

/** A piece counts where the clause holds most of it, or it holds most of the clause. */
function labelsWithin(turn: Turn, clause: { start: number; end: number }): number[] {
  const found = new Set<number>();
  for (const piece of turn.pieces) {
    const shared = Math.min(piece.end, clause.end) - Math.max(piece.start, clause.start);
    const smaller = Math.min(piece.end - piece.start, clause.end - clause.start);
    if (shared > smaller / 2) for (const label of labelsOfPiece(piece)) found.add(label);
  }
  return [...found];
}

/** The same turn as a dictation would write it: small letters, no marks. Pieces keep their words. */
export function dictated(turn: Turn): Turn {
  let text = '';
  const pieces = turn.pieces.map((piece) => {
    const words = turn.text
      .slice(piece.start, piece.end)
      .toLowerCase()
      .replace(/[.,;:?!"“”…()—–]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && words !== '') text += ' ';
    const start = text.length;
    text += words;
    return { ...piece, start, end: text.length };
  });
  return { ...turn, text, pieces };
}

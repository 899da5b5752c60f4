import type { JudgedSpan } from '../../core/feedback/feedback.ts';
import type { Verdict } from '../../core/scoring/scorecard.ts';

/** The underline that a stretch of words gets; null where nothing is judged. */
export type Underline = 'did' | 'part' | 'broke';

export interface Segment {
  text: string;
  underline: Underline | null;
}

/** Colour follows judgement: what was left out counts as "could be better", what is only noticed stays plain. */
export const underlineOf = (verdict: Verdict): Underline | null =>
  verdict === 'noted' ? null : verdict === 'missing' ? 'part' : verdict;

/** Where judged stretches overlap the graver judgement is drawn. */
const gravity: Record<Underline, number> = { did: 1, part: 2, broke: 3 };

const graver = (a: Underline | null, b: Underline | null): Underline | null =>
  !a ? b : !b ? a : gravity[a] >= gravity[b] ? a : b;

/** Cuts `text` at the borders of its judged stretches; stretches outside the text are ignored. */
export function segmentsOf(text: string, spans: readonly JudgedSpan[]): Segment[] {
  const within = spans
    .map(({ start, end, verdict }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), verdict }))
    .filter(({ start, end }) => start < end);
  const borders = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = borders.slice(0, -1).map((start, i): Segment => {
    const end = borders[i + 1] ?? text.length;
    const here = within.filter((span) => span.start <= start && span.end >= end);
    return { text: text.slice(start, end), underline: here.map((s) => underlineOf(s.verdict)).reduce(graver, null) };
  });
  return pieces.reduce<Segment[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last?.underline !== piece.underline) return [...joined, piece];
    return [...joined.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}

/** How a mark from 0 to 100 looks: from 85 on it is well done, under 50 a rule was broken. */
export const lookOfMark = (value: number): Underline => (value >= 85 ? 'did' : value >= 50 ? 'part' : 'broke');

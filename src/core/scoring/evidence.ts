import type { Act, Degree } from '../words/acts.ts';
import type { Reading } from '../understanding/reading.ts';
import type { Rule } from './rules.ts';
import type { Finding, Verdict } from './scorecard.ts';
import type { Happening, Turn } from './visit.ts';

type Facts = Finding['facts'];
type Span = Finding['spans'][number];

/** What a criterion returns: a mark from 0 to 100 (null where it was not part of the visit) and what shows it. */
export interface Judgement {
  value: number | null;
  findings: Finding[];
}

/** The acts of a turn that was understood; a turn that was not understood shows none, so it is never a fault. */
export const actsOf = (turn: Turn): readonly Act[] => (turn.reading && !turn.reading.unclear ? turn.reading.acts : []);

export const has = (turn: Turn, ...acts: Act[]): boolean => actsOf(turn).some((act) => acts.includes(act));

/** Where `acts` show in a text, in order and without overlaps; the whole text where the reading does not say. */
export function spansOf(reading: Reading | null, text: string, acts: readonly Act[]): Span[] {
  const whole = text.length > 0 ? [{ start: 0, end: text.length }] : [];
  const shown = (reading?.evidence ?? [])
    .filter((one) => 'act' in one && acts.includes(one.act))
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  return shown.length > 0 ? mergeSpans(shown) : whole;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

export const quoteOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');

export const degreeOf = (reading: Reading): Degree =>
  reading.evidence.some((one) => 'act' in one && one.act === 'ask-job' && one.degree !== 'hint') ||
  !reading.evidence.some((one) => 'act' in one && one.act === 'ask-job')
    ? 'blunt'
    : 'hint';

/** Evidence in the words of a turn; `where` is the acts that show it, or the spans themselves. */
export function inTurn(
  turn: Turn,
  rule: Rule,
  verdict: Verdict,
  where: readonly Act[] | readonly Span[],
  facts: Facts = {},
): Finding {
  const spans = isSpans(where) ? [...where] : spansOf(turn.reading, turn.text, where);
  return {
    rule,
    verdict,
    entry: turn.entry,
    turn: turn.turn,
    at: turn.at,
    spans,
    quote: quoteOf(turn.text, spans),
    facts,
  };
}

const isSpans = (where: readonly Act[] | readonly Span[]): where is readonly Span[] => typeof where[0] === 'object';

/** Evidence in something that happened without words. */
export const inEvent = (event: Happening, rule: Rule, verdict: Verdict, facts: Facts = {}): Finding => ({
  rule,
  verdict,
  entry: event.entry,
  turn: null,
  at: event.at,
  spans: [],
  quote: '',
  facts,
});

/** Evidence in what did not happen, with the moment where it would have fitted. */
export const absent = (rule: Rule, at: number | null, facts: Facts = {}, entry: number | null = null): Finding => ({
  rule,
  verdict: 'missing',
  entry,
  turn: null,
  at,
  spans: [],
  quote: '',
  facts,
});

/** Evidence in the visit as a whole. */
export const overall = (rule: Rule, verdict: Verdict, facts: Facts = {}, at: number | null = null): Finding => ({
  rule,
  verdict,
  entry: null,
  turn: null,
  at,
  spans: [],
  quote: '',
  facts,
});

export const whole = (value: number): number => Math.round(Math.min(100, Math.max(0, value)));

/** The mark of a criterion of the talk for somebody whom the contact never met. */
export const neverMet = (): Judgement => ({ value: 0, findings: [absent('did-not-meet', 0)] });

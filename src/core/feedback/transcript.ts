import type { Finding, Scorecard, Verdict } from '../scoring/scorecard.ts';
import { criterionIds } from '../words/criteria.ts';
import type { JudgedSpan, TranscriptEntry } from './feedback.ts';
import { ruleWords } from './rules/all.ts';
import type { Story } from './story.ts';

/** All that was said, in order, with what is judged in it. */
export function transcriptOf(card: Scorecard, story: Story): TranscriptEntry[] {
  const findings = criterionIds.flatMap((id) => card.marks[id].findings);
  const own = story.visit.turns.map((turn): TranscriptEntry => {
    const about = findings.filter((finding) => finding.turn === turn.turn);
    return {
      entry: turn.entry,
      at: turn.start,
      until: turn.at,
      who: 'you',
      text: turn.text,
      spans: judgedSpans(about, turn.text.length),
      remarks: remarksOn(about, story),
    };
  });
  const theirs = story.visit.lines.map(({ entry, at, heard, text }): TranscriptEntry => ({
    entry,
    at,
    until: heard,
    who: 'contact',
    text,
    spans: [],
    remarks: [],
  }));
  return [...own, ...theirs].sort((a, b) => a.entry - b.entry);
}

function remarksOn(findings: readonly Finding[], story: Story): TranscriptEntry['remarks'] {
  const remarks = new Map<string, Verdict>();
  for (const finding of findings) {
    const { remark } = ruleWords[finding.rule];
    const text = typeof remark === 'string' ? remark : remark(finding, story);
    if (!remarks.has(text)) remarks.set(text, finding.verdict);
  }
  return [...remarks].map(([text, verdict]) => ({ verdict, text }));
}

const strength: Record<Verdict, number> = { broke: 3, part: 2, missing: 2, did: 1, noted: 0 };

/** Spans without overlaps: where two judgements meet, the graver one is shown. */
function judgedSpans(findings: readonly Finding[], length: number): JudgedSpan[] {
  const shown = findings
    .filter(({ verdict }) => verdict !== 'noted')
    .flatMap(({ spans, verdict }) => spans.map(({ start, end }) => ({ start, end: Math.min(end, length), verdict })));
  const edges = [...new Set(shown.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const result: JudgedSpan[] = [];
  edges.slice(0, -1).forEach((start, i) => {
    const end = edges[i + 1] ?? start;
    const over = shown.filter((span) => span.start <= start && span.end >= end);
    const gravest = over.reduce<JudgedSpan | null>(
      (best, one) => (best && strength[best.verdict] >= strength[one.verdict] ? best : one),
      null,
    );
    const last = result.at(-1);
    if (!gravest || start >= end) return;
    if (last && last.end === start && last.verdict === gravest.verdict) last.end = end;
    else result.push({ start, end, verdict: gravest.verdict });
  });
  return result;
}

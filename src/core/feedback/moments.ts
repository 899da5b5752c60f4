import type { Rule } from '../scoring/rules.ts';
import type { Finding, Scorecard } from '../scoring/scorecard.ts';
import { criterionIds, type Criterion } from '../words/criteria.ts';
import type { FeedbackMoment, Span } from './feedback.ts';
import { impactOf, isFault } from './impact.ts';
import { quoted, shortened } from './phrases.ts';
import { ruleWords, textOf } from './rules/all.ts';
import { answerTo, atTime } from './ruleWords.ts';
import type { Story } from './story.ts';

interface Candidate {
  finding: Finding;
  criterion: Criterion;
  impact: number;
}

const most = 3;
const longestQuote = 260;

/** What says something about the whole visit, and is no moment of it. */
const noMoment: readonly Rule[] = [
  'good-share',
  'spoke-much',
  'spoke-little',
  'took-little-part',
  'did-not-meet',
  'note-untimed',
  'gone-in-time',
  'on-time',
];

/**
 * The three moments that cost or earned most, in the order of the visit: one for each turn and rule, at most two of a criterion,
 * and among them one that went well if there is one.
 */
export function momentsOf(card: Scorecard, story: Story): FeedbackMoment[] {
  const candidates = criterionIds
    .flatMap((criterion) =>
      card.marks[criterion].findings.map((finding): Candidate => ({
        finding,
        criterion,
        impact: impactOf(finding, card.marks[criterion], card),
      })),
    )
    .filter(({ finding, impact }) => impact > 0 && finding.at !== null && !noMoment.includes(finding.rule))
    .sort((a, b) => b.impact - a.impact);
  const chosen: Candidate[] = [];
  const take = (candidate: Candidate | undefined): void =>
    void (candidate && fits(candidate, chosen) && chosen.push(candidate));
  take(candidates.find(({ finding }) => isFault(finding)));
  take(candidates.find(({ finding }) => finding.verdict === 'did' && finding.turn !== null));
  for (const candidate of candidates) if (chosen.length < most) take(candidate);
  return chosen
    .sort((a, b) => (a.finding.at ?? 0) - (b.finding.at ?? 0))
    .map(({ finding }, index) => momentOf(finding, index + 1, story));
}

const fits = ({ finding, criterion }: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.every(
    (other) =>
      other.finding.rule !== finding.rule &&
      !sharesMoment(other.finding, finding) &&
      (finding.turn === null || other.finding.turn !== finding.turn),
  ) && chosen.filter((other) => other.criterion === criterion).length < 2;

/** Two absences at the same time are one moment. */
const sharesMoment = (one: Finding, other: Finding): boolean =>
  one.verdict === 'missing' && other.verdict === 'missing' && one.at === other.at;

function momentOf(finding: Finding, n: number, story: Story): FeedbackMoment {
  const words = ruleWords[finding.rule];
  const { quote, spans } = quoteWithSpans(finding, story);
  return {
    n,
    verdict: finding.verdict,
    at: finding.at ?? 0,
    turn: finding.turn,
    entry: finding.entry,
    quote,
    spans,
    text: withoutQuote(textOf(finding, story), finding, quote, story),
    why: [words.why?.(finding, story) ?? '', effectOf(finding, story)].filter(Boolean).join(' '),
    tryInstead: isFault(finding) ? (words.instead?.(finding, story) ?? null) : null,
    doAgain: isFault(finding) ? null : (words.again?.(finding, story) ?? null),
  };
}

/** Where the words stand above the text as a whole, the text does not quote them again. */
function withoutQuote(text: string, finding: Finding, quote: string, story: Story): string {
  const again = `${quoted(finding.quote)}${atTime(finding, story)}`;
  if (quote === '' || finding.quote !== quote || !text.includes(again)) return text;
  return text.startsWith(again) ? text.replace(again, 'This') : text.replace(again, 'this');
}

/** The turn in whose middle the words stand, or only the words where the turn is long. */
function quoteWithSpans({ turn, spans, quote }: Finding, { visit }: Story): { quote: string; spans: Span[] } {
  const said = visit.turns.find((one) => one.turn === turn);
  if (!said) return { quote: shortened(quote, longestQuote), spans: [] };
  if (said.text.length <= longestQuote) return { quote: said.text, spans: spans.map((span) => ({ ...span })) };
  const short = shortened(quote || said.text, longestQuote);
  return { quote: short, spans: [{ start: 0, end: short.length }] };
}

/** How the contact took it, from the log: rapport is the contact's own account of it. */
function effectOf(finding: Finding, story: Story): string {
  if (finding.turn === null) return '';
  const moved = story.rapportMoved(finding.turn);
  const answer = answerTo(finding, story);
  const said = answer ? `: “${shortened(answer, 80)}”` : '.';
  if (moved <= -8) return `${story.called} grew noticeably cooler${said}`;
  if (moved < 0 && isFault(finding)) return `${story.called} drew back a little${said}`;
  if (moved >= 5) return `${story.called} warmed to it${said}`;
  return '';
}

import type { Finding, Mark, Scorecard } from '../scoring/scorecard.ts';
import { criteria, criterionIds, type Criterion } from '../words/criteria.ts';
import type { FeedbackCriterion } from './feedback.ts';
import { isFault, lost } from './impact.ts';
import { capital, counted, numberWord, times } from './phrases.ts';
import { ruleWords, textOf } from './rules/all.ts';
import type { Story } from './story.ts';

/** Every criterion in a sentence or two with its evidence: where there is most to gain first, what was not judged last. */
export function criteriaInWords(card: Scorecard, story: Story): FeedbackCriterion[] {
  return criterionIds
    .map((id) => inWords(card.marks[id], story))
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        lost(card.marks[b.criterion]) - lost(card.marks[a.criterion]),
    );
}

function inWords(mark: Mark, story: Story): FeedbackCriterion {
  const shown = [...mark.findings].sort((a, b) => severity(b) - severity(a));
  const first = exampleOf(mark, shown) ?? shown.find(({ at }) => at !== null) ?? shown[0];
  return {
    criterion: mark.criterion,
    name: criteria[mark.criterion].name,
    value: mark.value,
    weight: mark.weight,
    sentence: sentenceOf(mark, shown, story),
    at: first?.at ?? null,
    entry: first?.entry ?? null,
    tryInstead: first && isFault(first) ? (ruleWords[first.rule].instead?.(first, story) ?? null) : null,
    findings: mark.findings.map((finding) => ({
      verdict: finding.verdict,
      text: textOf(finding, story),
      at: finding.at,
      entry: finding.entry,
      // Where the sentence quotes the words already, they are not set a second time.
      quote: textOf(finding, story).includes('“') ? '' : finding.quote,
      spans: finding.spans,
    })),
  };
}

const order = { broke: 4, missing: 3, part: 2, did: 1, noted: 0 };
const severity = ({ verdict }: Finding): number => order[verdict];

/** The fault that shows best what to do: where figures come first, one in a turn of the learner's own. */
const exampleOf = (mark: Mark, shown: readonly Finding[]): Finding | undefined =>
  (summaries[mark.criterion] ? shown.find((finding) => isFault(finding) && finding.turn !== null) : undefined) ??
  shown.find(isFault);

const reasons: Partial<Record<Criterion, string>> = {
  request: 'This visit had no message to judge.',
  dress: 'Clothes were no part of this visit.',
  research: 'Nothing of what can be read beforehand was opened or came up.',
};

function sentenceOf(mark: Mark, shown: readonly Finding[], story: Story): string {
  if (mark.value === null)
    return (
      reasons[mark.criterion] ??
      (story.visit.pace === 'untimed' ? 'You practised without a clock.' : 'The visit did not come that far.')
    );
  const counting = summaries[mark.criterion]?.(mark.findings, story);
  const faults = shown.filter(isFault);
  const example = exampleOf(mark, shown);
  const chosen =
    faults.length > 0
      ? counting && example
        ? [example]
        : faults.slice(0, 2)
      : counting
        ? []
        : shown.filter(({ verdict }) => verdict === 'did').slice(0, 2);
  const sentences = chosen.map(
    (finding) => (counting && ruleWords[finding.rule].afterCount?.(finding, story)) || textOf(finding, story),
  );
  return [counting, ...sentences].filter(Boolean).join(' ') || 'Nothing in this visit shows it.';
}

const count = (findings: readonly Finding[], ...rules: Finding['rule'][]): number =>
  findings.filter(({ rule }) => rules.includes(rule)).length;

/** Figures before the evidence, for criteria that many turns add up to. */
const summaries: Partial<Record<Criterion, (findings: readonly Finding[], story: Story) => string>> = {
  questions: (findings) => {
    const open = count(findings, 'open-question');
    const all = open + count(findings, 'closed-question', 'leading-question', 'double-barrelled', 'repeated-question');
    if (all === 0) return '';
    const share =
      open === all
        ? all === 1
          ? 'and open'
          : 'all open'
        : open === 0
          ? all === 1
            ? 'and not open'
            : 'none of them open'
          : `${numberWord(open)} of them open`;
    return `${capital(counted(all, 'question'))}, ${share}.`;
  },
  listening: (findings, { they }) => {
    const built = count(findings, 'followed-up');
    const share = findings.find(({ rule }) => rule === 'good-share');
    const parts = [
      built > 0 ? `built on ${they.hers} words ${times(built)}` : '',
      share ? `spoke for ${share.facts.share} of every 100 seconds` : '',
    ].filter(Boolean);
    return parts.length > 0 ? `You ${parts.join(' and ')}.` : '';
  },
  'topic-focus': (findings, { visit }) => {
    const off = count(findings, 'off-topic', 'intrusive');
    return off === 0 ? '' : `${capital(counted(off, 'turn'))} in ${numberWord(visit.turns.length)} left the subject.`;
  },
};

import type { StoredVisit } from '../../../app/records.ts';
import type { Feedback, FeedbackTimeline, TranscriptEntry } from '../../../core/feedback/feedback.ts';
import { listed } from '../../../core/feedback/phrases.ts';
import type { MarkChange } from '../../../core/feedback/changes.ts';
import type { QuestionAsked } from '../../../core/feedback/questionsAsked.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import { criteria } from '../../../core/words/criteria.ts';

/** One of two visits that are laid side by side. */
export interface Side {
  visit: StoredVisit;
  scenario: Scenario;
  scorecard: Scorecard;
  feedback: Feedback;
  questions: QuestionAsked[];
  portrait: string | null;
  /** "Tuesday 10 March" */
  day: string;
  clock: (at: number) => string;
}

/** How often somebody speaks before what they say counts as more than a beginning. */
const opening = 2;

export const firstWords = ({ feedback }: Side): TranscriptEntry[] =>
  feedback.transcript.filter(({ who }) => who === 'you').slice(0, opening);

/** Short names that tell two visits apart: by the day, by the hour on one day, by the contact where they differ. */
export function namesOf(first: Side, second: Side): [string, string] {
  const sameContact = first.scenario.id === second.scenario.id;
  const nameOf = ({ scenario, day, clock }: Side): string => {
    const when = first.day === second.day && sameContact ? `${day}, ${clock(0)}` : day;
    return sameContact ? when : `${scenario.contact.called}, ${when}`;
  };
  const names: [string, string] = [nameOf(first), nameOf(second)];
  return names[0] === names[1] ? [`${names[0]} (first)`, `${names[1]} (second)`] : names;
}

const timed = ({ visit }: Side): boolean => visit.log.header.pace !== 'untimed';

/** Both lines on one scale, so that a minute is as long in one as in the other; visits without a clock keep their own. */
export function linesOf(first: Side, second: Side): [FeedbackTimeline, FeedbackTimeline] {
  const [a, b] = [first.feedback.timeline, second.feedback.timeline];
  if (!timed(first) || !timed(second)) return [a, b];
  const span = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  return [
    { ...a, ...span },
    { ...b, ...span },
  ];
}

/** What went up and what went down, the weightiest first. */
export function whatMoved(marks: readonly MarkChange[]): string[] {
  const weight = ({ criterion, by }: MarkChange): number => Math.abs(by ?? 0) * criteria[criterion].weight;
  const names = (moved: readonly MarkChange[]): string =>
    listed([...moved].sort((a, b) => weight(b) - weight(a)).map(({ name }) => name));
  const up = marks.filter(({ by }) => (by ?? 0) > 0);
  const down = marks.filter(({ by }) => (by ?? 0) < 0);
  return [
    up.length > 0 ? `Better the second time: ${names(up)}.` : '',
    down.length > 0 ? `Better the first time: ${names(down)}.` : '',
    up.length + down.length === 0 ? 'No mark differs.' : '',
  ].filter(Boolean);
}

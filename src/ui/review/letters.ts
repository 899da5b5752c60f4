import { dayOf } from '../../app/clock.ts';
import type { Feedback, JudgedSpan } from '../../core/feedback/feedback.ts';
import type { Log } from '../../core/interview/log.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Verdict } from '../../core/scoring/scorecard.ts';
import type { Criterion } from '../../core/words/criteria.ts';

/** Something the learner wrote: the message that asked for the meeting, or the note of thanks. */
export interface Letter {
  /** index in the log */
  entry: number;
  title: string;
  /** the time, with the day where it is not the day of the visit */
  when: string;
  text: string;
  spans: JudgedSpan[];
  remarks: { verdict: Verdict; text: string }[];
}

type Clock = (at: number) => string;
type Written = 'requested' | 'note-sent';

const criterionOf: Record<Written, Criterion> = { requested: 'request', 'note-sent': 'thank-you' };
const titleOf: Record<Written, string> = { requested: 'Your message to', 'note-sent': 'Your note to' };

/** What the learner wrote, judged in the margin as the talk is; of several messages the last counts. Null for none. */
export function letterOf(
  type: Written,
  log: Log,
  { contact }: Scenario,
  feedback: Feedback,
  clock: Clock,
): Letter | null {
  const entry = log.entries.findLastIndex((one) => one.type === type);
  const found = log.entries[entry];
  if (found?.type !== 'requested' && found?.type !== 'note-sent') return null;
  const above = found.type === 'requested' && found.subject ? `${found.subject}\n\n` : '';
  const judged = feedback.criteria.find(({ criterion }) => criterion === criterionOf[type]);
  const findings = judged?.findings.filter((finding) => finding.entry === entry) ?? [];
  return {
    entry,
    title: `${titleOf[type]} ${contact.called}`,
    when: whenOf(found.at, log.header.appointed, clock),
    text: above + found.text,
    spans: findings.flatMap(({ spans, verdict }) =>
      spans.map(({ start, end }) => ({ start: start + above.length, end: end + above.length, verdict })),
    ),
    remarks: findings.map(({ verdict, text: words }) => ({ verdict, text: words })),
  };
}

function whenOf(at: number, appointed: string | null, clock: Clock): string {
  if (appointed === null) return clock(at);
  const [visit, then] = [new Date(appointed), new Date(Date.parse(appointed) + at)];
  return visit.toDateString() === then.toDateString() ? clock(at) : `${dayOf(then)}, ${clock(at)}`;
}

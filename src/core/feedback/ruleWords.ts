import type { Finding } from '../scoring/scorecard.ts';
import type { Story } from './story.ts';

/** What can be said about one rule. `text` is a sentence on this visit; the rest is there where it teaches something. */
export interface RuleWords {
  /** two to eight words for the margin of the transcript */
  remark: string | ((finding: Finding, story: Story) => string);
  text: (finding: Finding, story: Story) => string;
  /** `text` where a count was given in the sentence before */
  afterCount?: (finding: Finding, story: Story) => string;
  why?: (finding: Finding, story: Story) => string;
  /** words to say, in quotation marks, or what to do */
  instead?: (finding: Finding, story: Story) => string | null;
  again?: (finding: Finding, story: Story) => string;
}

/** " at 12:30", or nothing. */
export const atTime = ({ at }: Finding, story: Story): string => (at === null ? '' : ` at ${story.clock(at)}`);

/** What the contact answered to the finding's turn, joined. */
export const answerTo = ({ turn }: Finding, story: Story): string =>
  story.visit.lines
    .filter((line) => line.turn !== null && line.turn === turn)
    .map(({ text }) => text)
    .join(' ');

/** How long the contact spoke in answer to the finding's turn, in seconds. */
export const answeredFor = ({ turn }: Finding, story: Story): number =>
  Math.round(
    story.visit.lines.reduce(
      (sum, line) => sum + (line.turn !== null && line.turn === turn ? line.heard - line.at : 0),
      0,
    ) / 1000,
  );

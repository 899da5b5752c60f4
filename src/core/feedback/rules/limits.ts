import type { rules } from '../../scoring/rules.ts';
import type { Finding } from '../../scoring/scorecard.ts';
import { counted, figure, quoted } from '../phrases.ts';
import { questionNotYetAsked } from '../openQuestions.ts';
import { insteadOfJobAsk, insteadOfPersonal } from '../rewrite.ts';
import { atTime, type RuleWords } from '../ruleWords.ts';
import type { Story } from '../story.ts';

type Rule = (typeof rules)['topic-focus' | 'no-job-ask' | 'resume-on-request' | 'any'][number];

const shorterAfter = ({ at }: Finding, { visit, they }: Story): string => {
  const lengths = (after: boolean): number[] =>
    visit.lines
      .filter((line) => ['answer', 'follow-up'].includes(line.as) && at !== null && line.at > at === after)
      .map((line) => line.until - line.at);
  const mean = (list: number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [before, after] = [lengths(false), lengths(true)];
  return before.length > 1 && after.length > 1 && mean(after) < 0.75 * mean(before)
    ? ` After it ${they.hers} answers were shorter by ${Math.round(100 - (100 * mean(after)) / mean(before))} in 100.`
    : '';
};

const fairQuestion = (finding: Finding, story: Story): string => `“${insteadOfJobAsk(finding.quote, story)}”`;

/** What is right because it is left undone. */
export const limits: Record<Rule, RuleWords> = {
  'kept-to-subject': {
    remark: 'Keeps to the subject',
    text: ({ facts }) =>
      figure(facts.turns) === 1
        ? 'The one thing you said kept to the subject.'
        : `All ${figure(facts.turns)} turns kept to the work and your way to it.`,
  },
  'off-topic': {
    remark: 'Leaves the subject',
    text: (finding, story) =>
      `${quoted(finding.quote)}${atTime(finding, story)} left the work, the field and your way to it.`,
    why: (_, { visit }) =>
      `There ${visit.minutes === 1 ? 'is one minute' : `are ${visit.minutes} minutes`} in all, and you asked for them.`,
    instead: (_, story) => `“${questionNotYetAsked(story)}”`,
  },
  intrusive: {
    remark: 'Too personal',
    text: (finding, story) =>
      `${quoted(finding.quote)}${atTime(finding, story)} is about ${story.called}, not about the work.`,
    why: () => 'The same subject is fair when you ask about the field.',
    instead: (finding, story) => `“${insteadOfPersonal(finding.quote, story)}”`,
  },
  'came-back': {
    remark: 'Comes back to the subject',
    text: (finding, story) => `You came back to the subject by yourself${atTime(finding, story)}.`,
    again: () => 'When you notice that you have wandered off, ask the next question without excuses.',
  },
  'no-job-asked': {
    remark: 'Asks for no job',
    text: (_, { called }) => `You asked ${called} for no job, and for nothing like one.`,
  },
  'job-hint': {
    remark: 'Hints at a job',
    text: (finding, story) =>
      `${quoted(finding.quote)}${atTime(finding, story)} is a hint, not a request; it is heard as one all the same.${shorterAfter(finding, story)}`,
    why: (_, { called }) => `${called} had come to talk about the work, and now somebody seemed to want some.`,
    instead: fairQuestion,
  },
  'job-blunt': {
    remark: 'Asks for a job',
    text: (finding, story) =>
      `With ${quoted(finding.quote)}${atTime(finding, story)} you asked for a job.${shorterAfter(finding, story)}`,
    why: () => 'It is an easy slip, and the one that most contacts remember.',
    instead: fairQuestion,
  },
  'job-again': {
    remark: 'Asks for a job again',
    text: (finding, story) =>
      `With ${quoted(finding.quote)}${atTime(finding, story)} you asked again, after the first answer had been no.`,
    why: (_, { they }) => `The second time ${they.she} can no longer take it for a slip.`,
    instead: fairQuestion,
  },
  'job-doubt-cleared': {
    remark: 'No request, as you said',
    text: (finding, story) =>
      `${story.called} wondered whether ${quoted(finding.quote)} was a request; you said no, and that settled it.`,
  },
  'job-doubt-open': {
    remark: 'Perhaps a request',
    text: (finding, story) =>
      `${story.called} wondered whether ${quoted(finding.quote)} was a request. It was never settled and costs nothing.`,
  },
  'said-not-for-a-job': {
    remark: 'Says that no job is asked for',
    text: (finding, story) => `You said that you had not come for a job${atTime(finding, story)}.`,
  },
  'resume-kept': {
    remark: 'No résumé',
    text: (_, { visit, called }) =>
      visit.resumeRequested
        ? `${called} asked for a résumé; you brought out none.`
        : 'No résumé was brought out, and none was asked for.',
  },
  'resume-unasked': {
    remark: 'Brings out a résumé unasked',
    text: (finding, story) =>
      `You brought out your résumé${atTime(finding, story)}${finding.quote ? ` (${quoted(finding.quote, 60)})` : ''}; ${story.called} had not asked for one.`,
    why: (_, { they }) =>
      `A résumé on the table turns the talk into an application, and ${they.she} did not offer that.`,
    instead: () =>
      'Keep it in the bag. If you want to know about them in general: “What do you look at first in a résumé?”',
  },
  'resume-again': {
    remark: 'Offers the résumé again',
    text: (finding, story) => `You offered your résumé again${atTime(finding, story)}, after it had been declined.`,
    instead: () => 'Let it rest after the first no, and ask about the work.',
  },
  'resume-given': {
    remark: 'Gives the résumé, as asked',
    text: (finding, story) => `${story.called} asked for your résumé, and you saw to it${atTime(finding, story)}.`,
  },
  'took-little-part': {
    remark: 'Little was said',
    text: ({ facts }) =>
      figure(facts.turns) === 0
        ? 'You said nothing about the work, so what you left out does not count for you.'
        : `You said ${counted(figure(facts.turns), 'thing')} about the work; what you left out counts fully only from five on.`,
  },
  'did-not-meet': { remark: 'You did not meet', text: (_, { called }) => `You and ${called} did not meet.` },
};

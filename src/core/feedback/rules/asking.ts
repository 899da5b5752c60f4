import type { rules } from '../../scoring/rules.ts';
import { capital, counted, figure, listed, numberWord, quoted, word } from '../phrases.ts';
import { questionNotYetAsked, shortName } from '../openQuestions.ts';
import { oneAtATime, openQuestion } from '../rewrite.ts';
import { answeredFor, atTime, type RuleWords } from '../ruleWords.ts';
import type { Finding } from '../../scoring/scorecard.ts';
import type { Story } from '../story.ts';

type Rule = (typeof rules)['questions'][number];

/** Three subjects by name, the others as a number. */
function subjectsIn(list: string): string {
  const names = list.split('; ').filter(Boolean);
  return names.length <= 4
    ? listed(names)
    : listed([...names.slice(0, 3), `${numberWord(names.length - 3)} other subjects`]);
}

const topicsOf = ({ facts }: Finding): string[] => word(facts.topics).split(', ').filter(Boolean);

/** What the question was about, in words, or ''. */
const about = (finding: Finding, story: Story): string =>
  topicsOf(finding)
    .map((id) => shortName(id, story))
    .filter((name) => name !== null)
    .slice(0, 2)
    .join('; ');

const shortAnswer = (finding: Finding, story: Story): string => {
  const seconds = answeredFor(finding, story);
  return seconds > 0 && seconds <= 6 ? ` The answer took ${counted(seconds, 'second')}.` : '';
};

/** How many questions were put; one that touches two subjects is one. Scorecards of older visits do not say. */
const put = ({ facts }: Finding): number => figure(facts.asked ?? facts.count);

/** "; 12 minutes were left", where a clock ran and it was worth saying. */
const timeLeft = ({ facts }: Finding, { visit }: Story): string =>
  visit.pace !== 'untimed' && figure(facts.left) >= 3 ? `; ${counted(figure(facts.left), 'minute')} were left` : '';

/** How questions are put, and what they cover. */
export const asking: Record<Rule, RuleWords> = {
  'open-question': {
    remark: (finding, story) => (about(finding, story) ? `Open question: ${about(finding, story)}` : 'Open question'),
    text: (finding, story) => `${quoted(finding.quote)}${atTime(finding, story)} leaves the answer open.`,
    why: (finding, story) =>
      answeredFor(finding, story) > 15 ? `It brought an answer of ${answeredFor(finding, story)} seconds.` : '',
    again: () => 'Begin with “what” or “how”, and stop after the question mark.',
  },
  'closed-question': {
    remark: 'Closed question',
    text: (finding, story) =>
      `${quoted(finding.quote)}${atTime(finding, story)} can be answered with a word.${shortAnswer(finding, story)}`,
    why: () => 'People tell more when the question leaves them room.',
    instead: (finding, story) => `“${openQuestion(word(finding.facts.words), topicsOf(finding), story)}”`,
  },
  'leading-question': {
    remark: 'Holds its own answer',
    text: (finding, story) => `${quoted(finding.quote)}${atTime(finding, story)} already says what you expect to hear.`,
    why: (_, { called }) => `${called} can only agree or contradict.`,
    instead: (finding, story) => `“${openQuestion(word(finding.facts.words), topicsOf(finding), story)}”`,
  },
  'double-barrelled': {
    remark: 'Two questions in one',
    text: (finding, story) => `${quoted(finding.quote)}${atTime(finding, story)} asks two things at once.`,
    why: () => 'Most people answer the second half and forget the first.',
    instead: (finding, story) => {
      const both = oneAtATime(word(finding.facts.words), story);
      return both ? `“${both[0]}” Then, after the answer: “${both[1]}”` : 'Ask the first, listen, then ask the second.';
    },
  },
  'repeated-question': {
    remark: 'Asked before',
    text: (finding, story) =>
      `You had asked ${quoted(finding.quote)} already at ${story.clock(figure(finding.facts.before))}.`,
    instead: (_, story) => `“${questionNotYetAsked(story)}”`,
  },
  'prepared-question': {
    remark: 'Prepared beforehand',
    text: ({ facts }) => `It was on your list: ${quoted(word(facts.planned))}.`,
  },
  'enough-questions': {
    remark: 'Enough questions',
    text: (finding) => `You asked ${counted(put(finding), 'question')}.`,
  },
  'few-questions': {
    remark: 'Few questions',
    text: (finding, story) =>
      `You asked ${counted(put(finding), 'question')} where ${numberWord(figure(finding.facts.expected))} have room${timeLeft(finding, story)}.`,
    afterCount: (finding, story) =>
      `${capital(numberWord(figure(finding.facts.expected)))} have room${timeLeft(finding, story)}.`,
    why: () => 'Five to ten prepared questions is what most advisers say for half an hour.',
    instead: (_, story) => `“${questionNotYetAsked(story)}”`,
  },
  'no-questions': {
    remark: 'No questions',
    text: (_, { called }) => `You asked ${called} nothing about the work.`,
    why: () => 'Contacts who tell of such meetings complain of this first: somebody asks to meet and has no questions.',
    instead: (_, story) => `“${questionNotYetAsked(story)}”`,
  },
  'covered-subjects': {
    remark: 'Many subjects',
    text: ({ facts }) => `You asked about ${subjectsIn(word(facts.subjects))}.`,
  },
  'uncovered-subjects': {
    remark: 'Subjects left out',
    text: ({ facts }) => `You did not ask about ${subjectsIn(word(facts.subjects))}.`,
    instead: (_, story) => `“${questionNotYetAsked(story)}”`,
  },
};

import type { rules } from '../../scoring/rules.ts';
import { capital, counted, figure, listed, longAfter, quoted, shortened, word } from '../phrases.ts';
import { specificThanks } from '../rewrite.ts';
import { atTime, type RuleWords } from '../ruleWords.ts';
import type { Story } from '../story.ts';

type Rule = (typeof rules)['courtesy' | 'thank-you'][number];

/** The line that is most worth coming back to in a note: the longest answer. */
const bestAnswer = (story: Story): string =>
  story.visit.lines
    .filter(({ as }) => ['answer', 'follow-up'].includes(as))
    .reduce((best, { text }) => (text.length > best.length ? text : best), '');

const betterNote = (story: Story): string => {
  const line = bestAnswer(story);
  const given = story.visit.referred?.name;
  return line
    ? `“${specificThanks(line)}${given ? ` I shall write to ${given} this week.` : ''}”`
    : `“Thank you for seeing me, ${story.called}. I shall go on asking about ${story.scenario.field}.”`;
};

/** Manners in the talk, and the note after it. */
export const manners: Record<Rule, RuleWords> = {
  greeted: { remark: 'Greets', text: (finding, story) => `You greeted ${story.called}${atTime(finding, story)}.` },
  'no-greeting': {
    remark: 'No greeting',
    text: (_, { called }) => `You did not greet ${called} when you met.`,
    instead: (_, { called, learner }) =>
      `“Hello, ${called}. ${learner.name ? `I am ${learner.name}. ` : ''}Thank you for making time.”`,
  },
  thanked: { remark: 'Thanks', text: (finding, story) => `You thanked ${story.they.her}${atTime(finding, story)}.` },
  'no-thanks': {
    remark: 'No thanks',
    text: (finding, story) =>
      `You did not thank ${story.they.her}; it would have fitted${atTime(finding, story)}, before you left.`,
    why: (_, { called }) => `Half an hour is what ${called} gave away.`,
    instead: (_, { called }) => `“Thank you for your time, ${called}. I learnt more than I hoped.”`,
  },
  polite: { remark: 'Polite', text: () => 'You stayed polite throughout.' },
  rude: {
    remark: 'Rude, or an order',
    text: (finding, story) => `You said ${quoted(finding.quote)}${atTime(finding, story)}.`,
    why: (_, { called }) =>
      `${called} was giving you time and owed you nothing; after such words most people only want it to end.`,
    instead: () => '“I am sorry, that came out wrong. What I wanted to ask is how you see it.”',
  },
  apologised: {
    remark: 'Says sorry for coming late',
    text: (finding, story) => `You said sorry for coming late${atTime(finding, story)}.`,
  },
  'no-apology': {
    remark: 'No apology for coming late',
    text: ({ facts }) => `You came ${counted(figure(facts.minutes), 'minute')} late and did not say a word about it.`,
    why: () => 'Once is enough, and it takes five seconds.',
    instead: (_, { called }) => `“I am sorry I am late, ${called}. I will keep to your time.”`,
  },
  'said-goodbye': { remark: 'Says goodbye', text: (finding, story) => `You said goodbye${atTime(finding, story)}.` },
  'no-goodbye': {
    remark: 'No goodbye',
    text: (finding, story) => `You were gone without a goodbye${atTime(finding, story)}.`,
    instead: (_, { called }) => `“Goodbye, ${called}, and thank you.”`,
  },
  'note-prompt': {
    remark: 'Sent promptly',
    text: ({ facts }) => `You wrote ${longAfter(figure(facts.hours))}.`,
    again: () => 'Write before the day is over, while you still hear the answers.',
  },
  'note-late': {
    remark: 'Sent late',
    text: ({ facts }) => `You wrote ${longAfter(figure(facts.hours))}.`,
    why: () => 'Most contacts expect a note within a day; after two it reads like an afterthought.',
    instead: () => 'Write it the same evening. Three sentences are enough.',
  },
  'note-untimed': { remark: 'No clock', text: () => 'When you wrote was not judged.' },
  'no-note': {
    remark: 'No note',
    text: (_, { called }) => `You did not write to ${called} afterwards.`,
    why: () => 'A short note within a day is what nearly every contact hopes for.',
    instead: (_, story) => betterNote(story),
  },
  'note-specific': {
    remark: 'Names what was said',
    text: ({ facts, quote }, { they }) =>
      facts.said
        ? `${quoted(quote, 60)} takes up what ${they.she} told you: ${quoted(word(facts.said), 70)}.`
        : `Your note takes up what ${they.she} told you: ${listed(word(facts.words).split(', '))}.`,
    why: (_, { they }) => `It can only have been written to ${they.her}.`,
    again: () => 'Put one thing they said into every note.',
  },
  'note-generic': {
    remark: 'Names nothing that was said',
    text: (_, { they }) => `Your note names nothing that ${they.she} said; it could have gone to anybody.`,
    instead: (_, story) => betterNote(story),
  },
  'note-thanks': { remark: 'Thanks', text: ({ quote }) => `It says thank you: ${quoted(quote, 60)}.` },
  'note-without-thanks': {
    remark: 'Does not say thank you',
    text: () => 'The note does not say thank you.',
    instead: (_, { called }) => `Begin with it: “Dear ${called}, thank you for the half hour.”`,
  },
  'note-job-ask': {
    remark: 'Asks for a job',
    text: ({ quote }) => `The note asks for a job: ${quoted(quote)}.`,
    why: () => 'It turns the thanks into a request, and the whole visit with it.',
    instead: (_, story) => `Leave that sentence out. ${betterNote(story)}`,
  },
  'note-resume': {
    remark: 'Sends a résumé nobody asked for',
    text: ({ quote }) => `The note brings a résumé that nobody had asked for: ${quoted(quote, 60)}.`,
    instead: () => 'Send the note alone; whoever wants your résumé will ask.',
  },
  'note-rude': {
    remark: 'Rude',
    text: ({ quote }) => `The note says ${quoted(quote)}.`,
    instead: (_, { called }) => `${capital(shortened(`“Dear ${called}, thank you for your time.”`))}`,
  },
};

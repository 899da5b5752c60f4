import type { rules } from '../../scoring/rules.ts';
import { figure, numberWord, quoted, times, word } from '../phrases.ts';
import { followUpOn, tellingSentence } from '../rewrite.ts';
import { answeredFor, atTime, type RuleWords } from '../ruleWords.ts';
import type { Story } from '../story.ts';

type Rule = (typeof rules)['purpose' | 'research' | 'listening' | 'referral'][number];

const lineAt = (entry: string | number | null | undefined, { visit }: Story): string =>
  visit.lines.find((line) => line.entry === entry)?.text ?? '';

const askFurther = (line: string): string => (line ? `“${followUpOn(line)}”` : '“And how did that come about?”');

const askOthers = ({ learner }: Story): string =>
  `“Whom else would you talk to about ${learner.exploring}, if you were in my place?”`;

/** Saying why, using what was read, listening, asking for others. */
export const talking: Record<Rule, RuleWords> = {
  'purpose-said': {
    remark: 'Says why you came',
    text: (finding, story) =>
      `You said why you came${figure(finding.facts.minutes) === 0 ? ' in the first minute' : atTime(finding, story)}.`,
    why: (_, { called }) => `From then on ${called} knew which answers would help you.`,
    again: () => 'Say in one sentence what you hope to know when you leave.',
  },
  'purpose-when-asked': {
    remark: 'Says why you came, when asked',
    text: (finding, story) =>
      `You told ${story.they.her} why you came when ${story.they.she} asked${atTime(finding, story)}.`,
    again: () => 'Have that sentence ready, and say it before they ask.',
  },
  'purpose-late': {
    remark: 'Says why you came, late',
    text: (finding, story) => `You said why you came only${atTime(finding, story)}.`,
    why: (_, { called }) => `Until then ${called} had to guess what you wanted.`,
    instead: (_, { learner }) =>
      `In the first minutes: “I asked to meet because I am thinking about ${learner.exploring}.”`,
  },
  'no-purpose': {
    remark: 'Does not say why',
    text: (_, { called }) => `You never said why you had asked ${called} to meet.`,
    why: (_, { they }) =>
      `${they.she === 'they' ? 'They' : they.she === 'he' ? 'He' : 'She'} could only guess which answers would help you.`,
    instead: (_, { learner }) =>
      `“I asked to meet because I am thinking about ${learner.exploring}, and I would like to know what the work is really like.”`,
  },
  'overview-given': {
    remark: 'Tells a little about yourself',
    text: (finding, story) =>
      `You told a little about yourself${atTime(finding, story)}: ${quoted(finding.quote, 70)}.`,
  },
  'only-a-name': {
    remark: 'Gives a name, and no more',
    text: ({ quote }) => `About yourself you said ${quoted(quote, 60)}, and no more.`,
    instead: (_, { learner }) =>
      `Two sentences more: what you do now, what you are good at, and what draws you to ${learner.exploring}.`,
  },
  'no-overview': {
    remark: 'Nothing about yourself',
    text: (finding, story) => `You told nothing about yourself; it would have fitted${atTime(finding, story)}.`,
    instead: (_, { learner }) =>
      `Two sentences: what you do now and what you are good at, then what draws you to ${learner.exploring}.`,
  },
  'used-a-fact': {
    remark: 'Uses what could be read beforehand',
    text: (finding, story) =>
      `You had read about it: ${quoted(finding.quote || word(finding.facts.words), 60)}${atTime(finding, story)}.`,
    why: (_, { called }) => `${called} noticed that you had done your part before asking for time.`,
    again: () => 'Bring two things you read, and ask what they mean for the work.',
  },
  'asked-a-fact': {
    remark: 'The first page answers this',
    text: (finding, story) => `You asked ${quoted(finding.quote)}${atTime(finding, story)}, which the dossier answers.`,
    why: ({ facts }) => `There it is: ${quoted(word(facts.fact), 120)}.`,
    instead: () => '“I have read about that. What does it mean for an ordinary day here?”',
  },
  'used-nothing': {
    remark: 'Nothing from the dossier',
    text: (_, { called }) => `Nothing that can be read about ${called} or the place came up in what you said.`,
    instead: ({ facts }) =>
      facts.fact
        ? `It could be read that ${quoted(word(facts.fact), 120)}. Say that you know, then ask what it means for the work.`
        : null,
  },
  'followed-up': {
    remark: ({ facts }) => (facts.words ? 'Takes up the answer' : 'Asks further'),
    text: (finding, story) =>
      finding.facts.words
        ? `You took up ${story.they.hers} own words (${word(finding.facts.words)}) and asked further${atTime(finding, story)}.`
        : `You asked further into the same answer${atTime(finding, story)}.`,
    why: (finding, story) => {
      const seconds = answeredFor(finding, story);
      return seconds > 12
        ? `The answer ran for ${numberWord(seconds)} seconds.`
        : 'That is how answers get past the first, prepared sentence.';
    },
    again: () => 'Once in every visit, repeat five words of theirs before you ask.',
  },
  'few-follow-ups': {
    remark: 'One follow-up only',
    text: (finding, story) =>
      `You built on an answer once; ${quoted(tellingSentence(lineAt(finding.entry, story)), 80)}${atTime(finding, story)} was another chance.`,
    instead: (finding, story) => askFurther(lineAt(finding.entry, story)),
  },
  'no-follow-up': {
    remark: 'No follow-up',
    text: (finding, story) =>
      lineAt(finding.entry, story)
        ? `You went on to the next question each time, also after ${quoted(tellingSentence(lineAt(finding.entry, story)), 80)}${atTime(finding, story)}.`
        : 'You built on none of the answers.',
    why: (_, { called }) => `${called} leaves a door open in nearly every answer; the best stories are behind it.`,
    instead: (finding, story) => askFurther(lineAt(finding.entry, story)),
  },
  'good-share': {
    remark: 'Leaves room',
    text: ({ facts }) => `You spoke for ${figure(facts.share)} of every 100 seconds and left the rest to the answers.`,
  },
  'spoke-much': {
    remark: 'Speaks much',
    text: ({ facts }, { called }) =>
      `You spoke for ${figure(facts.share)} of every 100 seconds; ${called} came to speak, too.`,
    why: () => 'Most contacts like a learner to take about a quarter.',
    instead: () => 'Ask in one sentence, then count to three before you add anything.',
  },
  'spoke-little': {
    remark: 'Speaks little',
    text: ({ facts }) => `You spoke for only ${figure(facts.share)} of every 100 seconds.`,
    instead: () => 'Say what an answer means for you before the next question: “That surprises me, because …”',
  },
  monologue: {
    remark: 'A long speech',
    text: (finding, story) =>
      `You spoke for ${numberWord(figure(finding.facts.seconds))} seconds at a stretch${atTime(finding, story)}.`,
    why: (_, { called }) => `${called} could not say anything in that time, and you learnt nothing in it.`,
    instead: () => 'Two sentences about yourself, then a question.',
  },
  'ignored-question': {
    remark: 'Passes over a question',
    text: (finding, story) =>
      `${story.called} had asked you something (${quoted(word(finding.facts.question), 80)}), and you went on${atTime(finding, story)} without an answer.`,
    why: (_, { they }) => `A question back is interest; whoever passes over it tells ${they.her} it is unwelcome.`,
    instead: () => 'Answer in a sentence, then ask your own.',
  },
  'talked-over': {
    remark: 'Speaks before the answer is over',
    text: ({ facts }, { called }) => `You began before ${called} had finished, ${times(figure(facts.times))}.`,
    instead: () => 'Wait for the end of the line; there is time for it.',
  },
  'asked-for-others': {
    remark: 'Asks for others',
    text: (finding, story) =>
      `You asked whom else to talk to${atTime(finding, story)}${finding.facts.given ? `, and were given ${word(finding.facts.given)}` : ''}.`,
    again: () => 'Ask it in every visit; it is how one talk becomes three.',
  },
  'no-referral-asked': {
    remark: 'Asks for nobody else',
    text: (finding, story) =>
      finding.facts.after === 'thanks'
        ? `You did not ask whom else to talk to; it would have fitted after the thanks${atTime(finding, story)}.`
        : `You did not ask whom else to talk to; it would have fitted${atTime(finding, story)}.`,
    why: (_, { called }) => `Most contacts like to be asked, and ${called} knows people whom you do not.`,
    instead: (_, story) => askOthers(story),
  },
  'asked-use-of-name': {
    remark: 'Asks whether the name may be used',
    text: (finding, story) => `You asked whether you may use ${story.they.hers} name${atTime(finding, story)}.`,
    why: () => 'A letter that begins with a name is answered.',
    again: () => 'Ask before you use a name, every time.',
  },
  'no-use-of-name': {
    remark: 'Leaves out the use of the name',
    text: (finding, story) =>
      finding.facts.after === 'referral'
        ? `After asking for others${atTime(finding, story)} you did not ask whether you may use ${story.they.hers} name.`
        : `You did not ask whether you may use ${story.they.hers} name.`,
    why: ({ facts }) =>
      facts.given
        ? `Without it, ${word(facts.given)} gets a letter from a stranger.`
        : 'Without it, the next letter comes from a stranger.',
    instead: ({ facts }, { called }) =>
      facts.given
        ? `“Thank you, I shall write to ${word(facts.given)}. May I say that you suggested it?”`
        : `“When I write to others, ${called}, may I mention that we spoke?”`,
  },
};

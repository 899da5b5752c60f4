import type { rules } from '../../scoring/rules.ts';
import { counted, figure, quoted, word } from '../phrases.ts';
import type { RuleWords } from '../ruleWords.ts';

type Rule = (typeof rules)['request' | 'dress'][number];

/** What each missing part of the message would have sounded like. */
const partInWords: Record<string, (field: string, called: string) => string> = {
  who: () => '“I am …, and at the moment I …”',
  why: (_, called) => `“I am writing to you, ${called}, because …”, with something only they have done`,
  purpose: (field) => `“I would like to understand what ${field} is like from the inside.”`,
  length: () => '“Could you spare me half an hour?”',
  choice: () => '“Any morning next week would suit me, or whatever is easier for you.”',
  polite: (_, called) => `“Dear ${called}” at the top, and a word of thanks at the end.`,
};

/** The message that asked for the meeting, and the clothes. */
export const before: Record<Rule, RuleWords> = {
  'request-part': {
    remark: ({ facts }) => `Says ${word(facts.part)}`,
    text: ({ facts }) => `Your message said ${word(facts.part)}.`,
  },
  'request-without': {
    remark: ({ facts }) => `Leaves out ${word(facts.part)}`,
    text: ({ facts }) => `Your message left out ${word(facts.part)}.`,
    why: () => 'A stranger decides in a minute whether to say yes, and from the message alone.',
    instead: ({ facts }, { scenario, called }) => partInWords[word(facts.id)]?.(scenario.field, called) ?? null,
  },
  'request-too-long': {
    remark: 'Asks for more than half an hour',
    text: ({ facts }) => `You asked for ${counted(figure(facts.minutes), 'minute')}.`,
    why: () => 'Most contacts can find half an hour; more has to be planned.',
    instead: () => '“Could you spare me half an hour?”',
  },
  'request-demands': {
    remark: 'Presses',
    text: () => 'Your message set a deadline or gave an order.',
    why: () => 'It is a favour. The other side chooses whether and when.',
    instead: () => '“If you can find the time, I would be glad of half an hour.”',
  },
  'request-resume': {
    remark: 'Brings a résumé',
    text: () => 'Your message brought a résumé along.',
    why: () => 'It turns a question about the work into an application.',
    instead: () => 'Leave it out. Whoever wants it will ask.',
  },
  'request-job-ask': {
    remark: 'Asks for a job',
    text: ({ quote, facts }) => `${quoted(quote)} ${facts.degree === 'hint' ? 'hints at' : 'asks for'} a job.`,
    why: () => 'People who would gladly talk say no to an applicant.',
    instead: (_, { scenario }) => `“I would like to hear how people find their way into ${scenario.field}.”`,
  },
  'request-rude': { remark: 'Rude', text: ({ quote }) => `${quoted(quote)} is no way to ask for a favour.` },
  'dressed-well': {
    remark: 'Dressed for the place',
    text: ({ facts }) => `You came in ${word(facts.outfit)}, which suits the place.${because(facts.why)}`,
  },
  overdressed: {
    remark: 'Dressed above the place',
    text: ({ facts }) => `You came in ${word(facts.outfit)}. Here that is more than people wear.${because(facts.why)}`,
    instead: ({ facts }) => `Better: ${word(facts.suits)}.`,
  },
  underdressed: {
    remark: 'Dressed below the place',
    text: ({ facts }) => `You came in ${word(facts.outfit)}. Here that is not quite enough.${because(facts.why)}`,
    instead: ({ facts }) => `Better: ${word(facts.suits)}.`,
  },
};

const because = (why: string | number | undefined): string => (why ? ` ${why}` : '');

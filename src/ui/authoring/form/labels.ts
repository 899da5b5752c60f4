import type { YamlPath } from '../../../core/authoring/yaml/yamlEdit.ts';

/** What the fields of the form are called. Keys that say it themselves are not listed. */
const names: Record<string, string> = {
  field: 'People who work in …',
  id: 'Id',
  guided: 'A guided first visit',
  'by-referral': 'Met only by referral',
  'contact.called': 'Called',
  'contact.looks': 'The portrait in words',
  'contact.about': 'About them',
  'organization.about': 'About it',
  'appointment.minutes': 'Minutes',
  'appointment.waits': 'Waiting, in minutes',
  'appointment.extra': 'More minutes',
  'appointment.forgiven': 'Forgiven, in minutes',
  'appointment.way': 'The way there',
  'appointment.way.minutes': 'Minutes of the way',
  'appointment.way.give-or-take': 'Give or take',
  'appointment.offered': 'Remarks on the offered times',
  wear: 'What to wear',
  bring: 'What to bring',
  'dress.suits': 'Suits the place',
  'dress.over': 'Is too much',
  'dress.why': 'Why',
  'facts.says': 'The answer',
  'facts.words': 'Its words',
  'facts.asks': 'Questions',
  'topics.name': 'In words',
  'topics.phrasings': 'Ways to ask',
  'interruptions.at': 'When, as minutes and seconds',
  'interruptions.lasts': 'Seconds that it lasts',
  'interruptions.lines': 'As it begins',
  'interruptions.back': 'When they are back',
  'questions.at': 'From when on, as minutes and seconds',
  'questions.lines': 'The question',
  'questions.replies': 'What they say to an answer',
  'referral.name': 'Who',
  'referral.role': 'What that person does',
  'referral.contact': 'Id of the contact who is that person',
  'referral.above': 'Least rapport, 0 to 100',
  'referral.lines': 'As they give the name',
  'referral.refused': 'When they would rather not',
  'referral.use-name': 'May be named there',
  'referral.name-lines': 'When asked whether they may be named',
};

/** Keys whose text takes more than a line. */
const long = new Set(['about', 'wear', 'bring', 'why', 'text', 'says', 'say', 'open', 'guarded', 'looks', 'quote']);
/** Keys whose lines are said aloud: how long they take is shown. */
const spoken = new Set(['says', 'say', 'open', 'guarded', 'then', 'lines', 'back', 'replies', 'refused', 'name-lines']);

const lastOf = (path: YamlPath): string => path.findLast((step) => typeof step === 'string') as string;

export function labelOf(path: YamlPath): string {
  const keys = path.filter((step) => typeof step === 'string');
  const own = names[keys.join('.')];
  const last = (keys.at(-1) ?? '').replaceAll('-', ' ');
  return own ?? last.charAt(0).toUpperCase() + last.slice(1);
}

export const isLong = (path: YamlPath): boolean => long.has(lastOf(path)) || spoken.has(lastOf(path));
export const isSpoken = (path: YamlPath): boolean => spoken.has(lastOf(path));

/** What one entry of a list is called, and what a new one holds besides its id. */
export const entries: Record<string, { one: string; fresh: Record<string, string | string[]> }> = {
  documents: { one: 'document', fresh: { title: '', text: '' } },
  facts: { one: 'fact', fresh: { says: '', words: [''] } },
  topics: { one: 'topic', fresh: { phrasings: [''] } },
  questions: { one: 'question', fresh: { at: '10:00', lines: '', replies: '' } },
  interruptions: { one: 'interruption', fresh: { at: '12:00', lines: '', back: '' } },
};

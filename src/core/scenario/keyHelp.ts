import { criteria, type Criterion } from '../words/criteria.ts';
import { reactions, type Reaction } from '../words/reactions.ts';
import { coreTopics, type CoreTopic } from '../words/topics.ts';

/** One sentence for each key of a scenario file. List places are left out of these paths; `*` is any topic. */
const sentences: Record<string, string> = {
  format: 'The version of the format: always 1.',
  id: 'The scenario’s name in addresses and links; without it, the name of its folder.',
  field: 'The field the learner wants to know about; it completes “people who work in …”.',
  guided: 'true makes a first visit with notes in the margin that stays out of the statistics.',
  'by-referral': 'true means that the contact is met only by those whom another contact has sent.',
  contact: 'Who is visited.',
  'contact.name': 'Their full name.',
  'contact.called': 'How most people address them, such as “Ms Holt”; without it, the name.',
  'contact.pronoun': 'she, he or they; without it, they.',
  'contact.role': 'What they are at work, as on a business card.',
  'contact.portrait': 'An SVG file that lies beside the scenario.',
  'contact.looks': 'What the portrait shows, for those who do not see it.',
  'contact.temperament': 'How soon they open up: warm, neutral or guarded; without it, neutral.',
  'contact.quote': 'A sentence of theirs, shown on the wall of contacts.',
  'contact.about': 'What can be known about them before the visit.',
  organization: 'Where they work.',
  'organization.name': 'Its name.',
  'organization.place': 'Where the visit takes place.',
  'organization.about': 'What its own first page says about it.',
  appointment: 'How long it lasts and how long the way is.',
  'appointment.minutes': 'Whole minutes that the visit lasts, 5 to 60; without it, 30.',
  'appointment.waits': 'Whole minutes that they wait for somebody late; without it, 20.',
  'appointment.extra': 'Whole minutes they may add for somebody they like who closes in time; without it, none.',
  'appointment.forgiven': 'Whole minutes of lateness that are forgiven; without it, none.',
  'appointment.way': 'How long the learner is under way.',
  'appointment.way.minutes': 'Whole minutes of the way; without it, 15.',
  'appointment.way.give-or-take': 'Whole minutes by which the way is longer or shorter, by chance; without it, 3.',
  'appointment.offered': 'A remark on each of the offered times, in order.',
  wear: 'Advice on what to wear, shown in the brief.',
  bring: 'Advice on what to bring, shown in the brief.',
  dress: 'How clothes are judged.',
  'dress.suits': 'The outfits that suit the place.',
  'dress.over': 'The outfits that are too much; any other is too little.',
  'dress.why': 'The reason in a sentence, for the review.',
  documents: 'What can be read beforehand, as a reader would find it.',
  'documents.id': 'The document’s name inside this file.',
  'documents.title': 'Its headline.',
  'documents.kind': 'about, news, profile or article; without it, about.',
  'documents.text': 'Its text; an empty line begins a new paragraph.',
  facts: 'What could be read beforehand; whoever asks for it has not read.',
  'facts.id': 'The fact’s name inside this file.',
  'facts.says': 'What the contact answers when asked for it.',
  'facts.words': 'Words that show it was known when the learner brings them up.',
  'facts.asks': 'Questions that it answers, as different people would ask.',
  topics: 'Subjects that only this contact can be asked about.',
  'topics.id': 'The topic’s name inside this file; its answers stand under it in “answers”.',
  'topics.name': 'Words for it that fit after “do you mean”; without them, the id.',
  'topics.phrasings': 'Five to ten questions on it, as different people would ask.',
  answers: 'What they say on each topic.',
  'answers.*': 'What they say on this topic of the scenario’s own.',
  'answers.*.say': 'The answer, 30 to 80 spoken words.',
  'answers.*.open': 'Said instead to a learner they like.',
  'answers.*.guarded': 'Said instead to a learner they do not like.',
  'answers.*.then': 'Said one after another when the learner asks further.',
  reactions: 'Lines for what is no answer, instead of those that every contact has.',
  'reactions.*.say': 'The line.',
  'reactions.*.when': 'The band it is kept to: open, plain or guarded; without it, any.',
  interruptions: 'Who or what comes between.',
  'interruptions.id': 'The interruption’s name inside this file.',
  'interruptions.at': 'When, in quotes as minutes and seconds after the appointed minute: "12:00".',
  'interruptions.lasts': 'Whole seconds that it lasts, 5 to 300; without it, 45.',
  'interruptions.lines': 'What the contact says as it begins: one line, or several to choose from.',
  'interruptions.back': 'What they say when they are back.',
  questions: 'Questions that the contact puts once, after an answer.',
  'questions.id': 'The question’s name inside this file.',
  'questions.at': 'The earliest moment, in quotes as minutes and seconds after the appointed minute: "12:00".',
  'questions.about': 'resume allows the learner to hand one over; looking-for-work or other; without it, other.',
  'questions.lines': 'The question: one line, or several to choose from.',
  'questions.replies': 'What they say to an answer.',
  referral: 'Whom they name when they are asked who else to talk to.',
  'referral.name': 'The name of that person.',
  'referral.role': 'What that person does.',
  'referral.contact': 'The id of the scenario in which that person can be met.',
  'referral.above': 'The least rapport, 0 to 100, at which they give the name; without it, 45.',
  'referral.lines': 'What they say as they give the name.',
  'referral.refused': 'What they say when they would rather not.',
  'referral.use-name': 'yes or no: whether the contact may be named there; without it, yes.',
  'referral.name-lines': 'What they say when asked whether they may be named.',
  rubric: 'How much each criterion weighs here, where it is not as usual.',
};

/** What the key at the end of `path` is for, in a sentence, or null where the format knows no such key. */
export function keyHelp(path: readonly (string | number)[]): string | null {
  const [section = '', name, ...rest] = path.filter((part) => typeof part === 'string');
  if (section === 'answers' && name !== undefined && rest.length === 0 && Object.hasOwn(coreTopics, name))
    return `What they say on ${coreTopics[name as CoreTopic]}.`;
  if (section === 'reactions' && name !== undefined && rest.length === 0)
    return Object.hasOwn(reactions, name) ? `Said when the contact ${reactions[name as Reaction]}.` : null;
  if (section === 'rubric' && name !== undefined)
    return Object.hasOwn(criteria, name) ? weightHelp(name as Criterion) : null;
  const open = section === 'answers' || section === 'reactions';
  const key = [section, ...(name === undefined ? [] : [open ? '*' : name]), ...rest].join('.');
  return Object.hasOwn(sentences, key) ? (sentences[key] ?? null) : null;
}

const weightHelp = (id: Criterion): string =>
  `The weight of “${criteria[id].name}”, 0 to 100; without it, ${criteria[id].weight}.`;

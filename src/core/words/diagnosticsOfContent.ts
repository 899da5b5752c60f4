import type { DiagnosticWords } from './diagnostics.ts';

/** What is wrong with what a well-formed file says. */
export const diagnosticsOfContent = {
  'unanswered-topic': {
    severity: 'warning',
    message: 'the topic "{id}" has no answer',
    remedy: 'Answer it under "answers", or the contact says honestly that they cannot.',
  },
  'unanswered-core': {
    severity: 'warning',
    message: '{count} of the things that everybody may ask have no answer: {topics}',
    remedy: 'Answer them under "answers"; until then the contact says honestly that they cannot.',
  },
  'few-phrasings': {
    severity: 'warning',
    message: 'the topic "{id}" has {count} phrasings',
    remedy: 'Write five to ten, in different words, as different people would ask.',
  },
  'topics-overlap': {
    severity: 'warning',
    message: '"{one}" ({first}) and "{other}" ({second}) mean nearly the same ({percent} %)',
    remedy: 'Say one of them differently, or make one topic of the two.',
  },
  'line-repeated': {
    severity: 'warning',
    message: 'the same line stands at line {other}',
    remedy: 'Say it differently, so that nobody hears it twice.',
  },
  'long-line': {
    severity: 'warning',
    message: 'this takes {seconds} seconds to say',
    remedy: 'Keep answers to 30 to 80 words; move the rest into "then".',
  },
  'event-near-end': {
    severity: 'warning',
    message: '"{id}" comes at {at}, when the talk is closing (from {closing} on)',
    remedy: 'Move it to before {closing}, so that it does not fall among the last words.',
  },
  'events-at-once': {
    severity: 'warning',
    message: '"{id}" comes at {at}, together with "{other}" (from {from} to {to})',
    remedy: 'Move one of the two by a few minutes.',
  },
  'lateness-forgiven': {
    severity: 'warning',
    message: 'nobody can lose points for being late: they wait {waits} minutes and forgive {forgiven}',
    remedy: 'Forgive fewer minutes, or wait longer.',
  },
  'weight-unjudged': {
    severity: 'warning',
    message: '"{criterion}" has a weight but is never judged here: {why}',
    remedy: 'Remove the weight, or add what it is judged by.',
  },
  'rubric-skippable': {
    severity: 'warning',
    message: 'all the weight lies on what a learner may leave out ({criteria})',
    remedy: 'Give weight to something that belongs to every visit, such as "questions".',
  },
  'spoken-markup': {
    severity: 'warning',
    message: '"{found}" cannot be said aloud',
    remedy: 'Write it as one would say it, in plain words.',
  },
  'stray-placeholder': {
    severity: 'warning',
    message: '"{found}" looks like a placeholder, but would be said as it stands',
    remedy: 'Write {meant}, with one pair of braces and no spaces.',
  },
  'placeholder-missing': {
    severity: 'warning',
    message: 'this line does not say {name}',
    remedy: 'Put {name} where it belongs; without it the learner does not hear what they need.',
  },
  'pronoun-mismatch': {
    severity: 'warning',
    message: '"{found}" does not fit the pronoun "{pronoun}"{unset}',
    remedy: 'Make the two agree.',
  },
  'called-mismatch': {
    severity: 'warning',
    message: '"{called}" shares no word with the name "{name}"',
    remedy: 'Correct the one or the other.',
  },
  'no-looks': {
    severity: 'warning',
    message: 'nothing says what the portrait shows',
    remedy: 'Describe it under "looks" in a sentence, for those who do not see it.',
  },
  'template-leftover': {
    severity: 'warning',
    message: '"{found}" is left over from the template',
    remedy: 'Write your own contact’s words here.',
  },
  'other-name': {
    severity: 'warning',
    message: '"{found}" belongs to another contact',
    remedy: 'Write your own contact’s name here; the line may be left over from a copy.',
  },
  'fact-unmentioned': {
    severity: 'warning',
    message: 'nothing that can be read beforehand mentions the fact "{id}" ({words})',
    remedy: 'Tell it in a document, or add the words with which a document tells it.',
  },
  'fact-unasked': {
    severity: 'warning',
    message: 'the fact "{id}" has no questions that ask for it',
    remedy: 'Add three to five under "asks"; without them nobody is noticed who has not read it.',
  },
  'no-facts': {
    severity: 'warning',
    message: 'there is something to read, but no facts: reading it counts for nothing',
    remedy: 'Add "facts" that the documents tell.',
  },
  'document-unused': {
    severity: 'warning',
    message: 'no fact stands in the document "{id}": reading it counts for nothing',
    remedy: 'Add a fact that it tells, with its words.',
  },
  'answer-in-dossier': {
    severity: 'warning',
    message: 'the document "{id}" says this word for word: "{words}"',
    remedy: 'Let the answer tell what cannot be read, or let the document tell less.',
  },
  'dress-unset': {
    severity: 'warning',
    message: 'there is advice on what to wear, but clothes are judged as in any office',
    remedy: 'Say under "dress" what suits the place and what is too much.',
  },
  'dress-unadvised': {
    severity: 'warning',
    message: 'clothes are judged, but nothing tells the learner what to wear',
    remedy: 'Add a sentence of advice under "wear".',
  },
  'suit-too-little': {
    severity: 'warning',
    message: 'a suit would be judged as too little here',
    remedy: 'Add "suit" under "over" if it is too much, or under "suits" if it is right.',
  },
  'outfit-twice': {
    severity: 'warning',
    message: '"{outfit}" both suits the place and is too much',
    remedy: 'Remove it from one of the two lists.',
  },
  'resume-unmarked': {
    severity: 'warning',
    message: 'this asks for a résumé, but "about" does not say so',
    remedy: 'Add about: resume; without it, a learner who hands one over may lose points for it.',
  },
  'use-name-contradicts': {
    severity: 'warning',
    message: 'the contact says that they would rather not be named, but "use-name" is yes{unset}',
    remedy: 'Write use-name: "no", or let them agree.',
  },
  'never-said': {
    severity: 'warning',
    message: 'the lines of "{id}" are never said: {why}',
    remedy: 'Remove them, or make their moment possible.',
  },
  'band-never': {
    severity: 'warning',
    message: 'this is kept for when they are {band}, which they never are at this moment',
    remedy: 'Choose another "when", or leave it out.',
  },
  'band-without-lines': {
    severity: 'warning',
    message: 'no line of "{id}" may be said when they are {band}',
    remedy: 'Add lines without "when"; until then, they say one that is meant for another mood.',
  },
  'names-nobody': {
    severity: 'warning',
    message: 'the contact can name nobody else to talk to',
    remedy: 'Add "referral" with a name, a role and lines.',
  },
  'referral-out-of-reach': {
    severity: 'warning',
    message: 'the name is given above a rapport of {above}, but the best visit reaches only {best}',
    remedy: 'Choose a lower "above"; 45 suits most contacts.',
  },
  'referral-to-nobody': {
    severity: 'warning',
    message: 'there is no contact "{id}"{hint}',
    remedy: 'Correct the id, or remove "contact" if the person cannot be met.',
  },
  'referral-to-self': {
    severity: 'warning',
    message: 'the contact sends the learner to themselves',
    remedy: 'Name somebody else, or remove "contact".',
  },
  'referral-other-name': {
    severity: 'warning',
    message: 'the referral names {name}, but the contact "{id}" is {other}',
    remedy: 'Use the same name, or another id.',
  },
  'referral-unlinked': {
    severity: 'warning',
    message: '{name} can be met, but the referral does not lead there',
    remedy: 'Add contact: {id} to it.',
  },
  'nobody-sends': {
    severity: 'warning',
    message: 'this contact is met only by referral, and no other refers to "{id}"',
    remedy: 'Add contact: {id} to the referral of another contact, or remove "by-referral".',
  },
  'id-differs': {
    severity: 'warning',
    message: 'the id "{id}" is not the name of the folder, "{folder}"',
    remedy: 'Make them the same: others refer to the contact by its id.',
  },
  'portrait-missing': {
    severity: 'warning',
    message: 'there is no file {portrait} beside the scenario',
    remedy: 'Put it there, or remove "portrait".',
  },
  'thin-topic': {
    severity: 'warning',
    message: '"{id}" runs dry: asked twice for more, they have nothing to add',
    remedy: 'Add a second answer, or two lines under "then".',
  },
  'thin-reaction': {
    severity: 'warning',
    message: '"{id}" has {count} lines to choose from when they are {band}: they will repeat themselves',
    remedy: 'Write at least six that may be said at any time.',
  },
  'topic-unheard': {
    severity: 'warning',
    message: 'nobody can ask for "{id}": what is said in such words is taken for "{other}"',
    remedy: 'Say them differently, or make one topic of the two.',
  },
  'core-question-taken': {
    severity: 'warning',
    message: '"{question}", which anybody may ask about "{topic}", is taken for "{other}"',
    remedy: 'Reword the phrasings or questions of "{other}" that are near to it.',
  },
  'unknown-document': {
    severity: 'warning',
    message: 'the scenario has no document "{id}"{hint}',
    remedy: 'Correct the id; they stand under "documents".',
  },
} as const satisfies Record<string, DiagnosticWords>;

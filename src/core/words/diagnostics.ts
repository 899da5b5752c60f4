/**
 * Everything that can be wrong with a file from outside. A code is stable and never reused; {words} are filled in.
 * Each code has a failing example in tests/diagnostics/.
 */
export const diagnostics = {
  'too-large': {
    severity: 'error',
    message: 'the file has {size} characters; at most {most} are read',
    remedy: 'Shorten it, or split it into two contacts.',
  },
  'yaml-syntax': {
    severity: 'error',
    message: 'this is not YAML: {reason}',
    remedy: 'Check indentation, quotes and colons at this place; put text with ": " or "#" in quotes.',
  },
  directive: {
    severity: 'error',
    message: 'lines that begin with % are not allowed',
    remedy: 'Remove the line; scenario files are always YAML 1.2.',
  },
  'several-documents': {
    severity: 'error',
    message: 'the file holds more than one document',
    remedy: 'Remove the line "---" that begins the second one; one file is one contact.',
  },
  alias: {
    severity: 'error',
    message: 'anchors (&) and aliases (*) are not allowed',
    remedy: 'Write the text out where it is needed.',
  },
  'unknown-tag': {
    severity: 'error',
    message: 'the tag {tag} is not allowed',
    remedy: 'Remove the word that begins with "!".',
  },
  'not-a-mapping': {
    severity: 'error',
    message: 'the file must be a list of "key: value" lines',
    remedy: 'Begin with "format: 1".',
  },
  'wrong-format': {
    severity: 'error',
    message: 'this version reads format 1, not {found}',
    remedy: 'Write "format: 1" as the first line, or open the file with a newer Half Hour.',
  },
  'missing-key': { severity: 'error', message: '"{key}" is missing', remedy: 'Add a line "{key}: …" here.' },
  'unknown-key': {
    severity: 'error',
    message: '"{key}" is not known here{hint}',
    remedy: 'Correct the spelling, remove it, or begin it with "x-" if it is a note of your own.',
  },
  'wrong-type': {
    severity: 'error',
    message: '"{key}" must be {expected}, not {found}',
    remedy: 'Put {expected} here; a number or a word like "yes" that is meant as text goes in quotes.',
  },
  'not-one-of': {
    severity: 'error',
    message: '"{key}" must be one of {expected}, not {found}',
    remedy: 'Choose one of {expected}.',
  },
  'out-of-range': {
    severity: 'error',
    message: '"{key}" is {found}; it must be {expected}',
    remedy: 'Choose a value that is {expected}.',
  },
  'wrong-unit': {
    severity: 'error',
    message: '"{key}" is {found}, which looks like {unit}',
    remedy: 'Write {meant}.',
  },
  'bad-id': {
    severity: 'error',
    message: '"{found}" is no id',
    remedy:
      'Use lower-case letters, digits and single hyphens, beginning with a letter: "night-shift". "constructor" and "prototype" are taken.',
  },
  'bad-time': {
    severity: 'error',
    message: '"{found}" is no time',
    remedy: 'Write minutes and seconds on the appointment’s clock in quotes: "12:00".',
  },
  'bad-portrait': {
    severity: 'error',
    message: '"{found}" is no picture in the scenario’s folder',
    remedy:
      'Name an SVG file that lies beside the scenario, such as "ada-brook.svg"; addresses and other folders are not allowed.',
  },
  'too-long': { severity: 'error', message: '"{key}" is longer than {most}', remedy: 'Shorten it to {most}.' },
  empty: { severity: 'error', message: '"{key}" is empty', remedy: 'Write something here, or remove the key.' },
  'duplicate-id': {
    severity: 'error',
    message: 'the id "{id}" is used twice',
    remedy: 'Give one of the two another id.',
  },
  'topic-is-core': {
    severity: 'error',
    message: 'the topic "{id}" is known to every scenario',
    remedy: 'Remove it from "topics"; answer it under "answers".',
  },
  'unknown-topic': {
    severity: 'error',
    message: 'there is no topic "{id}"{hint}',
    remedy: 'Add it under "topics" with five to ten phrasings, or use a core topic.',
  },
  'unknown-placeholder': {
    severity: 'error',
    message: '{{name}} is not filled in here',
    remedy: 'Use one of {expected}, or write the word itself.',
  },
  'outside-appointment': {
    severity: 'error',
    message: '"{id}" comes at {at}, after the appointment has ended at {end}',
    remedy: 'Choose an earlier time.',
  },
  'rubric-empty': {
    severity: 'error',
    message: 'all weights of the rubric are 0',
    remedy: 'Give at least one criterion a weight.',
  },
  'no-answers': {
    severity: 'error',
    message: 'the contact has no answers',
    remedy: 'Add at least "typical-day", "break-in" and "enjoy-most" under "answers".',
  },
  'unknown-step': {
    severity: 'error',
    message: '"{found}" is no step',
    remedy: 'Use say, or do with one of {expected}.',
  },
  'times-out-of-order': {
    severity: 'error',
    message: 'this step comes at {found}, before the one above it at {before}',
    remedy: 'Put the steps in the order of the clock.',
  },
  'unknown-criterion': {
    severity: 'error',
    message: '"{found}" is nothing that is judged{hint}',
    remedy: 'Use "overall" or one of {expected}.',
  },
  'bad-bound': {
    severity: 'error',
    message: '"{found}" is no expectation',
    remedy: 'Write ">=95", "<=60", ">50", "<50", "40..60" or "null".',
  },
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
} as const satisfies Record<string, { severity: 'error' | 'warning'; message: string; remedy: string }>;

export type DiagnosticCode = keyof typeof diagnostics;

export const diagnosticCodes = Object.keys(diagnostics) as DiagnosticCode[];

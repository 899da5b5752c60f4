import type { DiagnosticWords } from './diagnostics.ts';

/** What is wrong with a file before it is looked at as a contact or a rehearsal: its form, its keys, its values. */
export const diagnosticsOfForm = {
  'too-large': {
    severity: 'error',
    message: 'the file has {size} characters; at most {most} are read',
    remedy: 'Shorten it, or split it into two contacts.',
  },
  'yaml-syntax': {
    severity: 'error',
    message: '{reason}',
    remedy: '{remedy} The rest is checked once this can be read.',
  },
  directive: {
    severity: 'error',
    message: 'lines that begin with % are not allowed',
    remedy: 'Remove the line; a contact’s text needs none.',
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
} as const satisfies Record<string, DiagnosticWords>;

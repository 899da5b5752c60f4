import { snippetCompletion, type Completion } from '@codemirror/autocomplete';
import type { Path } from '../../../app/authoring/places.ts';

/** Whole pieces of a contact, with the places to fill in one after another (Tab goes on). */

interface Snippet {
  label: string;
  info: string;
  lines: string[];
}

/** New entries of these lists begin with a dash, new answers with the topic's name. */
const entries: Record<string, Snippet> = {
  topics: {
    label: 'new topic',
    info: 'A subject that only this contact can be asked about, with questions on it.',
    lines: [
      'id: ${night-shift}',
      'name: ${the night shift}',
      'phrasings:',
      '  - ${What are the nights like?}',
      '  - ${Who is there after ten?}',
      '  - ${How do you stay awake?}',
      '  - ${Do you mind working at night?}',
      '  - ${When do the others go home?}',
    ],
  },
  questions: {
    label: 'new question',
    info: 'Something that the contact asks the learner, once.',
    lines: ['id: ${what-brings-you}', 'at: "${2:00}"', 'lines: ${What brings you here?}', 'replies: ${I see.}'],
  },
  interruptions: {
    label: 'new interruption',
    info: 'Somebody or something that comes between.',
    lines: [
      'id: ${telephone}',
      'at: "${12:00}"',
      'lines: ${Excuse me, I have to take this.}',
      'back: ${Where were we?}',
    ],
  },
  facts: {
    label: 'new fact',
    info: 'Something that can be read beforehand; whoever asks for it has not read.',
    lines: [
      'id: ${since-when}',
      'says: ${It says so on our first page.}',
      'words: [${since}]',
      'asks:',
      '  - ${How old is the company?}',
    ],
  },
  documents: {
    label: 'new document',
    info: 'A page that can be read before the visit.',
    lines: ['id: ${about-us}', 'title: ${About us}', 'kind: ${about}', 'text: ${What it says.}'],
  },
};

const answer: Snippet = {
  label: 'new answer',
  info: 'What they say on a topic, what they say to somebody they like or do not like, and what they add when asked further.',
  lines: [
    '${topic}:',
    '  - say: ${What they say.}',
    '    open: ${What they say to somebody they like.}',
    '    guarded: ${What they say to somebody they do not like.}',
    '    then:',
    '      - ${What they add when asked further.}',
  ],
};

/** The snippets that fit what the cursor stands in; `item` is true after a list dash. */
export function snippetsAt(within: Path, item: boolean, indent: string): Completion[] {
  const list = within[0];
  if (within.length === 1 && list === 'answers') return [completion(answer, '', indent)];
  const entry = typeof list === 'string' && Object.hasOwn(entries, list) ? entries[list] : undefined;
  if (!entry) return [];
  if (within.length === 2 && item) return [completion(entry, '', indent)];
  return within.length === 1 ? [completion(entry, '- ', indent)] : [];
}

function completion({ label, info, lines }: Snippet, dash: string, indent: string): Completion {
  const under = `\n${indent}${' '.repeat(dash.length)}`;
  // the editor indents the lines of a snippet as the first one is; what is inside a list stands under its dash
  const text = dash + lines.join(`\n${under.slice(1 + indent.length)}`);
  return snippetCompletion(text, { label, info, detail: ' to fill in', boost: -1 });
}

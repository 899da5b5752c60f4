import { vi } from 'vitest';
import { reading } from '../../../tests/support/visit.ts';
import { OpenDraft } from '../../app/authoring/openDraft.svelte.ts';
import type { DraftRehearsal, Saying } from '../../app/authoring/scenarioDraft.ts';
import type { NoteReader } from '../../app/reader.svelte.ts';
import type { Reading } from '../../core/understanding/reading.ts';

/** A contact as an author has it, and an understanding that knows a few words: for tests of the panes. */

export const text = `# my contact
format: 1
field: bell founding
contact: {name: Ada Brook, called: Ms Brook, pronoun: she, role: bell founder}
organization: {name: Brook and Daughter}
topics:
  - id: tuning          # keep this
    name: how a bell is tuned
    phrasings: [How do you tune a bell?, Who sets the pitch?]
answers:
  typical-day:
    - say: We pour on Fridays.
      then: [The metal takes a day to melt.]
  tuning:
    - say: On a lathe.
`;

function understand(words: string): Reading {
  if (/day/.test(words)) return reading(['ask'], ['typical-day']);
  if (/tune/.test(words)) return reading(['ask'], ['tuning']);
  if (/ring true/.test(words)) return reading(['ask'], ['skills'], { nearest: ['tuning'] });
  if (/more/.test(words)) return reading(['ask'], [], { followUp: true });
  if (/bye/.test(words)) return reading(['thank', 'goodbye']);
  return reading(['greet', 'state-purpose']);
}

interface Kept {
  written?: string;
  rehearsals?: DraftRehearsal[];
  sayings?: Saying[];
}

/** What a pane is given; `read` counts the texts that were read. */
export function desk({ written = text, rehearsals = [], sayings = [] }: Kept = {}) {
  const draft = new OpenDraft({
    version: 1,
    id: 'd',
    text: written,
    rehearsals,
    sayings,
    history: [],
    begun: 0,
    changed: 0,
  });
  const read = vi.fn((words: string) => Promise.resolve(understand(words)));
  const reader: NoteReader = { read, readNote: (words) => read(words) };
  const goTo = vi.fn();
  return { draft, read, goTo, props: { draft, reader, others: [], goTo } };
}

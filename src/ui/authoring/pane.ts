import type { AddedContact } from '../../app/added.ts';
import type { OpenDraft } from '../../app/authoring/openDraft.svelte.ts';
import type { MeaningReader, NoteReader } from '../../app/reader.svelte.ts';
import type { Contact } from '../../app/bundled.ts';

/** What every pane beside the text gets. */
export interface PaneProps {
  draft: OpenDraft;
  /** may lack what groups phrases by meaning; then their words are compared */
  reader: NoteReader & Partial<MeaningReader>;
  /** the other contacts there are, bundled and the author's own, for referrals */
  others: readonly Contact[];
  /** Shows a place of the text: a path of keys and list positions, such as ['answers', 'skills', 0, 'say']. */
  goTo: (path: readonly (string | number)[]) => void;
  /** false while another tab is in front: nothing costly needs doing then */
  shown?: boolean;
  /** the author's own contacts, to practise with this one */
  shelf?: OwnShelf;
}

/** Where the author can put the contact to meet it. */
export interface OwnShelf {
  /** what was put there before, or null */
  there: AddedContact | null;
  /** Puts a text there, in the place of the one before; says in words why it could not be kept, or nothing. */
  put: (text: string) => Promise<string>;
}

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
}

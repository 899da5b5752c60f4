import * as v from 'valibot';
import { draftSchema } from './draftSchema.ts';
import type { ScenarioDraft } from './scenarioDraft.ts';

/**
 * The last letters before a page goes away. A write to the database that has only begun is dropped with the page; this
 * small storage takes it before the page is gone. It holds at most one unsaved state of a draft, for a moment.
 */
const keyOf = (id: string): string => `half-hour/draft/${id}`;

/** Never throws: where there is no such storage, the write that is under way is all there is. */
export function spill(draft: ScenarioDraft): void {
  try {
    localStorage.setItem(keyOf(draft.id), JSON.stringify({ ...draft, history: [] }));
  } catch {
    // no room, or not allowed
  }
}

/** The draft with what was spilled of it, if that is newer than what was stored. */
export function withSpilled(draft: ScenarioDraft): ScenarioDraft {
  const spilled = read(draft.id);
  return spilled && spilled.changed > draft.changed ? { ...spilled, history: draft.history } : draft;
}

/** To be called once the draft is stored. */
export function wipe(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // nothing was there
  }
}

function read(id: string): ScenarioDraft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return v.is(draftSchema, found) && found.id === id ? found : null;
  } catch {
    return null;
  }
}

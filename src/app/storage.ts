import { createStore, delMany, entries, get, keys, set, setMany, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { addedSchema, type AddedContact } from './added.ts';
import { draftSchema } from './authoring/draftSchema.ts';
import type { ScenarioDraft } from './authoring/scenarioDraft.ts';
import { defaultSettings, type Settings, type StoredVisit } from './records.ts';
import { settingsSchema, storedVisitSchema } from './visitSchema.ts';

/** All that the program keeps lies in one store of its own in IndexedDB. */

const visitKey = (id: string): string => `visit/${id}`;
const draftKey = (id: string): string => `draft/${id}`;
const addedKey = (id: string): string => `added/${id}`;
const settingsKey = 'settings';
/** Records that cannot be read are moved here, never thrown away. */
const asideKey = (key: string): string => `aside/${key}`;

export const store: () => UseStore = (() => {
  let made: UseStore | undefined;
  return () => (made ??= createStore('half-hour', 'records'));
})();

export interface Kept {
  /** newest first */
  visits: StoredVisit[];
  /** keys of records that could not be read; they are kept aside */
  damaged: string[];
}

/** Rejects only when the browser gives no storage at all. */
export async function loadVisits(): Promise<Kept> {
  const { sound, damaged } = await recordsUnder('visit/', (value) => v.is(storedVisitSchema, value));
  return { visits: (sound as StoredVisit[]).sort((a, b) => b.begun - a.begun), damaged };
}

/** Contacts that somebody writes, the last changed first. Rejects only when the browser gives no storage at all. */
export async function loadDrafts(): Promise<{ drafts: ScenarioDraft[]; damaged: string[] }> {
  const { sound, damaged } = await recordsUnder('draft/', (value) => v.is(draftSchema, value));
  return { drafts: (sound as ScenarioDraft[]).sort((a, b) => b.changed - a.changed), damaged };
}

/** All records of a kind; those that are not as they should be are moved aside and named. */
async function recordsUnder(
  prefix: string,
  isSound: (value: unknown) => boolean,
): Promise<{ sound: unknown[]; damaged: string[] }> {
  const found = (await entries<string, unknown>(store())).filter(([key]) => key.startsWith(prefix));
  const bad = found.filter(([, value]) => !isSound(value));
  if (bad.length > 0) {
    await setMany(
      bad.map(([key, value]) => [asideKey(key), value]),
      store(),
    );
    await delMany(
      bad.map(([key]) => key),
      store(),
    );
  }
  const good = found.filter((one) => !bad.includes(one));
  return { sound: good.map(([, value]) => value), damaged: bad.map(([key]) => key) };
}

export async function loadDraft(id: string): Promise<ScenarioDraft | null> {
  const value = await get<unknown>(draftKey(id), store());
  return v.is(draftSchema, value) ? value : null;
}

export const saveDraft = (draft: ScenarioDraft): Promise<void> => set(draftKey(draft.id), draft, store());

export const deleteDraft = (id: string): Promise<void> => delMany([draftKey(id)], store());

/** Contacts added to the library, the last added first. Rejects only when the browser gives no storage at all. */
export async function loadAdded(): Promise<AddedContact[]> {
  const { sound } = await recordsUnder('added/', (value) => v.is(addedSchema, value));
  return (sound as AddedContact[]).sort((a, b) => b.at - a.at);
}

export const saveAdded = (contact: AddedContact): Promise<void> => set(addedKey(contact.id), contact, store());

export const deleteAdded = (id: string): Promise<void> => delMany([addedKey(id)], store());

export async function loadVisit(id: string): Promise<StoredVisit | null> {
  const value = await get<unknown>(visitKey(id), store());
  return v.is(storedVisitSchema, value) ? (value as StoredVisit) : null;
}

export const saveVisit = (visit: StoredVisit): Promise<void> => set(visitKey(visit.id), visit, store());

export const deleteVisits = (ids: string[]): Promise<void> => delMany(ids.map(visitKey), store());

/** Visits, contacts one writes or was given, settings, and what was kept aside. */
export async function deleteEverything(): Promise<void> {
  await delMany(await keys(store()), store());
}

export async function loadSettings(): Promise<Settings> {
  const read = v.safeParse(settingsSchema, await get<unknown>(settingsKey, store()));
  return read.success ? read.output : defaultSettings;
}

export const saveSettings = (settings: Settings): Promise<void> => set(settingsKey, settings, store());

/** What to tell somebody whose writing could not be kept. */
export function storageTrouble(error: unknown, what = 'visit'): string {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full
    ? `There is no room left to keep this ${what}. Save it as a file before you close the page.`
    : `The browser does not let us keep anything. Save this ${what} as a file before you close the page.`;
}

import { createStore, delMany, entries, get, keys, set, setMany, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { defaultSettings, type Settings, type StoredVisit } from './records.ts';
import { settingsSchema, storedVisitSchema } from './visitSchema.ts';

/** All that the program keeps lies in one store of its own in IndexedDB. */

const visitKey = (id: string): string => `visit/${id}`;
const settingsKey = 'settings';
/** Records that cannot be read are moved here, never thrown away. */
const asideKey = (key: string): string => `aside/${key}`;

const store: () => UseStore = (() => {
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
  const visits: StoredVisit[] = [];
  const bad: [string, unknown][] = [];
  for (const [key, value] of await entries<string, unknown>(store())) {
    if (!key.startsWith('visit/')) continue;
    const read = v.safeParse(storedVisitSchema, value);
    if (read.success) visits.push(value as StoredVisit);
    else bad.push([key, value]);
  }
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
  return { visits: visits.sort((a, b) => b.begun - a.begun), damaged: bad.map(([key]) => key) };
}

export async function loadVisit(id: string): Promise<StoredVisit | null> {
  const value = await get<unknown>(visitKey(id), store());
  return v.is(storedVisitSchema, value) ? (value as StoredVisit) : null;
}

export const saveVisit = (visit: StoredVisit): Promise<void> => set(visitKey(visit.id), visit, store());

export const deleteVisits = (ids: string[]): Promise<void> => delMany(ids.map(visitKey), store());

/** Visits, settings, and what was kept aside. */
export async function deleteEverything(): Promise<void> {
  await delMany(await keys(store()), store());
}

export async function loadSettings(): Promise<Settings> {
  const read = v.safeParse(settingsSchema, await get<unknown>(settingsKey, store()));
  return read.success ? read.output : defaultSettings;
}

export const saveSettings = (settings: Settings): Promise<void> => set(settingsKey, settings, store());

/** What to tell somebody whose writing could not be kept. */
export function storageTrouble(error: unknown): string {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full
    ? 'There is no room left to keep this visit. Save it as a file before you close the page.'
    : 'The browser does not let us keep anything. Save this visit as a file before you close the page.';
}

import { delMany, entries, keys, setMany } from 'idb-keyval';
import * as v from 'valibot';
import type { Handed } from './classFiles.ts';
import { store } from './storage.ts';

/** A class that is kept in this browser: the visits as they were handed in, with the names that they were given. */

const prefix = 'class/';
const keyOf = (id: string): string => `${prefix}${id}`;

const keptSchema = v.object({
  version: v.literal(1),
  n: v.number(),
  file: v.string(),
  name: v.string(),
  text: v.string(),
});

/** One visit of a kept class; `text` goes through the same door as a file. */
export type KeptVisit = v.InferOutput<typeof keptSchema> & { id: string };

/** The visits that are kept, in the order they were handed in. Rejects when the browser gives no storage. */
export async function loadClass(): Promise<KeptVisit[]> {
  const found = await entries<string, unknown>(store());
  return found
    .flatMap(([key, value]) => {
      if (!key.startsWith(prefix)) return [];
      const read = v.safeParse(keptSchema, value);
      return read.success ? [{ ...read.output, id: key.slice(prefix.length) }] : [];
    })
    .sort((a, b) => a.n - b.n);
}

export const keepVisits = (handed: readonly Handed[]): Promise<void> =>
  setMany(
    handed.map(({ attempt, opened }, n) => [
      keyOf(attempt.id),
      { version: 1, n, file: attempt.file, name: attempt.name, text: JSON.stringify(opened.file) },
    ]),
    store(),
  );

/** Forgets every visit of the class but those named. */
export async function forgetVisits(but: readonly string[] = []): Promise<void> {
  const staying = new Set(but.map(keyOf));
  const all = await keys<string>(store());
  await delMany(
    all.filter((key) => key.startsWith(prefix) && !staying.has(key)),
    store(),
  );
}

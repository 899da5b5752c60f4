import * as v from 'valibot';
import { parseScenario } from '../core/scenario/parse.ts';
import { freeId, withId } from './authoring/names.ts';
import type { Contact } from './bundled.ts';

/** Contacts that stand in the library beside the bundled ones: received from somebody, or put there by their author. */

/** Where a contact came from; `where` is the web address, the file's name or the draft's id, empty for a link. */
export interface Origin {
  by: 'link' | 'address' | 'file' | 'desk';
  where: string;
}

export interface AddedContact {
  version: 1;
  /** under which it stands in the library: the id of its file, or that with a number where somebody else has it */
  id: string;
  /** the scenario file as it came */
  text: string;
  from: Origin;
  /** epoch ms */
  at: number;
}

export const addedSchema = v.looseObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.maxLength(100)),
  text: v.string(),
  from: v.object({ by: v.picklist(['link', 'address', 'file', 'desk']), where: v.string() }),
  at: v.number(),
});

const read = new WeakMap<AddedContact, { contact: Contact | null; receivedId: string }>();

/** The contact of a record; null where this program cannot read it. No picture ever comes with it. */
export const contactOf = (record: AddedContact): Contact | null => readOnce(record).contact;

function readOnce(record: AddedContact): { contact: Contact | null; receivedId: string } {
  const before = read.get(record);
  if (before) return before;
  const { id } = record;
  const file = `${id}/scenario.yaml`;
  const received = parseScenario(record.text, file, id).scenario;
  const receivedId = received?.id ?? id;
  const text = receivedId === id ? record.text : withId(record.text, id);
  const scenario = receivedId === id ? received : parseScenario(text, file, id).scenario;
  const contact = scenario?.id === id ? { id, text, scenario, portrait: null, added: record.from } : null;
  read.set(record, { contact, receivedId });
  return { contact, receivedId };
}

/** What there is already of a contact that arrives. */
export interface Standing {
  /** the very same text, which need not be added again */
  same: Contact | null;
  /** what was added earlier under the same id: the newcomer may take its place */
  earlier: AddedContact | null;
  /** a contact that comes with the program has the same id */
  bundled: boolean;
  /** under which the newcomer would stand beside all others */
  free: string;
}

/** How a contact that arrives stands to those there are. */
export function standingOf(
  text: string,
  id: string,
  bundled: readonly Contact[],
  added: readonly AddedContact[],
): Standing {
  const twin = added.find((one) => one.text === text);
  const same = (twin && contactOf(twin)) ?? bundled.find((one) => one.text === text) ?? null;
  const [earlier = null] = added.filter((one) => readOnce(one).receivedId === id).sort((a, b) => b.at - a.at);
  const taken = [...bundled, ...added].map((one) => one.id);
  return { same, earlier, bundled: bundled.some((one) => one.id === id), free: freeId(id, taken) };
}

/** Records whose ids are free beside the bundled contacts: a newer program may have brought one along. */
export const besideBundled = (added: readonly AddedContact[], bundled: readonly Contact[]): AddedContact[] =>
  added.map((one) =>
    bundled.some(({ id }) => id === one.id)
      ? {
          ...one,
          id: freeId(
            one.id,
            [...bundled, ...added].map(({ id }) => id),
          ),
        }
      : one,
  );

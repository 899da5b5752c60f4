import type { NetworkContact, NetworkLink } from '../../core/feedback/network.ts';

/** Where each contact stands on the map, in columns and rows: whoever was led to stands right of who led there. */
export interface Place {
  contact: NetworkContact;
  column: number;
  row: number;
}

/** Trees of introductions first, one below the other; then all others, side by side. */
export function layOut(contacts: readonly NetworkContact[], links: readonly NetworkLink[], columns: number): Place[] {
  const places = new Map<string, Place>();
  const after = (id: string) => links.filter((link) => link.from === id).map(({ to }) => to);
  const ledTo = new Set(links.map(({ to }) => to));
  let row = 0;

  function place(id: string, column: number): void {
    const contact = contacts.find((one) => one.id === id);
    if (!contact || places.has(id)) return;
    places.set(id, { contact, column: Math.min(column, columns - 1), row });
    const before = row;
    for (const next of after(id)) {
      if (places.has(next)) continue;
      // the first stands beside who led there, further ones below
      const taken = [...places.values()].some((one) => one.row === row && one.column > column);
      if (taken || column + 1 >= columns) row += 1;
      place(next, column + 1);
    }
    row = Math.max(row, before);
  }

  const leading = contacts.filter(({ id }) => after(id).length > 0);
  // where everybody in a circle was led to by somebody, it begins with whoever comes first
  for (const { id } of [...leading.filter((one) => !ledTo.has(one.id)), ...leading]) {
    if (places.has(id)) continue;
    place(id, 0);
    row += 1;
  }
  contacts
    .filter(({ id }) => !places.has(id))
    .forEach((contact, index) => {
      places.set(contact.id, { contact, column: index % columns, row: row + Math.floor(index / columns) });
    });
  return [...places.values()];
}

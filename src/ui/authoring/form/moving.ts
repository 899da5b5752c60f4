import { tick } from 'svelte';

/** Names for the entries of a list that stay with them when they move; `known` may be shorter or longer. */
export function keysFor(known: readonly string[], count: number): string[] {
  const keys = known.slice(0, count);
  for (let n = 0; keys.length < count; n += 1) if (!keys.includes(`${n}`)) keys.push(`${n}`);
  return keys;
}

/** Puts the focus on the button that moved an entry, where the entry now stands. */
export async function focusMoved(list: HTMLElement | undefined, from: number, to: number): Promise<void> {
  await tick();
  const row = list?.querySelectorAll<HTMLElement>(':scope > li')[to];
  const buttons = [...(row?.querySelectorAll<HTMLElement>('.moves') ?? [])].at(-1)?.querySelectorAll('button');
  const [up, down] = buttons ?? [];
  const same = to > from ? down : up;
  (same?.disabled ? (to > from ? up : down) : same)?.focus();
}

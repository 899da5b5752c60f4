import { invertedEffects } from '@codemirror/commands';
import { StateEffect, type Extension, type Transaction } from '@codemirror/state';
import type { Beside } from '../../../app/authoring/openDraft.svelte.ts';

/** Rehearsals and sentences change in the same order as the text, so that undo takes them back in that order too. */

export const besideChanged = StateEffect.define<{ before: Beside; after: Beside }>();

export const undoableBeside: Extension = invertedEffects.of((transaction) =>
  transaction.effects
    .filter((effect) => effect.is(besideChanged))
    .map(({ value: { before, after } }) => besideChanged.of({ before: after, after: before })),
);

/** What stands beside the text after some transactions; null when they did not touch it. */
export function besideAfter(transactions: readonly Transaction[]): Beside | null {
  const effects = transactions.flatMap(({ effects }) => effects.filter((effect) => effect.is(besideChanged)));
  return effects.at(-1)?.value.after ?? null;
}

import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with rule and element for each accessibility fault under `place`. What needs a layout (colours, sizes of targets)
 * is left to the end-to-end tests.
 */
export async function expectAccessible(place: Element = document.body): Promise<void> {
  const { violations } = await axe.run(place, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(faults).toEqual([]);
}

import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import Faults from './Faults.svelte';
import { stateOf } from './words.ts';

const hint = (line: number): Diagnostic => ({
  file: 'a.yaml',
  line,
  column: 1,
  severity: 'warning',
  code: 'no-looks',
  message: 'nothing says what the portrait shows',
  remedy: 'Describe it.',
});
const inText = [hint(1), hint(2)];

it('counts the same as the list of contacts, says what a closer look adds, and never says another count unseen', async () => {
  const { rerender } = render(Faults, { diagnostics: inText, inText, ongo: () => undefined });
  expect(screen.getByRole('heading')).toHaveTextContent(`${stateOf(inText)}`);
  const told = screen.getByRole('status');
  await expect.poll(() => told.textContent, { timeout: 4000 }).toBe('2 hints in the text');
  await rerender({ diagnostics: [...inText, hint(3)], inText });
  expect(screen.getByRole('heading')).toHaveTextContent('2 hints in the text, one more on a closer look');
  expect(told.textContent).toBe('');
  await expect.poll(() => told.textContent, { timeout: 4000 }).toBe('2 hints in the text, one more on a closer look');
});

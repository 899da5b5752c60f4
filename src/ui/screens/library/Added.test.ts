import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { template } from '../../../core/authoring/template.ts';
import type { AddedContact } from '../../../app/added.ts';
import { expectAccessible } from '../../review/accessible.ts';
import Added from './Added.svelte';

const now = new Date(2026, 2, 11, 9, 45);
const maren: AddedContact = {
  version: 1,
  id: 'maren-holt',
  text: template('minimal', 'maren-holt'),
  from: { by: 'address', where: 'https://example.org/maren/scenario.yaml' },
  at: new Date(2026, 2, 10).getTime(),
};

function show(added: AddedContact[]) {
  const onremove = vi.fn();
  const onputback = vi.fn();
  const onfiles = vi.fn();
  const { rerender } = render(Added, { added, now, onremove, onputback, onfiles });
  return { onremove, onputback, onfiles, rerender, user: userEvent.setup() };
}

it('says from where each came and when, and removes it with a way back', async () => {
  const { onremove, onputback, rerender, user } = show([maren]);
  expect(screen.getByText('Added yesterday from example.org.')).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Remove Maren Holt' }));
  expect(onremove).toHaveBeenCalledWith(maren);
  await rerender({ added: [] });
  expect(screen.getByText('Removed: Maren Holt. Your visits stay.')).toBeVisible();
  expect(screen.getByRole('button', { name: /Undo/ })).toHaveFocus();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: /Undo/ }));
  expect(onputback).toHaveBeenCalledWith(maren);
});

it('shows one who is met by introduction only, and one that cannot be read, so that they can be removed', () => {
  show([
    { ...maren, id: 'anselm', text: template('minimal', 'anselm').replace('field:', 'by-referral: true\nfield:') },
    { ...maren, id: 'from-later', text: 'format: 9' },
  ]);
  expect(screen.getByText(/once somebody has sent you/)).toBeVisible();
  expect(screen.getByText(/cannot read it/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove from-later' })).toBeVisible();
});

it('takes contacts as files', async () => {
  const { onfiles, user } = show([]);
  const file = new File(['x'], 'maren.yaml');
  await user.upload(screen.getByLabelText('Open a contact from a file'), file);
  expect(onfiles).toHaveBeenCalledWith([file]);
  await expectAccessible();
});

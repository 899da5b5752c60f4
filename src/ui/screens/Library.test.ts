import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { smallScenario } from '../../../tests/support/visit.ts';
import { defaultSettings } from '../../app/records.ts';
import type { Shelved } from '../../app/shelf.ts';
import { expectAccessible } from '../review/accessible.ts';
import Library from './Library.svelte';

const scenario = smallScenario();
const ada: Shelved = {
  contact: { id: 'small', text: '', scenario, portrait: null },
  figure: 74,
  status: ' on Tuesday.',
  href: '#/contact/small',
  action: 'Visit again',
};

function show(changes: Record<string, unknown> = {}) {
  const onchange = vi.fn();
  const now = new Date(2026, 2, 11, 9, 45);
  render(Library, {
    contacts: [ada],
    state: 'ready' as const,
    newcomer: false,
    settings: defaultSettings,
    onchange,
    now,
    ...changes,
  });
  return { onchange, user: userEvent.setup() };
}

it('shows whom one could meet and how the last visit went', async () => {
  show();
  expect(screen.getByRole('heading', { name: 'Ada Brook' })).toBeVisible();
  expect(screen.getByText('74')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Visit again with Ada Brook' })).toHaveAttribute('href', '#/contact/small');
  await expectAccessible();
});

it('says what the program is not, and that nothing leaves the computer', () => {
  show();
  expect(screen.getByText(/not people, and no artificial chat partner/)).toBeVisible();
  expect(screen.getByText(/stays on this computer/)).toBeVisible();
});

it('asks a newcomer who they are; both may stay empty', async () => {
  const { onchange, user } = show({ newcomer: true });
  await user.type(screen.getByLabelText('What may they call you?'), 'Sam');
  await user.tab();
  expect(onchange).toHaveBeenLastCalledWith({ ...defaultSettings, name: 'Sam' });
});

it('tells of visits that could not be read', async () => {
  show({ damaged: 'One visit could not be read.' });
  expect(screen.getByRole('status')).toHaveTextContent('One visit could not be read.');
  await expectAccessible();
});

it('tells of a browser that keeps nothing, and of no contacts', async () => {
  show({ state: 'failed', contacts: [] });
  expect(screen.getByRole('alert')).toHaveTextContent('does not let us keep anything');
  expect(screen.getByText('There is nobody to meet in this copy of the program.')).toBeVisible();
  await expectAccessible();
});

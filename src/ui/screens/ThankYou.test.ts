import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { at, header, smallScenario } from '../../../tests/support/visit.ts';
import { expectAccessible } from '../review/accessible.ts';
import ThankYou from './ThankYou.svelte';

function show(changes: Record<string, unknown> = {}) {
  const calls = { onopen: vi.fn(), ondraft: vi.fn(), onsend: vi.fn(), ondecline: vi.fn() };
  render(ThankYou, {
    scenario: smallScenario(),
    header: header({ appointed: new Date(2026, 2, 11, 10, 0).toISOString() }),
    reason: 'left' as const,
    at: at(30),
    draft: '',
    understanding: 'idle' as const,
    working: '',
    ...calls,
    ...changes,
  });
  return { ...calls, user: userEvent.setup() };
}

it('sends a note now or later', async () => {
  const { onopen, onsend, user } = show();
  await user.type(screen.getByLabelText('To Ada Brook'), 'Thank you for the loam.');
  expect(onopen).toHaveBeenCalled();
  await user.click(screen.getByRole('radio', { name: /^Tonight/ }));
  await user.click(screen.getByRole('button', { name: 'Send the note' }));
  expect(onsend).toHaveBeenCalledExactlyOnceWith('Thank you for the loam.', at(600));
  await expectAccessible();
});

it('sends no empty note', async () => {
  const { onsend, user } = show();
  await user.click(screen.getByRole('button', { name: 'Send the note' }));
  expect(screen.getByRole('alert')).toHaveTextContent('There is nothing in the note yet.');
  expect(onsend).not.toHaveBeenCalled();
});

it('asks before none is sent', async () => {
  const { ondecline, user } = show();
  await user.click(screen.getByRole('button', { name: 'Send none' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Send no note?' }));
  await user.click(dialog.getByRole('button', { name: 'Send none' }));
  expect(ondecline).toHaveBeenCalledOnce();
  await expectAccessible();
});

it.each([
  ['shown-out', 'Ms Brook has shown you out.'],
  ['thrown-out', 'Ms Brook has ended the visit.'],
  ['said-goodbye', 'You are outside again.'],
])('after %s', (reason, title) => {
  show({ reason });
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

it('keeps the note when it could not be read', () => {
  show({ understanding: 'failed', draft: 'Dear' });
  expect(screen.getByRole('alert')).toHaveTextContent('It is kept; send it again.');
  expect(screen.getByLabelText('To Ada Brook')).toHaveValue('Dear');
});

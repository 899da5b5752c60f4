import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { smallScenario } from '../../../tests/support/visit.ts';
import { expectAccessible } from '../review/accessible.ts';
import Brief from './Brief.svelte';

const near = 'appointment: {way: {minutes: 5, give-or-take: 0}}\n';
const now = new Date(2026, 2, 11, 9, 40);

function show(changes: string = near, running: string | null = null) {
  const onappoint = vi.fn();
  const contact = { id: 'small', text: '', scenario: smallScenario(changes), portrait: null };
  render(Brief, { contact, pace: 'real' as const, now, running, onappoint });
  return { onappoint, user: userEvent.setup() };
}

it('makes an appointment at an offered time', async () => {
  const { onappoint, user } = show();
  await user.click(screen.getByRole('radio', { name: /^Today.*10:00/ }));
  await user.click(screen.getByRole('radio', { name: '3 times faster' }));
  await user.click(screen.getByRole('button', { name: 'Write to ask for today at 10:00' }));
  expect(onappoint).toHaveBeenCalledExactlyOnceWith(new Date(2026, 2, 11, 10, 0), 'brisk');
  await expectAccessible();
});

it('takes a day of the learner’s own, and no day that has passed', async () => {
  const { onappoint, user } = show();
  await user.click(screen.getByRole('radio', { name: /Another day/ }));
  const ask = () => user.click(screen.getByRole('button', { name: /^Write to ask/ }));
  await ask();
  expect(screen.getByRole('alert')).toHaveTextContent('Choose the day');
  await user.type(screen.getByLabelText('Day'), '2026-03-10');
  await ask();
  expect(screen.getByRole('alert')).toHaveTextContent('That time has passed');
  await user.clear(screen.getByLabelText('Day'));
  await user.type(screen.getByLabelText('Day'), '2026-03-16');
  await ask();
  expect(onappoint).toHaveBeenCalledExactlyOnceWith(new Date(2026, 2, 16, 10, 0), 'real');
  await expectAccessible();
});

it('offers practice without a clock', async () => {
  const { onappoint, user } = show();
  await user.click(screen.getByRole('radio', { name: 'not at all' }));
  expect(screen.queryByRole('radiogroup')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Write to ask' }));
  expect(onappoint).toHaveBeenCalledExactlyOnceWith(null, 'untimed');
});

it('begins the guided visit without a clock and without a message', async () => {
  const { onappoint, user } = show(`${near}guided: true\n`);
  await user.click(screen.getByRole('button', { name: 'Prepare the visit' }));
  expect(onappoint).toHaveBeenCalledExactlyOnceWith(null, 'untimed');
});

it('leads back to a visit that is not over', () => {
  show(near, '#/visit/7');
  expect(screen.getByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '#/visit/7');
});

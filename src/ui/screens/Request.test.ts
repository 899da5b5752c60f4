import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { header, reading, smallScenario } from '../../../tests/support/visit.ts';
import type { Entry } from '../../core/interview/log.ts';
import { expectAccessible } from '../review/accessible.ts';
import Request from './Request.svelte';

function show(entries: Entry[] = [], sentBy: string | null = null) {
  const calls = { ondraft: vi.fn(), onsend: vi.fn(), onagree: vi.fn(), onstop: vi.fn() };
  render(Request, {
    scenario: smallScenario(),
    header: header({ appointed: new Date(2026, 2, 12, 10, 0).toISOString(), sentBy }),
    entries,
    portrait: null,
    draft: { subject: '', text: '' },
    understanding: 'idle' as const,
    working: '',
    now: new Date(2026, 2, 11, 9, 40),
    ...calls,
  });
  return { ...calls, user: userEvent.setup() };
}

const sent: Entry = {
  type: 'requested',
  at: -9,
  subject: 'Bells',
  text: 'Hello\nMay I come?',
  reading: reading(['greet']),
};
const answered = (answer: 'agreed' | 'declined', minutes: number): Entry => ({
  type: 'answered',
  at: -9,
  answer,
  minutes,
  missing: [],
  text: 'So be it.',
});

it('sends a message, and keeps what was written so far', async () => {
  const { onsend, ondraft, user } = show();
  await user.click(screen.getByRole('button', { name: 'Send it' }));
  expect(screen.getByRole('alert')).toHaveTextContent('There is nothing in the message yet.');
  await user.type(screen.getByLabelText('Subject'), 'Bells');
  await user.type(screen.getByLabelText('Your message to Ada Brook'), 'May I come? ');
  expect(ondraft).toHaveBeenLastCalledWith({ subject: 'Bells', text: 'May I come? ' });
  await user.click(screen.getByRole('button', { name: 'Send it' }));
  expect(onsend).toHaveBeenCalledExactlyOnceWith({ subject: 'Bells', text: 'May I come?' });
  await expectAccessible();
});

it('may be left out', async () => {
  const { onagree, user } = show();
  await user.click(screen.getByRole('button', { name: 'Leave the message out' }));
  expect(onagree).toHaveBeenCalledExactlyOnceWith(30);
});

it('shows the answer, and takes the time that was granted', async () => {
  const { onagree, user } = show([sent, answered('agreed', 20)]);
  expect(screen.getByText('“So be it.”')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take tomorrow at 10:00' }));
  expect(onagree).toHaveBeenCalledExactlyOnceWith(20);
  await expectAccessible();
});

it('lets somebody who was declined write again', async () => {
  show([sent, answered('declined', 0)]);
  expect(screen.getByRole('button', { name: 'Send it again' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Leave the message out' })).toBeNull();
  await expectAccessible();
});

it('tells somebody who was sent to begin with that', () => {
  show([], 'Jo Pell');
  expect(screen.getByText(/She knows of you only that Jo Pell sent you: begin with that\./)).toBeVisible();
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { header, smallScenario } from '../../../tests/support/visit.ts';
import { expectAccessible } from '../review/accessible.ts';
import Waiting from './Waiting.svelte';

const minute = 60_000;

function show(at: number, arrivesAt: number | null = null) {
  const onskip = vi.fn();
  const appointed = new Date(2026, 2, 11, 10, 0).toISOString();
  render(Waiting, {
    scenario: smallScenario(),
    header: header({ appointed }),
    at,
    minutes: 30,
    arrivesAt,
    arrivedAt: arrivesAt === null ? at : null,
    onskip,
  });
  return { onskip, user: userEvent.setup() };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

it.each([
  [-30_000, 'You are just in time.'],
  [-6 * minute, 'Six minutes early. A good time to be here.'],
  [-10 * minute, 'Ten minutes early. A good time to be here.'],
  [-10 * minute - 1, 'Eleven minutes early. A little soon.'],
  [-11 * minute, 'Eleven minutes early. A little soon.'],
  [-16 * minute, 'Sixteen minutes early. That is very early.'],
])('at %i ms', (at, words) => {
  show(at);
  expect(title()).toBe(words);
});

it('shows the clock, and lets it run to the hour', async () => {
  const { onskip, user } = show(-6 * minute);
  expect(screen.getByRole('img', { name: 'The clock says 9:54. Your time, 10:00 to 10:30, is tinted.' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Wait until 10:00' }));
  expect(onskip).toHaveBeenCalledOnce();
  await expectAccessible();
});

it('tells somebody who will be late what to do', async () => {
  const { user, onskip } = show(4 * minute, 6 * minute);
  expect(title()).toBe('You are on your way, and it is past the hour.');
  expect(screen.getByText(/It is four minutes past. When you are there, say you are sorry once/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Skip the way' }));
  expect(onskip).toHaveBeenCalledOnce();
  await expectAccessible();
});

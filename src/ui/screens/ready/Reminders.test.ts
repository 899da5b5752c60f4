import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { header, smallScenario } from '../../../../tests/support/visit.ts';
import type { Header } from '../../../core/interview/log.ts';
import { expectAccessible } from '../../review/accessible.ts';
import Reminders from './Reminders.svelte';

const minute = 60_000;
const shown: string[] = [];

function browser(permission: NotificationPermission, answer: NotificationPermission = permission): void {
  class Shown {
    static permission = permission;
    static requestPermission = vi.fn(() => {
      Shown.permission = answer;
      return Promise.resolve(answer);
    });
    onclick = null;
    constructor(title: string) {
      shown.push(title);
    }
  }
  vi.stubGlobal('Notification', Shown);
}

function show(at: number, changes: Partial<Header> = {}) {
  const oncalendar = vi.fn();
  const props = {
    scenario: smallScenario('appointment: {way: {minutes: 20, give-or-take: 5}}\n'),
    header: header({ appointed: new Date(2026, 2, 11, 10, 0).toISOString(), ...changes }),
    at,
    oncalendar,
  };
  const { rerender } = render(Reminders, props);
  return { oncalendar, wait: (now: number) => rerender({ ...props, at: now }), user: userEvent.setup() };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  shown.length = 0;
});

it('asks the browser only when it is pressed, and tells when the time has come', async () => {
  browser('default', 'granted');
  const { wait, user } = show(-90 * minute);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Tell me when it is time to set out' }));
  expect(await screen.findByText(/the browser tells you when it is time to set out: at 9:35/)).toBeVisible();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await wait(-26 * minute);
  expect(shown).toEqual([]);
  await wait(-24 * minute);
  await wait(-20 * minute);
  expect(shown).toEqual(['It is time to set out']);
  expect(screen.getByRole('status')).toHaveTextContent('It is time to set out.');
});

it('sends no word to somebody who is looking', async () => {
  browser('granted');
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { wait } = show(-30 * minute);
  await wait(-24 * minute);
  expect(shown).toEqual([]);
});

it('says plainly that the browser refuses, or cannot', async () => {
  browser('default', 'denied');
  const { user } = show(-90 * minute);
  await user.click(screen.getByRole('button', { name: /^Tell me/ }));
  expect(await screen.findByText(/does not let us tell you when to set out/)).toBeVisible();
  await expectAccessible();
});

it('says that a browser without notifications cannot', () => {
  show(-90 * minute);
  expect(screen.getByText(/This browser cannot tell you when it is time to set out/)).toBeVisible();
});

it('has a file for the calendar where the clock runs as clocks do', async () => {
  const { oncalendar, user } = show(-90 * minute);
  await user.click(screen.getByRole('button', { name: 'Put it into your calendar' }));
  expect(oncalendar).toHaveBeenCalledOnce();
});

it.each([
  [-90, { pace: 'brisk' as const }],
  [-90, { stretch: 2 }],
  [-30, {}],
])('has none at %i minutes with %o', (at, changes) => {
  show(at * minute, changes);
  expect(screen.queryByRole('button', { name: 'Put it into your calendar' })).toBeNull();
});

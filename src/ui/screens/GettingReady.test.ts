import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { expectAccessible } from '../review/accessible.ts';
import GettingReady from './GettingReady.svelte';

const ten = new Date(2026, 2, 11, 10, 0).toISOString();
const minute = 60_000;

interface Shown {
  at?: number;
  questions?: string[];
  appointed?: string | null;
}

function show({ at = -20 * minute, questions = [], appointed = ten }: Shown = {}) {
  const calls = {
    ondraft: vi.fn(),
    onread: vi.fn(),
    ondress: vi.fn(),
    oncalendar: vi.fn(),
    onsetout: vi.fn(),
    onrun: vi.fn(),
    onenter: vi.fn(),
    onstop: vi.fn(),
  };
  const props = {
    scenario: smallScenario('appointment: {way: {minutes: 5, give-or-take: 0}}\n'),
    header: header({ appointed, pace: appointed ? ('real' as const) : ('untimed' as const) }),
    at,
    minutes: 30,
    drafts: { reply: '', note: '', questions, notepad: '' },
    read: () => Promise.resolve(reading(['ask'])),
    outfit: null,
    ...calls,
  };
  const { rerender } = render(GettingReady, props);
  calls.ondraft.mockImplementation((change: object) => {
    props.drafts = { ...props.drafts, ...change };
    void rerender(props);
  });
  return { ...calls, user: userEvent.setup() };
}

const listed = () => screen.queryAllByRole('listitem').flatMap((item) => item.querySelector('span')?.textContent ?? []);
const planned = () => listed().filter((text) => text.endsWith('?'));

it('keeps questions: added, put in order, taken away, and brought back', async () => {
  const { user } = show();
  const line = screen.getByLabelText('A question you would like to ask');
  await user.type(line, 'Why bells?{Enter}');
  await user.type(line, 'How loud?{Enter}');
  expect(planned()).toEqual(['Why bells?', 'How loud?']);
  await user.click(screen.getByRole('button', { name: 'Up: How loud?' }));
  expect(planned()).toEqual(['How loud?', 'Why bells?']);
  expect(screen.getByRole('button', { name: 'Down: How loud?' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Remove: How loud?' }));
  expect(planned()).toEqual(['Why bells?']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(planned()).toEqual(['How loud?', 'Why bells?']);
  await expectAccessible();
});

it('says how long there is, and sets out', async () => {
  const { onsetout, user } = show();
  expect(screen.getByRole('timer')).toHaveTextContent('It is 9:40. Twenty minutes to go.');
  await user.click(screen.getByRole('button', { name: 'Set out now' }));
  expect(onsetout).toHaveBeenCalledOnce();
});

it('lets the clock run to a moment that has not passed', async () => {
  const { onrun, user } = show();
  const before = screen.getByLabelText('Minutes before the hour');
  await user.click(screen.getByRole('button', { name: 'Set out then' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Say how many minutes');
  await user.type(before, '25');
  await user.click(screen.getByRole('button', { name: 'Set out then' }));
  expect(screen.getByRole('alert')).toHaveTextContent('There are twenty minutes left.');
  await user.clear(before);
  await user.type(before, '12{Enter}');
  expect(onrun).toHaveBeenCalledExactlyOnceWith(12);
});

it('tells once what was read, and what is worn', async () => {
  const { onread, ondress, user } = show();
  const paper = screen.getByRole('button', { name: 'About Brook and Daughter' });
  for (let times = 0; times < 3; times++) await user.click(paper);
  expect(onread).toHaveBeenCalledExactlyOnceWith('facts');
  expect(screen.getByText('We have cast bells since 1840.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^Shirt and plain trousers/ }));
  expect(ondress).toHaveBeenCalledExactlyOnceWith('smart-casual');
});

it('goes in at any time where there is no clock', async () => {
  const { onenter, user } = show({ appointed: null });
  expect(within(screen.getByRole('complementary')).queryByRole('timer')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Go in' }));
  expect(onenter).toHaveBeenCalledOnce();
  await expectAccessible();
});

it('prints as a sheet to take along: questions with room, notes, and every paper', async () => {
  show({ questions: ['Why bells?'] });
  await fireEvent(window, new Event('beforeprint'));
  expect(screen.getByRole('heading', { level: 2, name: 'What you ask' })).toBeVisible();
  const paper = within(screen.getByRole('heading', { name: 'What you ask' }).parentElement as HTMLElement);
  expect(paper.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Why bells?']);
  expect(paper.getByText(/Wednesday 11 March at 10:00, thirty minutes/)).toBeVisible();
  expect(paper.getAllByRole('article').length).toBeGreaterThan(0);
  await fireEvent(window, new Event('afterprint'));
  expect(screen.queryByRole('heading', { name: 'What you ask' })).toBeNull();
});

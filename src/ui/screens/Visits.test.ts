import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../review/accessible.ts';
import { fixtureScenario, fixtureScorecard, fixtureVisit } from '../review/fixture.ts';
import Visits from './Visits.svelte';

const scenario = fixtureScenario();
const older = fixtureVisit({ id: 'older', begun: 1, scorecard: fixtureScorecard(76) });
const newer = fixtureVisit({ id: 'newer', begun: 2 });
const running = fixtureVisit({ id: 'running', begun: 3, scorecard: null });
running.log = { ...running.log, entries: running.log.entries.slice(0, 9) };

function show(visits = [older, newer, running], message: string | null = null) {
  const calls = {
    onopen: vi.fn(),
    ondelete: vi.fn(),
    ondeleteall: vi.fn(),
    onexport: vi.fn(),
    onhandin: vi.fn(),
    onexportall: vi.fn(),
    onimport: vi.fn(),
  };
  const list = visits.map((visit) => ({ visit, scenario, portrait: null }));
  const { unmount } = render(Visits, { visits: list, message, ...calls });
  return { ...calls, unmount, user: userEvent.setup() };
}

const rows = () => within(screen.getAllByRole('list')[1] as HTMLElement).getAllByRole('listitem');
const row = (at: number) => within(rows()[at] as HTMLElement);

it('lists the visits, the newest first, with what changed', async () => {
  show();
  expect(rows().map((one) => one.textContent?.match(/middle of the talk|Nine better|Most to gain/)?.[0])).toEqual([
    'middle of the talk',
    'Nine better',
    'Most to gain',
  ]);
  await expectAccessible();
});

it('opens a review, and goes on with what is not over', async () => {
  const { user, onopen } = show();
  await user.click(row(0).getByRole('button', { name: /Go on/ }));
  await user.click(row(1).getByRole('button', { name: /Read the review/ }));
  expect(onopen.mock.calls).toEqual([['running'], ['newer']]);
});

it('deletes one, and takes it back', async () => {
  const { user, ondelete, unmount } = show();
  await user.click(row(1).getByRole('button', { name: /Delete/ }));
  expect(screen.getByText('Deleted: Imelda Farrow.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(row(1).getByRole('button', { name: /Delete/ })).toHaveFocus();
  unmount();
  expect(ondelete).not.toHaveBeenCalled();
});

it('what was deleted is gone when the page is left', async () => {
  const { user, ondelete, unmount } = show();
  await user.click(row(1).getByRole('button', { name: /Delete/ }));
  expect(ondelete).not.toHaveBeenCalled();
  unmount();
  expect(ondelete.mock.calls).toEqual([['newer']]);
});

it('what was deleted is not among the visits that are saved', async () => {
  const { user, ondelete, onexportall } = show();
  await user.click(row(1).getByRole('button', { name: /Delete/ }));
  await user.click(screen.getByRole('button', { name: 'Save all visits' }));
  expect(ondelete.mock.invocationCallOrder[0]).toBeLessThan(onexportall.mock.invocationCallOrder[0] ?? 0);
});

it('asks before it deletes all', async () => {
  const { user, ondeleteall } = show();
  await user.click(screen.getByRole('button', { name: 'Delete all visits' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Delete all visits?' }));
  await user.click(dialog.getByRole('button', { name: 'Keep them' }));
  expect(ondeleteall).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Delete all visits' }));
  await user.click(dialog.getByRole('button', { name: 'Delete all visits' }));
  expect(ondeleteall).toHaveBeenCalledOnce();
});

it('saves one as a file', async () => {
  const { user, onexport } = show();
  await user.click(row(2).getByRole('button', { name: /Save as a file/ }));
  expect(onexport.mock.calls).toEqual([['older']]);
});

it('takes several files at once, chosen or dropped', async () => {
  const { user, onimport } = show();
  const files = [
    new File(['{}'], 'a.json', { type: 'application/json' }),
    new File(['{}'], 'b.json', { type: 'application/json' }),
  ];
  await user.upload(screen.getByLabelText('Open visits from files'), files);
  expect(onimport.mock.calls).toEqual([[files]]);
  const drop = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files, types: ['Files'] } });
  window.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(onimport.mock.calls).toEqual([[files], [files]]);
});

it('says what came of the files', () => {
  show([], 'a.json is not a Half Hour visit. Line 14: this is not JSON. Nothing was changed.');
  expect(screen.getByRole('status')).toHaveTextContent('Line 14');
});

it('says what to do when there is nothing yet', async () => {
  show([]);
  expect(
    screen.getByText('You have not met anybody yet. A visit takes half an hour, or ten minutes with a faster clock.'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose somebody to meet' })).toHaveAttribute('href', '#/');
  expect(screen.queryByRole('button', { name: 'Delete all visits' })).toBeNull();
  await expectAccessible();
});

it('keeps a visit whose contact cannot be read', async () => {
  render(Visits, {
    visits: [{ visit: older, scenario: null, portrait: null }],
    message: null,
    onopen: vi.fn(),
    ondelete: vi.fn(),
    ondeleteall: vi.fn(),
    onexport: vi.fn(),
    onhandin: vi.fn(),
    onexportall: vi.fn(),
    onimport: vi.fn(),
  });
  expect(screen.getByRole('heading', { name: 'ward-six' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Read the review/ })).toBeNull();
  await expectAccessible();
});

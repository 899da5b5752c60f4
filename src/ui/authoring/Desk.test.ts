import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { smallScenario } from '../../../tests/support/visit.ts';
import { OpenDraft } from '../../app/authoring/openDraft.svelte.ts';
import { template } from '../../core/authoring/template.ts';
import { expectAccessible } from '../review/accessible.ts';
import Desk from './Desk.svelte';

// without a layout the editor has nothing to measure
beforeAll(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

// the panes have tests of their own
vi.mock('./TalkPane.svelte', () => import('./EarlierPane.svelte'));
vi.mock('./TestsPane.svelte', () => import('./EarlierPane.svelte'));

const text = template('minimal', 'maren');
const ada = { id: 'small', text: '', scenario: smallScenario(), portrait: null };

function show(changes: Record<string, unknown> = {}) {
  const draft = new OpenDraft({
    version: 1,
    id: 'one',
    text,
    rehearsals: [],
    sayings: [],
    history: [],
    begun: 0,
    changed: 0,
  });
  const on = { onsave: vi.fn(), onsaveall: vi.fn(), onfiles: vi.fn(), ondrop: vi.fn(), onduplicate: vi.fn() };
  const reader = { read: vi.fn() };
  const given = { draft, reader, others: [ada], keeping: 'kept' as const, trouble: '', message: '', ...on, ...changes };
  render(Desk, given as never);
  return { draft, on, user: userEvent.setup() };
}
const editor = () => screen.getByRole('textbox', { name: 'The contact’s text' });

it('shows the text, who it is about, and what is to be said about it', async () => {
  const { draft, user } = show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Maren Holt');
  expect(editor()).toHaveTextContent('name: Maren Holt');
  draft.edit(text.replace('temperament: neutral', 'temperament: sunny'));
  const fault = await screen.findByRole('button', { name: /^Error Line \d+ "temperament" must be one of/ });
  await user.click(fault);
  await waitFor(() => expect(editor()).toHaveFocus());
  expect(screen.getByText('contact › temperament')).toBeVisible();
  await expectAccessible();
});

it('takes back what panes did to text, rehearsals and sentences, in order', async () => {
  const { draft, user } = show();
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo).toBeDisabled();
  draft.edit(text.replace('Maren', 'Marion'));
  draft.keepRehearsals([{ name: 'a.yaml', text: '' }]);
  draft.edit(text.replace('Maren', 'Mary'));
  draft.keepSayings([{ text: 'x', topic: null }]);
  await waitFor(() => expect(undo).toBeEnabled());
  const state = () => [/name: (\w+)/.exec(draft.text)?.[1], draft.rehearsals.length, draft.sayings.length];
  expect(state()).toEqual(['Mary', 1, 1]);
  await user.click(undo);
  expect(state()).toEqual(['Mary', 1, 0]);
  await user.click(undo);
  expect(state()).toEqual(['Marion', 1, 0]);
  await user.keyboard('{Control>}z{/Control}');
  expect(state()).toEqual(['Marion', 0, 0]);
  await user.click(undo);
  expect(state()).toEqual(['Maren', 0, 0]);
  expect(draft.text).toBe(text);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await user.click(screen.getByRole('button', { name: 'Redo' }));
  expect(state()).toEqual(['Marion', 1, 0]);
});

it('has an earlier text back, and that can be undone', async () => {
  const { draft, user } = show();
  await user.click(screen.getByRole('tab', { name: 'Earlier' }));
  expect(
    await within(screen.getByRole('tabpanel', { name: 'Earlier' })).findByText(/Nothing is kept here yet/),
  ).toBeVisible();
  draft.edit('format: 1\n');
  const panel = screen.getByRole('tabpanel', { name: 'Earlier' });
  expect(await within(panel).findByText(/before a large change/)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: /^Look at it/ }));
  expect(within(panel).getByText(/field: dry stone walling/)).toBeVisible();
  await expectAccessible();
  await user.click(within(panel).getByRole('button', { name: /^Bring it back/ }));
  expect(draft.text).toBe(text);
  expect(draft.history).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(draft.text).toBe('format: 1\n');
});

it('goes along its tabs by keyboard', async () => {
  const { user } = show();
  await user.click(screen.getByRole('tab', { name: 'Talk' }));
  await user.keyboard('{End}');
  expect(screen.getByRole('tab', { name: 'Earlier' })).toHaveFocus();
  expect(screen.getByRole('tab', { name: 'Earlier' })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Tests' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Tests' })).toBeVisible();
});

it('saves, opens and duplicates, and says when nothing can be kept', async () => {
  const { on, user } = show({ trouble: 'There is no room left to keep this contact.', message: 'A file was refused.' });
  expect(screen.getByRole('alert')).toHaveTextContent('There is no room left');
  expect(screen.getByText('A file was refused.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save it as a file' }));
  expect(on.onsaveall).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Save as file' }));
  expect(on.onsave).toHaveBeenCalledOnce();
  await user.keyboard('{Control>}s{/Control}');
  expect(on.onsave).toHaveBeenCalledTimes(2);
  await user.click(screen.getByText('More'));
  await user.upload(screen.getByLabelText('Open a file in its place'), new File(['format: 1'], 'a.yaml'));
  expect(on.onfiles).toHaveBeenCalledOnce();
  await user.click(screen.getByText('More'));
  await user.click(screen.getByRole('button', { name: 'Duplicate' }));
  expect(on.onduplicate).toHaveBeenCalledOnce();
  await expectAccessible();
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { smallScenario } from '../../../tests/support/visit.ts';
import type { ScenarioDraft } from '../../app/authoring/scenarioDraft.ts';
import { template } from '../../core/authoring/template.ts';
import { expectAccessible } from '../review/accessible.ts';
import DraftList from './DraftList.svelte';

const now = Date.UTC(2026, 2, 11, 12);
const maren: ScenarioDraft = {
  version: 1,
  id: 'one',
  text: template('minimal', 'maren'),
  rehearsals: [],
  sayings: [],
  history: [],
  begun: 0,
  changed: now - 5000,
};
const broken: ScenarioDraft = { ...maren, id: 'two', text: 'format: 1\ncontact:\n  name: Bo\n', changed: 0 };
const ada = { id: 'small', text: '', scenario: smallScenario(), portrait: null };

function show(changes: Record<string, unknown> = {}) {
  const names = ['begin', 'bundled', 'files', 'drop', 'paste', 'duplicate', 'save', 'rename', 'delete', 'undelete'];
  const on = Object.fromEntries(names.map((name) => [`on${name}`, vi.fn()]));
  render(DraftList, {
    drafts: [maren, broken],
    state: 'ready' as const,
    damaged: [],
    contacts: [ada],
    now,
    message: '',
    ...on,
    ...changes,
  } as never);
  return { on, user: userEvent.setup() };
}

it('shows who is being written, how it stands and when it was changed', async () => {
  show();
  const [first, second] = within(screen.getByRole('region', { name: 'What you are writing' })).getAllByRole('listitem');
  expect(first).toHaveTextContent('Maren Holt');
  expect(first).toHaveTextContent('Changed just now. Its id is maren.');
  expect(second).toHaveTextContent(/errors.*: cannot be met yet/);
  expect(screen.getByRole('link', { name: 'Maren Holt' })).toHaveAttribute('href', '#/write/one');
  await expectAccessible();
});

it('deletes one, says so, and has it back', async () => {
  const { on, user } = show();
  await user.click(screen.getByRole('button', { name: 'Delete Maren Holt' }));
  expect(on.ondelete).toHaveBeenCalledWith(maren);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  expect(screen.getByText('Deleted: Maren Holt.')).toBeVisible();
  await user.click(undo);
  expect(on.onundelete).toHaveBeenCalledWith(maren);
});

it('begins from a template, which may refer to somebody', async () => {
  const { on, user } = show();
  await user.click(screen.getByRole('radio', { name: /sends learners on/ }));
  expect(screen.getByRole('combobox', { name: 'To whom' })).toHaveValue('small');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  const made = on.onbegin?.mock.calls[0]?.[0] as (id: string) => string;
  expect(made('mine')).toContain('id: mine');
  expect(made('mine')).toContain('contact: small');
  await expectAccessible();
});

it('duplicates a contact of the library', async () => {
  const { on, user } = show();
  await user.click(screen.getByRole('button', { name: 'Duplicate' }));
  expect(on.onbundled).toHaveBeenCalledWith(ada);
});

it('gives an id only if it is one', async () => {
  const { on, user } = show();
  await user.click(screen.getByRole('button', { name: 'Rename Maren Holt' }));
  const field = screen.getByRole('textbox', { name: /^Its id/ });
  await user.clear(field);
  await user.type(field, 'Not an id');
  expect(screen.getByRole('button', { name: 'Rename' })).toBeDisabled();
  await user.clear(field);
  await user.type(field, 'maren-2{Enter}');
  expect(on.onrename).toHaveBeenCalledWith(maren, 'maren-2');
});

it('takes what is pasted on the page or into the field', async () => {
  const { on, user } = show();
  screen.getByRole('heading', { level: 1 }).focus();
  await user.paste('format: 1');
  expect(on.onpaste).toHaveBeenLastCalledWith('format: 1');
  await user.click(screen.getByRole('textbox', { name: 'Or paste a contact, or a link to one' }));
  await user.paste('format: 2');
  expect(on.onpaste).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(on.onpaste).toHaveBeenLastCalledWith('format: 2');
});

it('takes files', async () => {
  const { on, user } = show();
  await user.upload(screen.getByLabelText('Open files'), new File(['format: 1'], 'a.yaml'));
  expect(on.onfiles).toHaveBeenCalledOnce();
});

it('says that there is nothing yet, that something is damaged, and that nothing can be kept', async () => {
  show({ drafts: [], state: 'failed', damaged: ['draft/x'], message: 'a.yaml is not a text. Nothing was changed.' });
  expect(screen.getByText(/Nothing yet/)).toBeVisible();
  expect(screen.getByText(/One contact could not be read \(draft\/x\)/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('does not let us keep anything');
  expect(screen.getByText('a.yaml is not a text. Nothing was changed.')).toBeVisible();
  await expectAccessible();
});

it('offers an ordinary contact to duplicate, not the guided first visit', async () => {
  const guided = { ...ada, id: 'first', scenario: { ...ada.scenario, guided: true } };
  const { on, user } = show({ contacts: [guided, ada] });
  await user.click(screen.getByRole('button', { name: 'Duplicate' }));
  expect(on.onbundled).toHaveBeenCalledWith(ada);
});

it('begins with a text that says nothing to other programs', async () => {
  const { on, user } = show();
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  const [make] = (on.onbegin?.mock.calls[0] ?? []) as [(id: string) => string];
  expect(make('mine')).toMatch(/^# A contact for Half Hour\./);
});

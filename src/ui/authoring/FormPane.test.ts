import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OpenDraft, type Beside } from '../../app/authoring/openDraft.svelte.ts';
import type { ScenarioDraft } from '../../app/authoring/scenarioDraft.ts';
import { expectAccessible } from '../review/accessible.ts';
import FormPane from './FormPane.svelte';

const walls = `# A contact. Lines that begin with # are notes.
format: 1
field: dry stone walling

contact:
  name: Maren Holt
  called: Ms Holt          # how most people would address them
  role: dry stone waller
  temperament: neutral

organization:
  name: Holt Walling

# What they say to each subject.
answers:
  typical-day:
    - say: I am on the hill by half past seven, and the first hour is only sorting stone.
      then:
        - Big ones left.
`;

const record = (text: string): ScenarioDraft => ({
  version: 1,
  id: 'one',
  text,
  rehearsals: [],
  sayings: [],
  history: [],
  begun: 0,
  changed: 0,
});

/** A draft with an undo of its own, as the editor brings one. */
function open(text: string = walls) {
  const draft = new OpenDraft(record(text), () => 0);
  const before: string[] = [];
  draft.connect({
    change: (next: string, beside: Beside) => {
      before.push(draft.text);
      draft.take(next, beside);
    },
    undo: () => draft.take(before.pop() ?? draft.text),
    redo: () => undefined,
  });
  const went: (readonly (string | number)[])[] = [];
  render(FormPane, {
    draft,
    reader: { read: nobody, readNote: nobody },
    others: [],
    goTo: (path: readonly (string | number)[]) => went.push(path),
  });
  return { draft, went, user: userEvent.setup() };
}

const nobody = () => Promise.reject(new Error('nobody reads here'));

const unfold = async (user: ReturnType<typeof userEvent.setup>, title: RegExp | string) =>
  user.click(screen.getByText(title, { selector: 'summary .title' }));

it('a field changes its own line of the text and no other', async () => {
  const { draft, user } = open();
  const before = draft.text;
  await unfold(user, 'Who and where');
  const called = screen.getByRole('textbox', { name: /^Called/ });
  expect(called).toHaveValue('Ms Holt');
  await user.clear(called);
  await user.type(called, 'Mrs Holt');
  await user.tab();
  expect(draft.text).toBe(before.replace('called: Ms Holt ', 'called: Mrs Holt '));
  expect(draft.scenario?.contact.called).toBe('Mrs Holt');
  await expectAccessible();
});

it('a choice that is taken back leaves no key behind', async () => {
  const { draft, user } = open();
  await unfold(user, 'Who and where');
  const temperament = screen.getByRole('combobox', { name: 'Temperament' });
  await user.selectOptions(temperament, 'warm');
  expect(draft.scenario?.contact.temperament).toBe('warm');
  await user.selectOptions(temperament, 'as usual');
  expect(draft.text).not.toContain('temperament');
});

it('says what is wrong beside the field, and in the heading of its section', async () => {
  const { draft, user } = open();
  await unfold(user, 'The appointment');
  const minutes = screen.getByRole('textbox', { name: /^Minutes,/ });
  await user.type(minutes, '1800');
  await user.tab();
  expect(draft.text).toContain('appointment:\n  minutes: 1800');
  expect(minutes).toHaveAttribute('aria-invalid', 'true');
  expect(minutes).toHaveAccessibleDescription(/"minutes" is 1800/);
  const section = screen.getByText('The appointment').closest('summary') as HTMLElement;
  expect(within(section).getByText(/One error/)).toBeVisible();
});

it('answers a subject, adds what follows, and says how long it takes', async () => {
  const { draft, user } = open();
  await unfold(user, 'Answers');
  await unfold(user, 'Pay in the field');
  await user.click(screen.getByRole('button', { name: /^Answer it Pay/ }));
  await user.type(screen.getByRole('textbox', { name: 'Answer 1' }), 'Enough for a van. Not for two.');
  await user.click(screen.getByRole('button', { name: /^Add what follows/ }));
  expect(screen.getByRole('textbox', { name: /asked further/ })).toHaveFocus();
  await user.keyboard('Ask me again in spring.');
  await user.tab();
  expect(draft.scenario?.answers.pay).toEqual([
    {
      say: {
        plain: 'Enough for a van. Not for two.',
        open: 'Enough for a van. Not for two.',
        guarded: expect.any(String) as string,
      },
      then: ['Ask me again in spring.'],
    },
  ]);
  expect(screen.getAllByText('3 seconds to say').length).toBeGreaterThan(0);
  await expectAccessible();
});

it('takes an entry out, offers to undo it, and moves others', async () => {
  const { draft, user } = open(`${walls}
documents:
  # first
  - id: one
    title: The first
    text: Stone.
  - id: two
    title: The second
    text: Frost.
`);
  const before = draft.text;
  await unfold(user, 'What can be read beforehand');
  await unfold(user, 'The second');
  await user.click(screen.getByRole('button', { name: 'Up The second' }));
  expect(draft.scenario?.documents.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(screen.getByRole('button', { name: 'Down The second' })).toHaveFocus();
  await unfold(user, 'The first');
  await user.click(screen.getByRole('button', { name: 'Remove The first' }));
  expect(draft.scenario?.documents.map(({ id }) => id)).toEqual(['two']);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  expect(draft.scenario?.documents.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(draft.text.split('\n').sort()).toEqual(before.split('\n').sort());
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('a new entry gets an id and the place to write in', async () => {
  const { draft, user } = open();
  await unfold(user, 'Subjects of their own');
  await user.click(screen.getByRole('button', { name: 'Add a topic' }));
  expect(draft.text).toContain('topics:\n  - id: topic-1\n    phrasings:\n      - ""');
  expect(screen.getByRole('textbox', { name: 'Id' })).toHaveFocus();
});

it('shows what a weight comes to', async () => {
  const { draft, user } = open();
  await unfold(user, 'How it is judged');
  const row = () => screen.getByRole('row', { name: /^Punctuality/ });
  expect(row()).toHaveTextContent('12 %');
  await user.type(within(row()).getByRole('textbox'), '0');
  await user.tab();
  expect(draft.scenario?.rubric).toEqual({ punctuality: 0 });
  expect(row()).toHaveTextContent('0 %');
  expect(screen.getByRole('row', { name: /^Questions/ })).toHaveTextContent('11.4 %');
});

it('keeps a reaction to one mood', async () => {
  const { draft, user } = open();
  await unfold(user, 'What they say otherwise');
  await unfold(user, 'Says goodbye');
  await user.click(screen.getByRole('button', { name: /^Write your own says goodbye/ }));
  await user.type(screen.getByRole('textbox', { name: 'Says goodbye, line 1' }), 'Mind the gate.');
  await user.selectOptions(screen.getByRole('combobox', { name: /Line 1/ }), 'when guarded');
  expect(draft.text).toContain('goodbye:\n    - say: Mind the gate.\n      when: guarded');
});

it('waits while the text is no YAML, says where, and leads there', async () => {
  const { draft, went, user } = open();
  await unfold(user, 'Who and where');
  draft.edit(draft.text.replace('role: dry', 'role: "dry'));
  expect(await screen.findByText(/The text cannot be read at line/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^Called/ })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Go there' }));
  expect(went).toHaveLength(1);
  await expectAccessible();
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { reading, smallScenario } from '../../../../tests/support/visit.ts';
import type { Reading } from '../../../core/understanding/reading.ts';
import { expectAccessible } from '../../review/accessible.ts';
import Planner from './Planner.svelte';

/** Reads as the understanding would, as far as these tests need it. */
async function understand(text: string): Promise<Reading> {
  await Promise.resolve();
  if (/hiring/.test(text)) return reading(['ask-job']);
  if (/founded/.test(text)) return reading(['ask'], ['fact:founded']);
  if (/somebody else/.test(text)) return reading(['ask-referral']);
  if (/day|yesterday/.test(text)) return reading(['ask'], ['typical-day']);
  if (/in common/.test(text)) return reading(['ask'], ['skills']);
  return reading(['ask']);
}

function show(questions: string[] = [], read: (text: string) => Promise<Reading> = understand) {
  const onchange = vi.fn();
  const props = { questions, scenario: smallScenario(), read, onchange };
  const { rerender } = render(Planner, props);
  onchange.mockImplementation((now: string[]) => {
    props.questions = now;
    void rerender(props);
  });
  return { plan: () => props.questions, user: userEvent.setup() };
}

const line = () => screen.getByLabelText('A question you would like to ask');

it('says of a question what there is to say while it is written', async () => {
  const { user } = show();
  await user.type(line(), 'Is it hard?');
  expect(await screen.findByText('Can be answered with a word')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Use these words/ }));
  expect(line()).toHaveValue('How hard is it?');
  await expectAccessible();
});

it.each([
  ['Are you hiring?', 'Breaks a rule: Reads as asking for a job'],
  ['When was it founded?', 'Could be better: Can be read beforehand'],
  ['What does a day look like?', 'Well put: Leaves the answer open'],
])('%s %s', async (question, remark) => {
  show([question]);
  expect((await screen.findByText(remark.split(': ')[1] ?? '')).closest('p')).toHaveTextContent(remark);
});

it('puts better words in the place of the question, two for one, and takes that back', async () => {
  const { plan, user } = show(['What does a day look like?', 'Why bells, and is it loud?']);
  await screen.findByText('Two questions in one');
  await user.click(screen.getByRole('button', { name: /^Use these words/ }));
  expect(plan()).toEqual(['What does a day look like?', 'Why bells?', 'How loud is it?']);
  expect(screen.getByRole('button', { name: 'Change: Why bells?' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(plan()).toEqual(['What does a day look like?', 'Why bells, and is it loud?']);
});

it('names the subjects that are missing and adds a question on one', async () => {
  const { plan, user } = show(['What does a day look like?']);
  expect(await screen.findByText(/a typical day\./)).toBeVisible();
  const missing = within(screen.getByRole('heading', { name: 'Not yet asked about' }).parentElement as HTMLElement);
  expect(missing.queryByText('a typical day')).toBeNull();
  await user.click(missing.getByRole('button', { name: /^Add: What do the people who are good at this/ }));
  await user.click(missing.getByRole('button', { name: /^Add: Is there somebody else/ }));
  expect(plan()).toHaveLength(3);
  expect(await screen.findByText(/a typical day, whom else to talk to\./)).toBeVisible();
  await expectAccessible();
});

it('lets a question be changed where it stands', async () => {
  const { plan, user } = show(['How loud?', 'Why bells?']);
  await user.click(screen.getByRole('button', { name: 'Change: Why bells?' }));
  const field = screen.getByLabelText('Your question');
  expect(field).toHaveFocus();
  await user.keyboard('Why no bells?{Enter}');
  expect(plan()).toEqual(['How loud?', 'Why no bells?']);
  await user.click(screen.getByRole('button', { name: 'Change: How loud?' }));
  await user.keyboard('Oh{Escape}');
  expect(plan()).toEqual(['How loud?', 'Why no bells?']);
});

it('goes on without advice where nothing can be read', async () => {
  const { plan, user } = show([], vi.fn().mockRejectedValue(new Error('the model lacks a head')));
  await user.type(line(), 'Why bells?');
  expect(await screen.findByText(/could not load what it needs to read your questions/)).toBeVisible();
  await user.keyboard('{Enter}');
  expect(plan()).toEqual(['Why bells?']);
  await expectAccessible();
});

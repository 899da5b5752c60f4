import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { at, Driven, header, reading, smallScenario } from '../../../tests/support/visit.ts';
import type { Header } from '../../core/interview/log.ts';
import { expectAccessible } from '../review/accessible.ts';
import Conversation from './Conversation.svelte';

const ten = new Date(2026, 2, 11, 10, 0).toISOString();
const begun = (changes: Partial<Header> = {}, scenario = smallScenario()) =>
  new Driven(scenario, header({ appointed: ten, ...changes })).arrive();

function show(driven: Driven, time: number, changes: Record<string, unknown> = {}) {
  const calls = {
    ondraft: vi.fn(),
    onsay: vi.fn().mockResolvedValue(true),
    onretry: vi.fn(),
    onclarify: vi.fn(),
    onresume: vi.fn(),
    onleave: vi.fn(),
    onstop: vi.fn(),
    onaloud: vi.fn(),
  };
  render(Conversation, {
    visit: driven.visit,
    at: time,
    portrait: null,
    drafts: { reply: '', note: '', questions: ['How loud is a bell?', 'Why do you pour on Fridays?'], notepad: '' },
    understanding: 'idle' as const,
    working: '',
    aloud: false,
    ...calls,
    ...changes,
  });
  return { ...calls, user: userEvent.setup() };
}

it('shows what the contact says, the time left, and the questions that were not asked yet', async () => {
  const driven = begun().say(at(1), reading(['ask'], ['typical-day']), 'Why is it that you pour on Fridays?');
  show(driven, at(12));
  const answer = driven.outcomes('spoke').find(({ turn }) => turn === 1)?.text;
  expect(screen.getByText(`“${answer}”`)).toBeVisible();
  expect(screen.getByText('Eighteen minutes left')).toBeVisible();
  expect(screen.getByRole('img', { name: 'twelve minutes gone, eighteen minutes left, until 10:30' })).toBeVisible();
  const side = within(screen.getByRole('complementary'));
  expect(side.getByRole('checkbox', { name: 'Asked: Why do you pour on Fridays?' })).toBeChecked();
  expect(side.getByRole('checkbox', { name: 'Asked: How loud is a bell?' })).not.toBeChecked();
  await expectAccessible();
});

it('puts a prepared question on the line, where it can be changed, and ticks it only at its box', async () => {
  const { onsay, ondraft, user } = show(begun(), at(1));
  const side = within(screen.getByRole('complementary'));
  const line = screen.getByLabelText('What do you say?');
  await user.click(side.getByRole('button', { name: 'How loud is a bell?' }));
  expect(line).toHaveValue('How loud is a bell?');
  expect(line).toHaveFocus();
  expect(ondraft).toHaveBeenLastCalledWith({ reply: 'How loud is a bell?' });
  expect(onsay).not.toHaveBeenCalled();
  const box = side.getByRole('checkbox', { name: 'Asked: How loud is a bell?' });
  expect(box).not.toBeChecked();
  await user.click(box);
  expect(box).toBeChecked();
  await user.click(side.getByRole('button', { name: /Why do you pour/ }));
  expect(line).toHaveValue('How loud is a bell? Why do you pour on Fridays?');
  await expectAccessible();
});

it('says what is typed at Enter, not at Shift and Enter, and keeps every letter', async () => {
  const { onsay, ondraft, user } = show(begun(), at(1));
  const line = screen.getByLabelText('What do you say?');
  await user.type(line, 'Hello{Shift>}{Enter}{/Shift}there');
  expect(onsay).not.toHaveBeenCalled();
  expect(ondraft).toHaveBeenLastCalledWith({ reply: 'Hello\nthere' });
  await user.keyboard('{Enter}');
  expect(onsay).toHaveBeenCalledExactlyOnceWith('Hello\nthere');
  expect(line).toHaveValue('');
  expect(line).toHaveFocus();
});

it('puts words back on the line that could not be said', async () => {
  const { user } = show(begun(), at(1), { onsay: vi.fn().mockResolvedValue(false) });
  await user.type(screen.getByLabelText('What do you say?'), 'Wait{Enter}');
  expect(screen.getByLabelText('What do you say?')).toHaveValue('Wait');
});

it('asks before somebody leaves early', async () => {
  const { onleave, user } = show(begun(), at(12));
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  const dialog = within(screen.getByRole('dialog', { name: 'She still has eighteen minutes for you. Leave now?' }));
  await expectAccessible();
  await user.click(dialog.getByRole('button', { name: 'Stay' }));
  expect(onleave).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave' }));
  expect(onleave).toHaveBeenCalledOnce();
});

it('lets somebody who has parted leave at once', async () => {
  const { onleave, user } = show(
    begun()
      .say(at(1), reading(['ask'], ['typical-day']), 'What do you do?')
      .say(at(2), reading(['thank', 'goodbye']), 'Goodbye'),
    at(2, 5),
  );
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  expect(onleave).toHaveBeenCalledOnce();
});

it('says without a clock that a goodbye waits for the learner to leave', () => {
  const parted = (pace: Header['pace']) =>
    begun({ pace })
      .say(at(1), reading(['ask'], ['typical-day']), 'What do you do?')
      .say(at(2), reading(['thank', 'goodbye']), 'Goodbye');
  show(parted('untimed'), at(40));
  expect(screen.getByRole('status')).toHaveTextContent(/You have said goodbye.*then leave/);
  cleanup();
  show(parted('real'), at(2, 5));
  expect(screen.queryByText(/You have said goodbye/)).toBeNull();
});

it('offers the two readings when the contact asks back, at no cost', async () => {
  const unclear = reading([], [], { nearest: ['typical-day', 'tuning'] });
  const { onclarify, user } = show(begun().say(at(1), unclear, 'The thing'), at(1, 5));
  await user.click(screen.getByRole('button', { name: 'I mean what an ordinary day is like' }));
  expect(onclarify).toHaveBeenCalledExactlyOnceWith('typical-day');
  expect(screen.getByText('This costs you nothing.')).toBeVisible();
  await expectAccessible();
});

it('offers yes and no when a job may have been asked for', async () => {
  const doubt = reading([], [], { doubt: 'ask-job' });
  const { onclarify, user } = show(begun().say(at(1), doubt, 'Anything for me?'), at(1, 5));
  await user.click(screen.getByRole('button', { name: 'No, a general question' }));
  expect(onclarify).toHaveBeenCalledExactlyOnceWith('no');
});

it('has a résumé to hand over only after it was asked for', () => {
  show(begun(), at(1));
  expect(screen.queryByRole('button', { name: /résumé/ })).toBeNull();
});

it('tells who came late what to do, until something is said', () => {
  const late = new Driven(smallScenario(), header({ appointed: ten })).arrive(at(4));
  show(late, at(4));
  expect(screen.getAllByText('You are four minutes late. Say you are sorry once, and begin.')[0]).toBeVisible();
});

it('says in the margin of the guided visit what to try next', () => {
  const guided = begun({ pace: 'untimed' }, smallScenario('guided: true\n'));
  show(guided.say(at(0, 9), reading(['greet']), 'Hello'), at(0, 9));
  expect(screen.getByRole('status')).toHaveTextContent('Say why you wanted to meet.');
  expect(screen.getByText(/Practice without a clock/)).toBeVisible();
});

it('keeps what was said when the understanding cannot be had', async () => {
  const { onretry, user } = show(begun(), at(1), { understanding: 'failed' });
  expect(screen.getByRole('alert')).toHaveTextContent('What you said is kept.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onretry).toHaveBeenCalledOnce();
  await expectAccessible();
});

it('stops unscored, after asking', async () => {
  const { onstop, user } = show(begun(), at(1));
  await user.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'I have to stop' }));
  await user.click(within(screen.getByRole('dialog', { name: 'Stop here?' })).getByRole('button', { name: 'Stop' }));
  expect(onstop).toHaveBeenCalledOnce();
});

it('brings what was rehearsed to the line, as long as nothing was said', async () => {
  const drafts = { reply: '', note: '', questions: [], notepad: '', opening: 'Good morning, I am Sam.' };
  const { ondraft, onsay, user } = show(begun(), at(1), { drafts });
  await user.click(screen.getByRole('button', { name: 'Say what you rehearsed' }));
  expect(screen.queryByRole('button', { name: 'Say what you rehearsed' })).toBeNull();
  expect(ondraft).toHaveBeenCalledExactlyOnceWith({ reply: 'Good morning, I am Sam.' });
  await user.keyboard(' Hello.{Enter}');
  expect(onsay).toHaveBeenCalledExactlyOnceWith('Good morning, I am Sam. Hello.');
});

it('has a coach in the margin where there is no clock, and nowhere else', () => {
  show(begun({ pace: 'untimed' }), at(1));
  expect(screen.getAllByRole('button', { name: 'What now?' })).not.toHaveLength(0);
  cleanup();
  show(begun(), at(1));
  expect(screen.queryByRole('button', { name: 'What now?' })).toBeNull();
});

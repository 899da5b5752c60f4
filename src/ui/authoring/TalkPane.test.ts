import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { parseRehearsal } from '../../core/authoring/rehearsals/rehearsal.ts';
import { expectAccessible } from '../review/accessible.ts';
import TalkPane from './TalkPane.svelte';
import { desk, text } from './testDesk.ts';

function show() {
  const given = desk();
  render(TalkPane, given.props);
  const user = userEvent.setup();
  const say = async (words: string) => {
    await user.type(await screen.findByLabelText('What do you say?'), `${words}{Enter}`);
    await screen.findByText(words);
    await waitFor(() => expect(screen.getByText(words).closest('li')).not.toHaveClass('unread'));
  };
  return { ...given, user, say };
}

const answerTo = async (words: string) => {
  const turn = (await screen.findByText(words)).closest('li');
  if (!turn) throw new Error('no such turn');
  return turn;
};

it('greets at once, answers what is said, tells how it was understood, and leads to the line that answered', async () => {
  const { say, user, goTo } = show();
  expect(await screen.findByText('You arrive.')).toBeVisible();
  await say('Hello, I would like to learn.');
  await say('What is your day like?');
  await screen.findByText(/“We pour on Fridays.”/, { selector: 'p' });
  const turn = await answerTo('What is your day like?');
  expect(turn).toHaveTextContent('Understood: asks about the tasks and hours of an ordinary day or week');
  expect(turn).toHaveTextContent(/Rapport: \+3 asked about the work/);
  await user.click(within(turn).getByRole('button', { name: /^In the text/ }));
  expect(goTo).toHaveBeenCalledWith(['answers', 'typical-day', 0, 'say']);
  await expectAccessible();
});

it('replays after a change of the text, says once what changed, shows both, and reads only what may mean something else', async () => {
  const { say, draft, read, user } = show();
  await say('Hello, I would like to learn.');
  await say('What is your day like?');
  await say('Tell me more');
  const reads = read.mock.calls.length;
  draft.edit(text.replace('on Fridays', 'on Mondays'));
  expect(await screen.findByText('One answer changed.')).toBeVisible();
  const turn = await answerTo('What is your day like?');
  expect(turn).toHaveTextContent('“We pour on Mondays.”');
  expect(within(turn).getByText('“We pour on Fridays.”').tagName).toBe('DEL');
  expect(within(turn).getByRole('img', { name: 'Changed' })).toBeInTheDocument();
  // the line before a turn belongs to its context: only the turn after the changed answer is read again
  expect(read.mock.calls.slice(reads).map(([words]) => words)).toEqual(['Tell me more']);
  await user.click(screen.getByRole('button', { name: 'Take the new answers as right' }));
  expect(screen.queryByText('One answer changed.')).toBeNull();
  expect(screen.queryByText('“We pour on Fridays.”')).toBeNull();
});

it('names the error that keeps the contact away when there was none before', async () => {
  render(TalkPane, desk({ written: 'format: 1\nfield: bells\ncontact: {name: Ada' }).props);
  expect(await screen.findByText(/The text has an error at line 3, so nobody can be talked to yet/)).toBeVisible();
  expect(screen.queryByText(/Nobody to talk to yet/)).toBeNull();
});

it('goes on with the contact as they last made sense while the text has an error', async () => {
  const { say, draft } = show();
  await say('Hello, I would like to learn.');
  draft.edit(`${text}answers: [`);
  expect(await screen.findByText(/The text has an error at line \d+\. The talk goes on with Ms Brook/)).toBeVisible();
  await say('What is your day like?');
  expect(await answerTo('What is your day like?')).toHaveTextContent('“We pour on Fridays.”');
});

it('a line can be changed, removed and gone on from; the last step can be taken back', async () => {
  const { say, user } = show();
  await say('Hello, I would like to learn.');
  await say('What is your day like?');
  await say('How do you tune?');
  const turn = await answerTo('What is your day like?');
  await user.click(within(turn).getByRole('button', { name: 'Change' }));
  const field = within(turn).getByLabelText('What you say');
  await user.clear(field);
  await user.type(field, 'Tell me how to tune');
  await user.type(within(turn).getByLabelText('At minute'), '12');
  await user.click(within(turn).getByRole('button', { name: 'Put it in place' }));
  const changed = await answerTo('Tell me how to tune');
  expect(changed).toHaveTextContent('12:00');
  await waitFor(() => expect(changed).toHaveTextContent('“On a lathe.”'));
  await user.click(within(changed).getByRole('button', { name: 'Start from here' }));
  await waitFor(() => expect(screen.queryByText('How do you tune?')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Take the last step back' }));
  expect(await screen.findByText('How do you tune?')).toBeVisible();
  await user.click(within(await answerTo('How do you tune?')).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByText('How do you tune?')).toBeNull());
});

it('the clock can be set, but not back', async () => {
  const { say, user } = show();
  await say('Hello, I would like to learn.');
  await user.type(screen.getByLabelText('At minute'), '-1');
  expect(screen.getByRole('alert')).toHaveTextContent('Choose a later time.');
  await user.clear(screen.getByLabelText('At minute'));
  await user.click(screen.getByRole('button', { name: 'Five minutes left' }));
  await say('What is your day like?');
  expect(await answerTo('What is your day like?')).toHaveTextContent('25:00');
});

it('begins late and guarded where that is wanted', async () => {
  const { user, say } = show();
  await user.click(await screen.findByText('How the talk begins'));
  await user.selectOptions(screen.getByLabelText('The contact is'), 'guarded from the start');
  const arrives = screen.getByLabelText('You arrive at minute');
  await user.clear(arrives);
  await user.type(arrives, '12:00{Tab}');
  await waitFor(async () => expect(await answerTo('You arrive.')).toHaveTextContent('12:00'));
  await say('Hello, I would like to learn.');
  await waitFor(async () => expect(await answerTo('Hello, I would like to learn.')).toHaveTextContent('Rapport 15'));
});

it('is kept as a rehearsal that expects what it came to', async () => {
  const { say, user, draft } = show();
  await say('Hello, I would like to learn.');
  await say('What is your day like?');
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  expect(await screen.findByText('You have left. The talk is over.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep as a rehearsal' }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByLabelText('Punctuality should be');
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('Give it a title');
  expect(dialog.getByLabelText('What it shows')).toHaveFocus();
  expect(dialog.getByLabelText('What it shows')).toHaveAccessibleDescription(/Give it a title/);
  await user.type(dialog.getByLabelText('What it shows'), 'A short visit');
  expect(dialog.getByLabelText('Punctuality should be')).toHaveDisplayValue('at least');
  expect(dialog.getByLabelText('Punctuality, least mark')).toHaveValue(95);
  expect(dialog.getByRole('table')).not.toHaveTextContent(/[<>]=|\.\.|null/);
  await user.selectOptions(dialog.getByLabelText('Punctuality should be'), 'between');
  await user.clear(dialog.getByLabelText('Punctuality, highest mark'));
  await user.type(dialog.getByLabelText('Punctuality, highest mark'), '90{Tab}');
  expect(dialog.getByText('The first mark must not be above the second.')).toBeVisible();
  await user.selectOptions(dialog.getByLabelText('Punctuality should be'), 'at least');
  await user.click(dialog.getByRole('checkbox', { name: 'Questions' }));
  await expectAccessible();
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText(/Kept as a-short-visit\.yaml/)).toBeVisible();
  const { rehearsal, diagnostics } = parseRehearsal(draft.rehearsals[0]?.text ?? '', 'a-short-visit.yaml');
  expect(diagnostics).toEqual([]);
  expect(rehearsal?.steps.map((step) => step.do)).toEqual(['arrive', 'say', 'say', 'leave']);
  expect(rehearsal?.expect.map(({ criterion }) => criterion)).not.toContain('questions');
  expect(rehearsal?.expect.find(({ criterion }) => criterion === 'punctuality')?.bound.text).toBe('>=95');
});

it('keeps the words when the understanding cannot be loaded, and tries again', async () => {
  const { say, user, read } = show();
  read.mockRejectedValueOnce(new Error('offline'));
  await user.type(await screen.findByLabelText('What do you say?'), 'What is your day like?{Enter}');
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText('What is your day like?')).toBeVisible();
  await user.click(again);
  await waitFor(async () =>
    expect(await answerTo('What is your day like?')).toHaveTextContent('“We pour on Fridays.”'),
  );
  await say('How do you tune?');
});

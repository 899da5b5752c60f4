import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { at, Driven, reading, smallScenario } from '../../../tests/support/visit.ts';
import { pastMoment, tryAgain, type Try } from '../../core/feedback/again.ts';
import { logOf } from '../../core/interview/advance.ts';
import { score } from '../../core/scoring/score.ts';
import type { Reading } from '../../core/understanding/reading.ts';
import { expectAccessible } from '../review/accessible.ts';
import Again from './Again.svelte';

const scenario = smallScenario();
const visit = new Driven(scenario)
  .arrive(0)
  .say(at(1), reading(['greet', 'state-purpose']), 'Good morning. I would like to understand the work.')
  .say(at(3), reading(['ask-job']), 'Could you give me a job?')
  .say(at(5), reading(['ask'], ['tuning']), 'How is a bell tuned?')
  .say(at(7), reading(['thank', 'goodbye']), 'Thank you. Goodbye.')
  .do({ type: 'note-declined', at: at(60) });
const log = logOf(visit.visit);
const scorecard = score(log, scenario);
const fair = reading(['ask'], ['typical-day']);

/** A reader that takes everything for the same. */
function show({ understood = fair, fails = false }: { understood?: Reading; fails?: boolean } = {}) {
  const moment = pastMoment(scorecard, log, scenario, 2);
  if (!moment) throw new Error('the visit has a second turn');
  const ontry = vi.fn((text: string, as: string | null): Promise<Try> => {
    const made = fails ? null : tryAgain(log, scenario, 2, text, understood, undefined, as);
    return made ? Promise.resolve(made) : Promise.reject(new Error('no model'));
  });
  render(Again, {
    scenario,
    portrait: null,
    moment,
    scorecard,
    day: 'Tuesday 10 March',
    clock: (time: number) => `10:0${Math.floor(time / 60_000)}`,
    review: '#/review/v',
    working: 'One moment.',
    ontry,
  });
  return { ontry, user: userEvent.setup() };
}

const line = () => screen.getByRole('textbox', { name: /would you say/ });
const tries = () => within(screen.getByRole('region', { name: 'Your tries' }));

it('shows what was said then, and offers words without saying them', async () => {
  const { user, ontry } = show();
  const then = within(screen.getByRole('region', { name: 'As it was' }));
  expect(then.getByText(/You said then/)).toBeVisible();
  expect(then.getByRole('blockquote')).toHaveTextContent('“Could you give me a job?”');
  expect(then.getByText('Asks for a job')).toBeVisible();
  expect(line()).toHaveValue('');
  await user.click(screen.getByRole('button', { name: /Put them on the line/ }));
  expect(line()).toHaveValue('How do people usually find their way into bell founding?');
  expect(line()).toHaveFocus();
  expect(ontry).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: 'Back to the review' })).toHaveAttribute('href', '#/review/v');
  await expectAccessible();
});

it('answers other words and shows which marks they move', async () => {
  const { user } = show();
  await user.type(line(), 'What is an ordinary day like?{Enter}');
  expect(await screen.findByText(/pour|moulds/)).toBeVisible();
  const table = within(screen.getByRole('table', { name: 'Marks then and now' }));
  const row = table.getByRole('row', { name: /Never asks for a job/ });
  expect(row).toHaveTextContent(/Never asks for a job\s*\d+\s+\d+\s+\+\d+/);
  expect(table.getByRole('row', { name: /The whole visit/ })).toHaveTextContent(/more/);
  expect(screen.getByText(/more for the whole visit/)).toBeVisible();
  expect(line()).toHaveValue('');
  await expectAccessible();
});

it('keeps every try, to be looked at again', async () => {
  const { user } = show();
  await user.type(line(), 'What is an ordinary day like?{Enter}');
  await user.type(line(), 'And how does a day begin?{Enter}');
  expect(tries().getAllByRole('listitem')).toHaveLength(3);
  await user.click(tries().getByRole('button', { name: 'What is an ordinary day like?' }));
  expect(screen.getByRole('heading', { name: /Try 1/ })).toBeVisible();
  await user.click(tries().getByRole('button', { name: /give me a job/ }));
  expect(screen.queryByRole('heading', { name: /You say now/ })).toBeNull();
});

it('takes a try back, and back again', async () => {
  const { user } = show();
  await user.type(line(), 'What is an ordinary day like?{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Take this try back' }));
  expect(screen.queryByRole('region', { name: 'Your tries' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(tries().getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Take this try back' })).toHaveFocus();
});

it('puts the words of a try back on the line', async () => {
  const { user } = show();
  await user.type(line(), 'What is an ordinary day like?{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Change these words' }));
  expect(line()).toHaveValue('What is an ordinary day like?');
});

it('says that words which were not understood cost nothing', async () => {
  const { user } = show({ understood: reading([], [], { unclear: true }) });
  await user.type(line(), 'Hm, the thing{Enter}');
  expect(await screen.findByText(/this costs you nothing/)).toBeVisible();
});

it('answers what the contact asks back about them, one way and then the other', async () => {
  const { user } = show({ understood: reading([], [], { nearest: ['typical-day', 'tuning'] }) });
  await user.type(line(), 'Hm, the thing{Enter}');
  const answers = within(await screen.findByRole('group', { name: 'Answer in short' }));
  expect(answers.getAllByRole('button', { pressed: false })).toHaveLength(3);
  await user.click(answers.getByRole('button', { name: /tun/ }));
  expect(await screen.findByText(/On a lathe\./)).toBeVisible();
  expect(answers.getByRole('button', { pressed: true })).toHaveTextContent(/tun/);
  expect(tries().getAllByRole('listitem')).toHaveLength(2);
  await expectAccessible();
  await user.click(answers.getByRole('button', { name: 'Neither' }));
  expect(screen.queryByText(/On a lathe\./)).toBeNull();
});

it('lets a doubt about a job be cleared, or not', async () => {
  const { user } = show({ understood: reading(['ask'], ['hiring-process'], { doubt: 'ask-job' }) });
  await user.type(line(), 'How does one get in here?{Enter}');
  const jobMark = () => {
    const row = within(screen.getByRole('table', { name: 'Marks then and now' })).queryByRole('row', {
      name: /Never asks for a job/,
    });
    const cells = row ? within(row).getAllByRole('cell') : [];
    return Number.parseInt(cells[1]?.textContent ?? '0', 10);
  };
  await user.click(await screen.findByRole('button', { name: 'No, a general question' }));
  const cleared = jobMark();
  await user.click(screen.getByRole('button', { name: 'Yes, I am asking for a job' }));
  expect(jobMark()).toBeLessThan(cleared);
});

it('keeps the words on the line when they cannot be read', async () => {
  const { user } = show({ fails: true });
  await user.type(line(), 'What is an ordinary day like?{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('could not load');
  expect(line()).toHaveValue('What is an ordinary day like?');
  await expectAccessible();
});

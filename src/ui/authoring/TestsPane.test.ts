import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { DraftRehearsal, Saying } from '../../app/authoring/scenarioDraft.ts';
import { randomVisit } from '../../core/authoring/visits/randomVisit.ts';
import { Survey } from '../../core/authoring/visits/survey.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { expectAccessible } from '../review/accessible.ts';
import { desk, text } from './testDesk.ts';
import TestsPane from './TestsPane.svelte';

// There are no workers here: the same visits, played on the spot.
vi.mock('../../app/authoring/survey/surveyor.ts', () => ({
  startSurveyor: (scenario: Scenario) => {
    const survey = new Survey(scenario);
    const play = (first: number, last: number) => {
      for (let seed = first; seed <= last; seed += 1) survey.add(seed, randomVisit(scenario, seed));
      return Promise.resolve(survey.result());
    };
    return Promise.resolve({ play, close: () => undefined });
  },
}));

const steps = `steps:
  - {at: "0:00", do: arrive}
  - {at: "0:10", say: "Hello, I would like to learn."}
  - {at: "1:00", say: "What is your day like?"}
  - {at: "20:00", do: leave}
`;
const good: DraftRehearsal = {
  name: 'good.yaml',
  text: `title: Comes on time\n${steps}expect: {punctuality: ">=95"}\n`,
};
const bad: DraftRehearsal = { name: 'bad.yaml', text: `title: Wants too much\n${steps}expect: {questions: ">=95"}\n` };

function show(given: { rehearsals?: DraftRehearsal[]; sayings?: Saying[] } = {}) {
  const all = desk(given);
  render(TestsPane, all.props);
  return { ...all, user: userEvent.setup() };
}
const itemOf = (words: string | RegExp): HTMLElement => {
  const item = screen.getByText(words, { selector: 'b, p' }).closest('li');
  if (!item) throw new Error('no such item');
  return item;
};

it('plays rehearsals, says what was expected and what came, and shows what was said', async () => {
  const { user } = show({ rehearsals: [good, bad] });
  expect(await screen.findByText('One of two comes to what it expects.')).toBeVisible();
  expect(within(itemOf('Comes on time')).getByRole('img', { name: 'Holds' })).toBeInTheDocument();
  const failed = within(itemOf('Wants too much'));
  expect(failed.getByRole('img', { name: 'Does not hold' })).toBeInTheDocument();
  expect(failed.getByRole('row', { name: /^Questions at least 95 \d+$/ })).toBeInTheDocument();
  await expectAccessible();
  await user.click(failed.getByRole('button', { name: /^What was said/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Wants too much' }));
  expect(dialog.getByText(/We pour on Fridays/)).toBeInTheDocument();
  await expectAccessible();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('plays them again after a change of the contact', async () => {
  const { draft } = show({ rehearsals: [{ ...good, text: good.text.replace('{p', '{request: null, p') }] });
  await screen.findByText('It comes to what it expects.');
  draft.edit(text.replace('format: 1', 'format: 1\nappointment: {minutes: 10}'));
  await waitFor(() => expect(within(itemOf('Comes on time')).getByText(/Left out at 20:00/)).toBeVisible());
});

it('a rehearsal is changed with its faults beside it, renamed, removed and put back', async () => {
  const { user, draft } = show({ rehearsals: [good, bad] });
  await screen.findByText('Comes on time', { selector: 'b' });
  await user.click(screen.getByRole('button', { name: 'Change Comes on time' }));
  const field = screen.getByLabelText('Text of good.yaml');
  await user.clear(field);
  await user.type(field, 'title: Broken');
  expect(await screen.findByText(/Line 1: "steps" is missing/)).toBeVisible();
  expect(draft.rehearsals[0]?.text).toBe('title: Broken');
  await user.click(screen.getByRole('button', { name: 'Rename Wants too much' }));
  const name = screen.getByLabelText('New name');
  await user.clear(name);
  await user.type(name, 'good.yaml');
  expect(screen.getByText('Another rehearsal has this name.')).toBeVisible();
  await user.clear(name);
  await user.type(name, 'too-much.yaml{Enter}');
  expect(draft.rehearsals.map((one) => one.name)).toEqual(['good.yaml', 'too-much.yaml']);
  await user.click(screen.getByRole('button', { name: /^Remove Wants too much|^Remove too-much/ }));
  expect(draft.rehearsals).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(draft.rehearsals).toHaveLength(2);
  await expectAccessible();
});

it('a sentence that is misread can become a phrasing; the text keeps its comments', async () => {
  const { user, draft } = show({ sayings: [{ text: 'What is your day like?', topic: 'typical-day' }] });
  expect(await screen.findByText('One of one means what it should.')).toBeVisible();
  await user.type(screen.getByLabelText('Somebody says'), 'What makes it ring true?');
  await user.selectOptions(screen.getByLabelText('That should be about'), 'how a bell is tuned');
  await user.click(screen.getByRole('button', { name: 'Test it' }));
  expect(await screen.findByText('One of two means what it should.')).toBeVisible();
  expect(itemOf(/ring true/)).toHaveTextContent('is read as skills and personal qualities that matter');
  const table = within(screen.getByRole('table', { name: /What is taken for what/ }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Meant',
    'tuning',
    'skills',
    'typical-day',
    'Right',
  ]);
  expect(table.getByRole('row', { name: /^tuning 1 0 of 1$/ })).toBeInTheDocument();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: /^Add as a phrasing/ }));
  expect(draft.text).toContain('What makes it ring true?');
  expect(draft.text).toContain('# keep this');
  expect(draft.parsed.scenario?.topics[0]?.phrasings).toHaveLength(3);
});

it('random visits show where the contact runs dry; a finding opens the visit at that moment', async () => {
  const { user } = show();
  const many = screen.getByLabelText('How many');
  await user.clear(many);
  await user.type(many, '21');
  await user.click(screen.getByRole('button', { name: 'Play them' }));
  expect(await screen.findByText(/21 visits played, from number 1 on/)).toBeVisible();
  expect(screen.getByText('Never answered').nextElementSibling).toHaveTextContent('how people get into the field');
  const answers = screen.getByRole('row', { name: /^Answers/ });
  expect(answers).toHaveTextContent('0 % (0 of 2)');
  expect(answers).toHaveTextContent('100 % (2 of 2)');
  await expectAccessible();
  await user.click(screen.getAllByRole('button', { name: /^Visit \d+/ })[0] as HTMLElement);
  const dialog = screen.getByRole('dialog', { name: /^Random visit \d+$/ });
  expect(dialog.querySelector('[aria-current]')).not.toBeNull();
});

it('what nothing reached leads to its line', async () => {
  const { user, goTo } = show();
  await user.click(
    await screen.findByRole('button', { name: 'The tasks and hours of an ordinary day or week: We pour on Fridays.' }),
  );
  expect(goTo).toHaveBeenCalledWith(['answers', 'typical-day', 0, 'say']);
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { smallScenario } from '../../../../tests/support/visit.ts';
import { expectAccessible } from '../../review/accessible.ts';
import Dossier from './Dossier.svelte';

const documents = `documents:
  - id: home
    title: Bells since 1840
    kind: about
    text: |
      We cast bells for towers and ships.

      Every bell is tuned by hand.
  - {id: gazette, title: Foundry rings again, kind: news, text: The foundry at the river has a new furnace.}
`;

function show(scenario = smallScenario(documents)) {
  const calls = { onread: vi.fn(), onnote: vi.fn() };
  render(Dossier, { scenario, notepad: 'ask about loam', ...calls });
  return { ...calls, user: userEvent.setup() };
}

it('opens a paper, tells of it once, and puts it away', async () => {
  const { onread, user } = show();
  const title = screen.getByRole('button', { name: 'Bells since 1840' });
  await user.click(title);
  expect(title).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Every bell is tuned by hand.')).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Put it away: Bells since 1840' }));
  expect(screen.queryByText('Every bell is tuned by hand.')).toBeNull();
  await user.click(title);
  expect(onread).toHaveBeenCalledExactlyOnceWith('home');
});

it('finds a word in all of them and marks it', async () => {
  const { user } = show();
  await user.type(screen.getByLabelText('Look for a word'), 'bell');
  expect(screen.getByRole('status')).toHaveTextContent('3 times, in one paper.');
  expect(screen.queryByRole('button', { name: 'Foundry rings again' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bells since 1840' }));
  expect(screen.getAllByText(/^bell$/i, { selector: 'mark' })).toHaveLength(3);
  await user.clear(screen.getByLabelText('Look for a word'));
  await user.type(screen.getByLabelText('Look for a word'), 'horses');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing about that.');
  await expectAccessible();
});

it('has a notebook beside the papers', async () => {
  const { onnote, user } = show();
  await user.type(screen.getByLabelText(/^Your notebook/), '!');
  expect(onnote).toHaveBeenCalledExactlyOnceWith('ask about loam!');
});

it('shows the facts where a scenario has no papers; what the brief says was read already', async () => {
  const small = smallScenario();
  const { onread, user } = show({ ...small, contact: { ...small.contact, about: 'She began as a sweeper.' } });
  await user.click(screen.getByRole('button', { name: 'Ada Brook' }));
  expect(screen.getByText('She began as a sweeper.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'About Brook and Daughter' }));
  expect(screen.getByText('We have cast bells since 1840.')).toBeVisible();
  expect(onread).toHaveBeenCalledExactlyOnceWith('facts');
});

it('says so where nothing can be found', () => {
  show({ ...smallScenario(), facts: [] });
  expect(
    screen.getByText('There is nothing to be found about Brook and Daughter. You will have to ask.'),
  ).toBeVisible();
});

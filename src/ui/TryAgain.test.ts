import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { reading } from '../../tests/support/visit.ts';
import { askableTopics } from '../core/scenario/ownTopics.ts';
import type { Home } from '../app/home.svelte.ts';
import { expectAccessible } from './review/accessible.ts';
import { fixtureScenario, fixtureVisit } from './review/fixture.ts';
import TryAgain from './TryAgain.svelte';

const visit = fixtureVisit();
const firstTurn = visit.log.entries.find((entry) => entry.type === 'said');

function show(turn: number, id = 'visit-1', state: Home['state'] = 'ready') {
  const read = vi.fn(() => Promise.resolve(reading(['ask'], ['typical-day'])));
  const prepare = vi.fn();
  const home = {
    visits: state === 'loading' ? [] : [visit],
    state,
    reader: { state: 'ready', progress: null, prepare, read },
    portraitOf: () => null,
  } as unknown as Home;
  render(TryAgain, { home, id, turn });
  return { prepare, read, user: userEvent.setup() };
}

const turn = firstTurn?.type === 'said' ? firstTurn.turn : 0;

describe('the moment that the address names', () => {
  it('opens, and the understanding begins to load', async () => {
    const { prepare } = show(turn);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('That moment again');
    expect(prepare).toHaveBeenCalled();
    await expectAccessible();
  });

  it('reads the new words with what can be asked in this scenario', async () => {
    const { user, read } = show(turn);
    await user.type(screen.getByRole('textbox'), 'What is a day like?{Enter}');
    expect(read).toHaveBeenCalledWith('What is a day like?', askableTopics(fixtureScenario()), expect.anything());
  });

  it.each([
    ['a turn that was never said', 99, 'visit-1', 'There is no such moment.'],
    ['a visit that is gone', 1, 'another', 'There is nothing here.'],
  ])('%s is said kindly', (_, turn, id, words) => {
    show(turn, id);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words);
  });

  it('waits for the storage', () => {
    show(1, 'visit-1', 'loading');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Opening your visit');
  });
});

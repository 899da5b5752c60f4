import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { progressOf, type Attempt } from '../../core/feedback/progress.ts';
import { expectAccessible } from '../review/accessible.ts';
import { fixtureScorecard } from '../review/fixture.ts';
import Progress from './Progress.svelte';

const attempt = (n: number, overall: number, punctuality: number): Attempt => {
  const scorecard = fixtureScorecard(overall);
  const { marks } = scorecard;
  return {
    id: `v${n}`,
    at: n,
    scenario: 'ward-six',
    scorecard: { ...scorecard, marks: { ...marks, punctuality: { ...marks.punctuality, value: punctuality } } },
  };
};

function show(attempts: Attempt[], changes: { fromFiles?: number } = {}) {
  const onfiles = vi.fn();
  render(Progress, {
    progress: progressOf(attempts),
    names: attempts.map(({ id, at }) => ({ called: 'Ms Farrow', day: `${at} March`, href: `#/review/${id}` })),
    next: { name: 'Ronnie Tabor', met: false, href: '#/contact/ronnie-tabor' },
    fromFiles: 0,
    files: false,
    onfiles,
    ...changes,
  });
  return { onfiles, user: userEvent.setup() };
}

const three = [attempt(1, 62, 40), attempt(2, 84, 90), attempt(3, 76, 100)];

describe('progress', () => {
  it('says where one stands, what came on and what to do next', async () => {
    show(three);
    expect(screen.getByText(/Three visits, from 62 to 76. The best was 84./)).toHaveTextContent(
      'Punctuality came on most: 40 at first, 100 now.',
    );
    const next = within(screen.getByRole('region', { name: 'What next' }));
    expect(next.getByRole('link', { name: 'Ronnie Tabor' })).toHaveAttribute('href', '#/contact/ronnie-tabor');
    expect(next.getByText(/There is most to gain in one thing: Never asks for a job/)).toBeVisible();
    await expectAccessible();
  });

  it('draws the figures and tells them to those who do not see them', () => {
    show(three);
    expect(screen.getByRole('img', { name: /The figure of each visit/ })).toHaveAccessibleName(/62, 84 and 76/);
  });

  it('gives every mark in a table', () => {
    show(three);
    const table = within(screen.getByRole('table', { name: /Every mark/ }));
    expect(table.getByRole('row', { name: /^Punctuality/ })).toHaveTextContent(/40\s*90\s*100\s*100\s*\+60/);
    expect(table.getByRole('row', { name: /^The whole visit/ })).toHaveTextContent(/62\s*84\s*76\s*84\s*\+14/);
    expect(table.getByRole('link', { name: /2 March/ })).toHaveAttribute('href', '#/review/v2');
  });

  it('has one visit to show, and says what the second brings', async () => {
    show(three.slice(0, 1));
    expect(screen.getByText(/One visit so far, at 62/)).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Best' })).toBeNull();
    await expectAccessible();
  });

  it('says what is left out, and counts visits from files only when asked', async () => {
    const { user, onfiles } = show(three, { fromFiles: 2 });
    expect(screen.getByText(/practice without a clock and visits that were stopped are left out/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /came from files \(2\)/ }));
    expect(onfiles).toHaveBeenCalledWith(true);
  });

  it('has a way on where there is nothing yet', async () => {
    show([]);
    expect(screen.getByText(/Nothing to compare yet/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Meet Ronnie Tabor' })).toHaveAttribute('href', '#/contact/ronnie-tabor');
    await expectAccessible();
  });
});

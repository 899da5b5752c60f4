import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { fixtureClock, fixtureFeedback, fixtureScenario, fixtureScorecard, fixtureVisit } from '../review/fixture.ts';
import { expectAccessible } from '../review/accessible.ts';
import { linesOf, namesOf, whatMoved, type Side } from './compare/side.ts';
import Compare from './Compare.svelte';

function side(changes: Partial<Side> = {}): Side {
  return {
    visit: fixtureVisit(),
    scenario: fixtureScenario(),
    scorecard: fixtureScorecard(85),
    feedback: fixtureFeedback(),
    questions: [
      { at: 60_000, words: 'What does the first hour look like?', verdict: 'did', form: 'Open' },
      { at: 120_000, words: 'Is it hard?', verdict: 'part', form: 'Closed' },
    ],
    portrait: null,
    day: 'Tuesday 10 March',
    clock: fixtureClock,
    ...changes,
  };
}

const better = fixtureScorecard(92);
better.marks.referral = { ...better.marks.referral, value: 100 };
better.marks.listening = { ...better.marks.listening, value: 60 };
const later = side({ visit: fixtureVisit({ id: 'visit-2' }), scorecard: better, day: 'Friday 20 March' });

describe('two visits side by side', () => {
  it('compares the figures, every mark, the first words and the questions', async () => {
    render(Compare, { first: side(), second: later });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two visits to Imelda Farrow');
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /The whole visit/ })).toHaveTextContent(/85\s*92\s*\+7/);
    expect(table.getByRole('row', { name: /Asking for others/ })).toHaveTextContent(/50\s*100\s*\+50/);
    expect(screen.getByText('Better the second time: Asking for others.')).toBeVisible();
    expect(screen.getByText('Better the first time: Listening.')).toBeVisible();
    const questions = within(screen.getByRole('region', { name: 'Questions, Tuesday 10 March' }));
    expect(questions.getByText('Two questions, one of them open.')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'First words, Friday 20 March' })).getByText(/Teo Brandt/),
    ).toBeVisible();
    expect(screen.getAllByRole('img', { name: /The visit as a line/ })).toHaveLength(2);
    await expectAccessible();
  });

  it('shows a visit that was stopped without a figure', () => {
    render(Compare, { first: side({ scorecard: fixtureScorecard(null) }), second: later });
    expect(within(screen.getByRole('region', { name: 'Tuesday 10 March' })).getByText('not scored')).toBeVisible();
  });
});

describe('telling them apart', () => {
  const other = { ...fixtureScenario(), id: 'other', contact: { ...fixtureScenario().contact, called: 'Mr Hallam' } };
  it.each([
    ['by the day', later, ['Tuesday 10 March', 'Friday 20 March']],
    ['by the hour', side({ clock: () => '14:00' }), ['Tuesday 10 March, 10:00', 'Tuesday 10 March, 14:00']],
    ['by the contact', side({ scenario: other }), ['Ms Farrow, Tuesday 10 March', 'Mr Hallam, Tuesday 10 March']],
    ['by their order', side(), ['Tuesday 10 March, 10:00 (first)', 'Tuesday 10 March, 10:00 (second)']],
  ])('%s', (_, second, names) => {
    expect(namesOf(side(), second)).toEqual(names);
  });

  it('draws both on one scale, unless one had no clock', () => {
    const feedback = fixtureFeedback();
    const long = side({ feedback: { ...feedback, timeline: { ...feedback.timeline, to: 40 * 60_000 } } });
    expect(linesOf(side(), long).map(({ to }) => to)).toEqual([40 * 60_000, 40 * 60_000]);
    const untimed = { ...long, visit: fixtureVisit({}, 'untimed') };
    expect(linesOf(side(), untimed).map(({ to }) => to)).toEqual([30 * 60_000, 40 * 60_000]);
  });

  it('says when nothing moved', () => {
    expect(whatMoved([])).toEqual(['No mark differs.']);
  });
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Pace } from '../../core/interview/log.ts';
import { criterionIds } from '../../core/words/criteria.ts';
import { expectAccessible } from '../review/accessible.ts';
import * as fixture from '../review/fixture.ts';
import Review from './Review.svelte';

type Changes = Partial<Parameters<typeof render<typeof Review>>[1]>;

function show(changes: Changes = {}, pace: Pace = 'real') {
  const calls = { onagain: vi.fn(), onprint: vi.fn(), onsave: vi.fn() };
  const props = {
    visit: fixture.fixtureVisit({}, pace),
    scenario: fixture.fixtureScenario(),
    scorecard: fixture.fixtureScorecard(),
    feedback: fixture.fixtureFeedback(),
    portrait: null,
    clock: fixture.fixtureClock,
    ...calls,
    ...changes,
  };
  render(Review, props);
  return { ...calls, user: userEvent.setup() };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

it('tells the figure, what holds it down, and what went well', async () => {
  show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your half hour with Imelda Farrow');
  expect(screen.getByText('85', { selector: '.figure *' })).toBeVisible();
  expect(screen.getByText(/A hint for a job holds the whole visit at 85/)).toBeVisible();
  expect(screen.getByText(/Tuesday 10 March, 10:00/)).toBeVisible();
  expect(section('What went well').getAllByRole('listitem')).toHaveLength(3);
  await expectAccessible();
});

it('quotes the moments with what to try instead', () => {
  show();
  const moments = section('Three moments that mattered').getAllByRole('listitem');
  expect(moments).toHaveLength(3);
  expect(moments[0]).toHaveTextContent('Do this again');
  expect(moments[1]).toHaveTextContent('Try instead “How do people usually find their way onto a ward like yours?”');
  expect(within(moments[1] as HTMLElement).getByText(/Would there be anything/)).toHaveClass('broke');
  expect(within(moments[1] as HTMLElement).getByRole('img', { name: 'Broke a rule' })).toBeVisible();
});

it('leads from a moment to its words and back', async () => {
  const { user } = show();
  const from = section('Three moments that mattered').getByRole('button', { name: /10:19/ });
  await user.click(from);
  const turn = section('What was said')
    .getByText(/Would there be anything/)
    .closest('li');
  expect(turn).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Back to where you were' }));
  expect(from).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Back to where you were' })).toBeNull();
});

it('unfolds the words that a mark rests on', async () => {
  const { user } = show();
  expect(
    section('What was said')
      .getByText(/How did you come to nursing/)
      .closest('li'),
  ).toHaveClass('folded');
  const [time] = section('How each thing was judged').getAllByRole('button', { name: /10:04/ });
  await user.click(time as HTMLElement);
  const turn = section('What was said')
    .getByText(/How did you come to nursing/)
    .closest('li');
  expect(turn).not.toHaveClass('folded');
  expect(turn).toHaveFocus();
});

it('shows the evidence of a criterion on demand', async () => {
  const { user } = show();
  const more = screen.getByRole('button', { name: 'Evidence: Asking for others' });
  const evidence = document.getElementById(more.getAttribute('aria-controls') ?? '');
  expect(evidence).toHaveClass('folded');
  await user.click(more);
  expect(evidence).not.toHaveClass('folded');
  expect(evidence).toHaveTextContent('It would have fitted after the name at 10:24.');
  expect(evidence).toHaveTextContent('Counts 5 of 100.');
  expect(screen.getByRole('button', { name: 'Hide evidence: Asking for others' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expectAccessible();
});

it('names every criterion, judged or not', () => {
  show();
  const judged = section('How each thing was judged');
  for (const { name } of fixture.fixtureFeedback().criteria)
    expect(judged.getAllByText(new RegExp(name)).length).toBeGreaterThan(0);
  expect(judged.getByText(/Not judged: Your message, Dress/)).toBeVisible();
});

it('folds the uneventful turns and shows them when asked', async () => {
  const { user } = show();
  const said = section('What was said');
  const [first] = said.getAllByRole('button', { name: 'Show them' });
  expect(first?.closest('li')).toHaveTextContent('Three turns, all of them well done.');
  await user.click(first as HTMLElement);
  expect(said.getByText(/How did you come to nursing/).closest('li')).toHaveFocus();
  await user.click(said.getByRole('button', { name: 'Show every turn' }));
  expect(said.queryByRole('button', { name: 'Show them' })).toBeNull();
});

it('tells the line in words, and what the contact felt when asked', async () => {
  const { user } = show();
  expect(screen.getByRole('img', { name: /You came at 9:56, spoke 14 times and left at 10:27/ })).toBeVisible();
  const button = screen.getByRole('button', { name: 'Show what she felt' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(screen.getByText(/most open at 10:11/)).toBeVisible();
  await user.click(screen.getByText('Read the line as a list'));
  expect(screen.getByText('Moment 2: broke a rule.')).toBeVisible();
  await expectAccessible();
});

it('shows the note beside what it was judged for', () => {
  show();
  expect(section('Your note to Ms Farrow').getByText(/It was very interesting/)).toBeVisible();
});

it('says the day of a note that was written later', () => {
  const visit = fixture.fixtureVisit();
  const entries = visit.log.entries.map((entry) =>
    entry.type === 'note-sent' ? { ...entry, at: 26 * 3_600_000 } : entry,
  );
  show({ visit: { ...visit, log: { ...visit.log, entries } } });
  expect(section('Your note to Ms Farrow').getByText(/^Wednesday 11 March, /)).toBeVisible();
});

it('shows the message that asked for the meeting, judged in its margin', () => {
  const visit = fixture.fixtureVisit();
  const asked = {
    type: 'requested' as const,
    at: -90_000_000,
    subject: 'Half an hour',
    text: 'Dear Ms Farrow, may I ask you about your ward?',
    reading: fixture.fixtureReading,
  };
  const feedback = fixture.fixtureFeedback();
  const findings = [
    { verdict: 'did' as const, text: 'Says why.', at: asked.at, entry: 0, quote: '', spans: [{ start: 16, end: 46 }] },
  ];
  const criteria = feedback.criteria.map((one) =>
    one.criterion === 'request' ? { ...one, value: 80, sentence: 'Clear.', findings } : one,
  );
  show({
    visit: { ...visit, log: { ...visit.log, entries: [asked, ...visit.log.entries] } },
    feedback: { ...feedback, criteria },
  });
  const letter = section('Your message to Ms Farrow');
  expect(letter.getByText('may I ask you about your ward?')).toHaveClass('did');
  expect(letter.getByText('Says why.')).toBeVisible();
});

it('offers to visit again, to print and to save', async () => {
  const { user, onagain, onprint, onsave } = show();
  await user.click(screen.getByRole('button', { name: 'Visit her again' }));
  await user.click(screen.getByRole('button', { name: 'Print this review' }));
  await user.click(screen.getByRole('button', { name: 'Save the visit as a file' }));
  expect([onagain, onprint, onsave].map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
});

it('says that a stopped visit is not scored', async () => {
  const visit = fixture.fixtureVisit({ scorecard: null });
  visit.log.entries.push({ type: 'stopped', at: 0 });
  show({ visit, scorecard: fixture.fixtureScorecard(null), feedback: { ...fixture.fixtureFeedback(), capNote: null } });
  expect(screen.getByText('not scored')).toBeVisible();
  expect(screen.getByText(/You stopped before the end: the visit is kept and not scored/)).toBeVisible();
  expect(screen.getByText(/do not add up to a figure/)).toBeVisible();
  await expectAccessible();
});

it('explains what practice without a clock leaves out', () => {
  const feedback = fixture.fixtureFeedback();
  const criteria = feedback.criteria.map((one) =>
    ['punctuality', 'timekeeping'].includes(one.criterion) ? { ...one, value: null } : one,
  );
  show({ feedback: { ...feedback, criteria } }, 'untimed');
  expect(screen.getByText(/Not judged: Punctuality, Timekeeping/).closest('p')).toHaveTextContent(
    'You practised without a clock.',
  );
  expect(screen.getByText(/this visit is not counted in your results/)).toBeVisible();
});

it('reads a visit to which nobody came', async () => {
  const feedback = fixture.fixtureFeedback();
  const criteria = feedback.criteria.map((one) => ({
    ...one,
    value: 0,
    sentence: 'You and Ms Farrow did not meet.',
    findings: [],
  }));
  const timeline = { ...feedback.timeline, arrived: null, left: null, blocks: [], marks: [], rapport: [], clock: [] };
  show({ feedback: { ...feedback, criteria, timeline, moments: [], wentWell: [], transcript: [] } });
  expect(screen.getByRole('img', { name: 'You did not come.' })).toBeInTheDocument();
  expect(screen.getAllByText('You and Ms Farrow did not meet.')).toHaveLength(1);
  expect(screen.getByText('Nothing was said.')).toBeVisible();
  expect(criteria).toHaveLength(criterionIds.length);
  await expectAccessible();
});

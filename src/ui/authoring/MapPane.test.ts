import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OpenDraft } from '../../app/authoring/openDraft.svelte.ts';
import { RandomRuns } from '../../app/authoring/randomRuns.svelte.ts';
import { readingsOf } from '../../app/authoring/readings.ts';
import { randomVisit } from '../../core/authoring/visits/randomVisit.ts';
import { Survey } from '../../core/authoring/visits/survey.ts';
import { expectAccessible } from '../review/accessible.ts';
import MapPane from './MapPane.svelte';

const walls = `format: 1
field: dry stone walling
contact: {name: Maren Holt, role: dry stone waller}
organization: {name: Holt Walling}
answers:
  typical-day:
    - say: I am on the hill by half past seven.
      guarded: I build walls.
      then:
        - Big ones left.
  loam: Loam is mud with a reason.
topics:
  - id: loam
    phrasings: [What is loam?]
interruptions:
  - {id: sheep, at: "12:00", lines: Excuse me. A sheep., back: Where were we?}
questions:
  - {id: paper, at: "8:00", about: resume, lines: Have you a résumé?, replies: Thank you.}
referral:
  {name: Jo Pell, role: waller, above: 60, lines: Talk to Jo Pell., refused: Not today.}
`;

const nobody = () => Promise.reject(new Error('nobody reads here'));
const reader = { read: nobody, readNote: nobody };
/** Random visits on the page itself, a few at a time. */
const random = () =>
  new RandomRuns(readingsOf(reader), (scenario) => {
    const survey = new Survey(scenario);
    return Promise.resolve({
      play: (first: number, last: number) => {
        if (first === 1) for (let seed = 1; seed <= 8; seed += 1) survey.add(seed, randomVisit(scenario, seed));
        return Promise.resolve({ ...survey.result(), visits: last });
      },
      close: () => undefined,
    });
  });

function show(text = walls) {
  const record = {
    version: 1,
    id: 'one',
    text,
    rehearsals: [],
    sayings: [],
    history: [],
    begun: 0,
    changed: 0,
  } as const;
  const draft = new OpenDraft({ ...record, rehearsals: [], sayings: [], history: [] }, () => 0);
  const went: (readonly (string | number)[])[] = [];
  const goTo = (path: readonly (string | number)[]) => void went.push(path);
  render(MapPane, { draft, reader, others: [], goTo, random: random() });
  return { draft, went, user: userEvent.setup() };
}

it('draws each answer with what follows it, and a sign leads to its line', async () => {
  const { went, user } = show();
  const subjects = screen.getByRole('group', { name: 'What everybody may ask' });
  const signs = within(subjects).getAllByRole('button');
  expect(signs.map((sign) => sign.getAttribute('data-sign'))).toEqual([
    'answers/typical-day/0',
    'answers/typical-day/0/guarded',
    'answers/typical-day/0/then/0',
  ]);
  await user.click(within(subjects).getByRole('button', { name: /answer 1, further 1: “Big ones left/ }));
  expect(went).toEqual([['answers', 'typical-day', 0, 'then', 0]]);
  expect(within(screen.getByRole('group', { name: 'What only they can be asked' })).getByText('loam')).toBeVisible();
  expect(screen.getByText('1 of 17 that everybody may ask are answered; 1 are their own.')).toBeVisible();
  await expectAccessible();
});

it('is one stop for the tab key, and arrow keys go along', async () => {
  const { went, user } = show();
  const subjects = screen.getByRole('group', { name: 'What everybody may ask' });
  const signs = within(subjects).getAllByRole('button');
  expect(signs.filter((sign) => sign.getAttribute('tabindex') === '0')).toHaveLength(1);
  signs[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(went).toEqual([['answers', 'typical-day', 0, 'then', 0]]);
});

it('shows what happens when, and what leads where', async () => {
  const { went, user } = show();
  await user.click(screen.getByRole('button', { name: /^2 At 12:00, for 45 seconds \(sheep\)/ }));
  await user.click(
    screen.getByRole('button', { name: /the question “paper” the learner answers a résumé may be handed over/ }),
  );
  await user.click(screen.getByRole('button', { name: /asked for others rapport 60 or more Jo Pell/ }));
  expect(went).toEqual([
    ['interruptions', 0],
    ['questions', 0, 'replies'],
    ['referral', 'lines'],
  ]);
  expect(
    screen.getByRole('img', {
      name: /Rapport from 0 to 100: guarded under 38, open from 65 on\. At 50: begins\. At 60/,
    }),
  ).toBeVisible();
});

it('does not say that all was reached where most is not answered', async () => {
  show(walls.replace(/interruptions[^]*/, '').replace(/ +guarded.*\n/, ''));
  expect(await screen.findByText('Everything that is written was reached.')).toBeVisible();
});

it('tells what random visits came to, and what nothing has reached', async () => {
  show();
  expect(await screen.findByRole('heading', { name: 'What nothing has reached' })).toBeVisible();
  const first = document.querySelector('[data-sign="answers/typical-day/0"]');
  expect(first).toHaveAttribute('data-reach', 'wandered');
  expect(first).toHaveAccessibleName(/times in random visits, in no rehearsal$/);
});

it('is a list as well', async () => {
  const { went, user } = show();
  await user.click(screen.getByRole('radio', { name: 'As a list' }));
  await user.click(screen.getByText('typical-day'));
  await user.click(screen.getByRole('button', { name: /^To somebody they do not like: “I build walls\.”/ }));
  expect(went).toEqual([['answers', 'typical-day', 0, 'guarded']]);
  expect(screen.getByRole('button', { name: 'pay: no answer' })).toBeVisible();
  await expectAccessible();
});

it('says why there is no picture, and keeps the one before an error', async () => {
  const { draft } = show('format: 1\n');
  expect(screen.getByText(/The map is drawn as soon as/)).toBeVisible();
  draft.edit(walls);
  expect(await screen.findByText('loam')).toBeVisible();
  draft.edit(walls.replace('format: 1', 'format: one'));
  expect(await screen.findByText(/The text has an error at present/)).toBeVisible();
  expect(screen.getByText('loam')).toBeVisible();
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { handedIn, wardSix, type Conduct } from '../../../tests/support/classVisits.ts';
import { OpenDraft } from '../../app/authoring/openDraft.svelte.ts';
import type { VisitFile } from '../../core/scoring/visitFile.ts';
import { expectAccessible } from '../review/accessible.ts';
import HeardPane from './HeardPane.svelte';

/** Acts as an author with visits that learners handed in. */

const text = `${wardSix}
topics: # of her own
  - id: dementia-cafe
    phrasings:
      - What is the dementia café? # her pride
      - How did the café begin?
  - {id: night-shifts, phrasings: [Do you work nights?, What are nights like?]}
`;

const unheard: Conduct['unheard'] = [
  ['Tell me about the coffee mornings.', { nearest: ['dementia-cafe', 'organization'] }],
  ['Do the nurses ever sing?', { acts: ['ask'] }],
  ['Does anybody pay for the parking?', { nearest: ['pay', 'organization'] }],
];

/** A vector for each text: those with a word in common point the same way. */
const meanings = (texts: readonly string[]) =>
  Promise.resolve(
    texts.map((one) => {
      const vector = ['coffee|café', 'night', 'sing', 'pay'].map((word) => Number(new RegExp(word).test(one)));
      const length = Math.hypot(...vector) || 1;
      return Float32Array.from(vector, (part) => part / length);
    }),
  );

function show(reader: object = { meanings }) {
  const draft = new OpenDraft({
    version: 1,
    id: 'd',
    text,
    rehearsals: [],
    sayings: [],
    history: [],
    begun: 0,
    changed: 0,
  });
  const goTo = vi.fn();
  const nobody = { read: vi.fn(), readNote: vi.fn(), ...reader };
  render(HeardPane, { draft, reader: nobody, others: [], goTo } as never);
  return { draft, goTo, user: userEvent.setup() };
}

const visit = (given: Parameters<typeof handedIn>[0] = {}): VisitFile => handedIn({ scenario: text, ...given });

async function open(visits: VisitFile[], reader?: object) {
  const shown = show(reader);
  const files = visits.map((one, i) => new File([JSON.stringify(one)], `visit-${i}.json`));
  await shown.user.upload(screen.getByLabelText(/Open visits/), files);
  await screen.findByText(/visits? (was|were) added/, {}, { timeout: 30_000 });
  return shown;
}

const group = (words: RegExp) =>
  screen.getAllByRole('listitem').find((item) => item.classList.contains('group') && words.test(item.textContent)) ??
  expect.fail('no such group');

describe('what learners said', () => {
  it('is asked for first, and stays on this computer', async () => {
    show();
    expect(screen.getByText(/Open visits that learners made with Ms Farrow/)).toBeVisible();
    expect(screen.getByText(/Nothing is uploaded/)).toBeVisible();
    await expectAccessible();
  });

  it('without an answer stands together where it means the same, with the nearest subjects', async () => {
    const coffee: Conduct['unheard'] = [
      ['Where is the coffee served?', { nearest: ['organization', 'dementia-cafe'] }],
    ];
    await open([visit({ conduct: { unheard } }), visit({ seed: 8, conduct: { unheard: coffee } })]);
    const coffees = within(group(/coffee mornings/));
    expect(coffees.getByText(/Where is the coffee served/)).toBeVisible();
    expect(coffees.getByText(/not understood/)).toBeVisible();
    expect(coffees.getByRole('button', { name: /^Add to dementia-cafe/ })).toBeEnabled();
    await expectAccessible();
  });

  it('goes into a subject with one press, comments and all else unchanged', async () => {
    const { draft, user } = await open([visit({ conduct: { unheard } })]);
    await user.click(within(group(/coffee mornings/)).getByRole('button', { name: /^Add to dementia-cafe/ }));
    expect(draft.scenario?.topics[0]?.phrasings.at(-1)).toBe('Tell me about the coffee mornings.');
    expect(text.split('\n').filter((line) => !draft.text.split('\n').includes(line))).toEqual([]);
    expect(screen.getByText('Added to dementia-cafe: one phrasing.')).toBeVisible();
    expect(within(group(/coffee mornings/)).getByText(/is a phrasing of dementia-cafe now/)).toBeVisible();
    expect(within(group(/coffee mornings/)).queryByRole('button')).toBeNull();
  });

  it('goes in without what was left out', async () => {
    const coffee: Conduct['unheard'] = [['Where is the coffee served?', {}]];
    const { draft, user } = await open([
      visit({ conduct: { unheard } }),
      visit({ seed: 8, conduct: { unheard: coffee } }),
    ]);
    const coffees = within(group(/coffee mornings/));
    await user.click(coffees.getByRole('checkbox', { name: /Where is the coffee/ }));
    await user.click(coffees.getByRole('button', { name: /^Add to dementia-cafe/ }));
    expect(draft.scenario?.topics[0]?.phrasings.slice(2)).toEqual(['Tell me about the coffee mornings.']);
  });

  it('becomes a subject of its own, and the author is taken to its answer', async () => {
    const { draft, goTo, user } = await open([visit({ conduct: { unheard } })]);
    await user.click(within(group(/nurses ever sing/)).getByRole('button', { name: /^Make a subject of it/ }));
    expect(draft.scenario?.topics.at(-1)).toMatchObject({ id: 'nurses-sing', phrasings: ['Do the nurses ever sing?'] });
    expect(goTo).toHaveBeenCalledWith(['answers', 'nurses-sing']);
  });

  it('on a common subject becomes a sentence of the tests', async () => {
    const { draft, user } = await open([visit({ conduct: { unheard } })]);
    await user.click(within(group(/parking/)).getByRole('button', { name: /^Should mean pay/ }));
    expect(draft.sayings).toEqual([{ text: 'Does anybody pay for the parking?', topic: 'pay' }]);
    expect(within(group(/parking/)).getByText('stands among your tests')).toBeVisible();
  });

  it('on a subject without an answer gets one', async () => {
    const trends: Conduct['unheard'] = [['Where is nursing going?', { acts: ['ask'], topics: ['trends'] }]];
    const { draft, goTo, user } = await open([visit({ conduct: { unheard: trends } })]);
    await user.click(within(group(/nursing going/)).getByRole('button', { name: /^Write an answer on trends/ }));
    expect(draft.scenario?.answers.trends).toHaveLength(1);
    expect(goTo).toHaveBeenCalledWith(['answers', 'trends']);
  });

  it('is put together by its words where the understanding cannot be had', async () => {
    await open([visit({ conduct: { unheard } })], { meanings: () => Promise.reject(new Error('offline')) });
    expect(await screen.findByText(/put together by their words/)).toBeVisible();
    expect(group(/coffee mornings/)).toBeVisible();
  });

  it('changes nothing while the text has a fault', async () => {
    const { draft, user } = await open([visit({ conduct: { unheard } })]);
    const broken = `${draft.text}\n  - [`;
    draft.edit(broken);
    await user.click(within(group(/coffee mornings/)).getByRole('button', { name: /^Add to dementia-cafe/ }));
    expect(draft.text).toBe(broken);
    expect(screen.getByText(/Nothing was changed: the text has a fault/)).toBeVisible();
  });
});

describe('what they came to hear', () => {
  it('is counted for each answer, and leads to it in the text', async () => {
    const { goTo, user } = await open([visit(), visit({ seed: 8, conduct: { questions: 2 } })]);
    const table = within(screen.getByRole('table', { name: /How many visits came to each subject/ }));
    expect(table.getByRole('row', { name: /typical-day/ })).toHaveTextContent(/2 of 2.*2 times/);
    expect(table.getByRole('row', { name: /challenges/ })).toHaveTextContent(/1 of 2.*once/);
    await user.click(table.getByRole('button', { name: /It is the phone/ }));
    expect(goTo).toHaveBeenCalledWith(['answers', 'typical-day', 0]);
  });

  it('and what cost them most', async () => {
    await open([visit({ conduct: { jobAsk: true } })]);
    const rows = within(screen.getByRole('table', { name: /cost these visits most/ })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/Never asks for a job.*on average; 1 of 1 under 50/);
  });

  it('leaves out visits with somebody else, and says so', async () => {
    const { user } = show();
    const other = visit({ scenario: text.replace('id: ward-six', 'id: zoo').replace('Imelda Farrow', 'Zoe Keeper') });
    await user.upload(screen.getByLabelText(/Open visits/), [new File([JSON.stringify(other)], 'zoo.json')]);
    expect(await screen.findByText('zoo.json is a visit with Zoe Keeper. It was left out.')).toBeVisible();
  });
});

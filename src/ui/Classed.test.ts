import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handedIn, wardSix, wholeClass } from '../../tests/support/classVisits.ts';
import { loadClass } from '../app/classStorage.ts';
import { Home } from '../app/home.svelte.ts';
import { deleteEverything } from '../app/storage.ts';
import type { VisitFile } from '../core/scoring/visitFile.ts';
import Classed from './Classed.svelte';
import { expectAccessible } from './review/accessible.ts';

/** Acts as an instructor with the files of a class. */

beforeEach(() => deleteEverything());
afterEach(() => vi.restoreAllMocks());

function show(id: string | null = null, home = new Home()) {
  const go = vi.fn();
  const shown = render(Classed, { home, id, go });
  return { user: userEvent.setup(), home, go, ...shown };
}

const fileOf = (visit: VisitFile, i: number): File => new File([JSON.stringify(visit)], `visit-${i}.json`);

async function open(visits: VisitFile[]) {
  const shown = show();
  await shown.user.upload(screen.getByLabelText(/Open visits/), visits.map(fileOf));
  await screen.findByText(/visits? (was|were) added/, {}, { timeout: 30_000 });
  return shown;
}

const learners = (): string[] =>
  screen
    .getAllByRole('row')
    .flatMap((row) => within(row).queryAllByRole('rowheader'))
    .flatMap((head) => within(head).queryAllByRole('link'))
    .map((link) => link.textContent);

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

describe('a class', () => {
  it('says what it is for and that nothing is uploaded, before anything is open', async () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: 'A class' })).toBeVisible();
    expect(screen.getByText(/Nothing is uploaded/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await expectAccessible();
  });

  it('stands in one table, which any column puts in order', async () => {
    const { user } = await open(wholeClass(12));
    const table = screen.getByRole('table', { name: /marks of each learner/ });
    expect(learners().slice(0, 3)).toEqual(['Ada A.', 'Bea A.', 'Cem A.']);
    const name = within(table).getByRole('columnheader', { name: 'Learner' });
    expect(name).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(name).getByRole('button'));
    expect(name).toHaveAttribute('aria-sort', 'descending');
    expect(learners()[0]).toBe('Lea A.');

    const jobs = within(table).getByRole('columnheader', { name: 'Never asks for a job' });
    await user.click(within(jobs).getByRole('button'));
    expect(jobs).toHaveAttribute('aria-sort', 'ascending');
    expect(name).not.toHaveAttribute('aria-sort');
    expect(learners().slice(0, 3).sort()).toEqual(['Ada A.', 'Bea A.', 'Cem A.']);
    await expectAccessible();
  });

  it('shows how hard each thing was, and from ten learners on how much it tells', async () => {
    const { unmount } = await open(wholeClass(9));
    expect(screen.getByText(/From 10 learners on/)).toBeVisible();
    expect(screen.queryByText(/Tells well/)).toBeNull();
    unmount();
    await open(wholeClass(12));
    const items = screen.getByRole('table', { name: /For each thing that is judged/ });
    expect(within(items).getByRole('row', { name: /^Never asks for a job/ })).toHaveTextContent('3 of 12 under 50');
    expect(within(items).getAllByText(/Tells well/).length).toBeGreaterThan(0);
    expect(within(items).getAllByText(/tells nobody apart/).length).toBeGreaterThan(0);
  });
});

describe('one learner', () => {
  const visits = [
    handedIn({ name: 'Teo Brandt', appointed: '2026-03-02T10:00:00Z' }),
    handedIn({ name: 'teo brandt', appointed: '2026-03-09T10:00:00Z', conduct: { jobAsk: true }, seed: 8 }),
    handedIn({ name: 'T. B.', appointed: '2026-03-16T10:00:00Z', conduct: { arrives: 12 }, seed: 9 }),
  ];

  it('counts by the best, the last or the first of their visits', async () => {
    const { user } = await open(visits);
    const overall = () => within(row(/^Teo Brandt/)).getAllByRole('cell')[0]?.textContent;
    const best = overall();
    await user.click(screen.getByRole('radio', { name: 'Last' }));
    expect(overall()).toBe('60');
    await user.click(screen.getByRole('radio', { name: 'First' }));
    expect(overall()).toBe(best);
  });

  it('can be the same person as another, which can be taken back', async () => {
    const { user } = await open(visits);
    expect(screen.getByText(/two learners, three visits/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /1 visit.*T\. B\./ }));
    await user.selectOptions(screen.getByLabelText('Same person as'), 'Teo Brandt');
    expect(screen.getByText(/one learner, three visits/)).toBeVisible();
    expect(screen.getByRole('button', { name: /3 visits.*Teo Brandt/ })).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText(/two learners, three visits/)).toBeVisible();
  });

  it('can be given another name, by keyboard', async () => {
    const { user } = await open(visits);
    await user.click(screen.getByRole('button', { name: /1 visit.*T\. B\./ }));
    const name = screen.getByLabelText('Name on the table');
    await user.clear(name);
    await user.type(name, 'Tova Berg{Enter}');
    expect(row(/^Tova Berg/)).toBeVisible();
    expect(screen.queryByRole('row', { name: /^T\. B\./ })).toBeNull();
  });

  it('can lose a visit, and get it back', async () => {
    const { user } = await open(visits);
    await user.click(screen.getByRole('button', { name: /2 visits.*Teo Brandt/ }));
    await user.click(screen.getByRole('button', { name: /Leave out.*9 March/ }));
    expect(screen.getByText(/two learners, two visits/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByText(/two learners, three visits/)).toBeVisible();
  });
});

describe('what does not fit', () => {
  it('is said beside the name and explained below', async () => {
    const edited = handedIn({ name: 'Zed', conduct: { jobAsk: true }, seed: 4 });
    if (edited.scorecard) edited.scorecard.overall = 100;
    await open([
      edited,
      handedIn({ name: 'Una', pace: 'untimed', seed: 5 }),
      handedIn({ name: 'Ada', seed: 6, conduct: { arrives: -3 } }),
      handedIn({ name: 'Old', seed: 7, conduct: { arrives: -4 }, scenario: wardSix.replace('shoes', 'boots') }),
      handedIn({ name: 'Ada’s friend', learner: 'Ada', seed: 6, conduct: { arrives: -3 } }),
    ]);
    expect(row(/^Zed/)).toHaveTextContent('edited: marks');
    expect(row(/^Zed/)).toHaveTextContent('60');
    expect(row(/^Una/)).toHaveTextContent(/none counts\s*no clock/);
    expect(row(/^Old/)).toHaveTextContent('other version');
    expect(row(/^Ada’s friend/)).toHaveTextContent('same visit as another');
    expect(screen.getByText(/The marks in the file are not what its visit comes to/)).toBeVisible();
    await expectAccessible();
  });

  it('counts only where that is wanted', async () => {
    const { user } = await open([handedIn({ name: 'Una', pace: 'untimed' }), handedIn({ name: 'Ada', seed: 6 })]);
    expect(screen.getByText(/One learner only practised without a clock.*tick “Count practice/s)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /practice without a clock \(1\)/ }));
    expect(screen.queryByText(/only practised/)).toBeNull();
  });

  it('is named for what it is where a visit was stopped', async () => {
    await open([handedIn({ name: 'Una', conduct: { stops: true } })]);
    expect(screen.getByText(/One learner handed in nothing that counts: stopped/)).toBeVisible();
    expect(screen.queryByText(/only practised/)).toBeNull();
  });

  it('is not called unjudged where it only does not count, and the tick lasts while the class is open', async () => {
    const { user, home, unmount } = await open([handedIn({ name: 'Una', pace: 'untimed' })]);
    expect(screen.queryByText(/^Not judged/)).toBeNull();
    expect(screen.getByText(/No visit counts so far/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /practice without a clock/ }));
    expect(screen.getByText(/^Not judged in any of the visits that count:/)).not.toHaveTextContent('Courtesy');
    unmount();
    show(null, home);
    expect(screen.getByRole('checkbox', { name: /practice without a clock/ })).toBeChecked();
    await expectAccessible();
  });

  it('is a table wider than the page, which says that it goes on', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly tell: (entries: { contentRect: { width: number } }[]) => void) {}
        observe = () => this.tell([{ contentRect: { width: 350 } }]);
        disconnect = () => undefined;
      },
    );
    const wide = vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);
    await open([handedIn({ name: 'Ada' })]);
    expect(screen.getByText(/goes on to the right/)).toBeVisible();
    cleanup();
    wide.mockReturnValue(350);
    await open([handedIn({ name: 'Ada' })]);
    expect(screen.queryByText(/goes on to the right/)).toBeNull();
    vi.unstubAllGlobals();
  });

  it('is another contact: one is looked at, and the other can be chosen', async () => {
    const nine = wardSix.replace('id: ward-six', 'id: ward-nine').replace('Imelda Farrow', 'Nora Nine');
    const { user } = await open([...wholeClass(2), handedIn({ name: 'Una', scenario: nine })]);
    expect(screen.queryByRole('row', { name: /^Una/ })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Visits with'), 'ward-nine');
    expect(row(/^Una/)).toBeVisible();
    expect(screen.getByText(/Nora Nine: one learner, one visit/)).toBeVisible();
  });

  it('is a file that is no visit: said, with the reason', async () => {
    const { user } = show();
    await user.upload(screen.getByLabelText(/Open visits/), [new File(['{"format": '], 'half.json')]);
    expect(await screen.findByText(/half\.json is not JSON.*It was left out/)).toBeVisible();
  });
});

describe('one visit of the class', () => {
  it('is read as its learner reads it, does not join one’s own, and leads to the next', async () => {
    const { home, unmount } = await open(wholeClass(3));
    const [, second] = home.classroom.attempts;
    unmount();
    const { user } = show(second?.id ?? '', home);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Imelda Farrow');
    expect(screen.getByText(/Below is the review as Bea A\. reads it/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /Try this moment again/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Before: Ada A.' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Next: Cem A.' })).toBeVisible();
    expect(home.visits).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add it to your own visits' }));
    expect(await screen.findByText('It stands among your visits now.')).toBeVisible();
    expect(home.visits).toHaveLength(1);
    await expectAccessible();
  });

  it('that is not here says where it went', () => {
    show('lost');
    expect(screen.getByText(/A class that is not kept is gone/)).toBeVisible();
  });
});

describe('what is taken along', () => {
  it('is a table with every visit', async () => {
    const { user } = await open(wholeClass(2));
    const saved: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob) => (saved.push(blob), 'blob:table'));
    URL.revokeObjectURL = vi.fn();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
    expect(click).toHaveBeenCalledOnce();
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).trim().split('\r\n')).toHaveLength(3);
  });

  it('may be the browser’s to keep, and is not unless asked', async () => {
    const { user } = await open(wholeClass(2));
    const keep = screen.getByRole('checkbox', { name: 'Keep this class in this browser' });
    expect(keep).not.toBeChecked();
    expect(screen.getByText(/leave this off on a shared computer/)).toBeVisible();
    await user.click(keep);
    expect(screen.getByText(/Take the tick away, and it is deleted/)).toBeVisible();
    await vi.waitFor(async () => expect(await loadClass()).toHaveLength(2), { timeout: 30_000 });
  });

  it('is nothing after clearing, which asks first and can be taken back', async () => {
    const { user } = await open(wholeClass(2));
    await user.click(screen.getByRole('button', { name: 'Clear the table' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(row(/^Ada A/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear the table' }));
    await user.click(screen.getByRole('button', { name: 'Clear it' }));
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(row(/^Ada A/)).toBeVisible();
  });
});

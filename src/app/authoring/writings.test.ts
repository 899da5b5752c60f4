import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as storage from '../storage.ts';
import type { ScenarioDraft } from './scenarioDraft.ts';
import { spill } from './spill.ts';
import { Writings } from './writings.svelte.ts';

const raw = createStore('half-hour', 'records');
const stored = (id: string) => storage.loadDraft(id);
const begun = async () => {
  const writings = new Writings();
  await writings.load();
  const id = await writings.begin({ text: 'format: 1\n' });
  await writings.start(id);
  const { open } = writings;
  if (!open) throw new Error('nothing is open');
  return { writings, id, ...open };
};

beforeEach(async () => {
  await storage.deleteEverything();
  localStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

describe('what is written', () => {
  it('is stored without being asked, and comes back', async () => {
    const { draft, id, keeper } = await begun();
    draft.edit('format: 1\nfield: bells\n');
    expect(keeper.state).toBe('writing');
    await vi.waitFor(async () => expect((await stored(id))?.text).toBe('format: 1\nfield: bells\n'));
    await vi.waitFor(() => expect(keeper.state).toBe('kept'));
    const again = new Writings();
    await again.load();
    await again.start(id);
    expect(again.open?.draft.text).toBe('format: 1\nfield: bells\n');
  });

  it('is stored at once when one goes elsewhere', async () => {
    const { writings, draft, id } = await begun();
    draft.edit('format: 1\n# last letter');
    await writings.close();
    expect((await stored(id))?.text).toBe('format: 1\n# last letter');
    expect(writings.drafts[0]?.text).toBe('format: 1\n# last letter');
  });

  it('is found again when the page went away before it was stored', async () => {
    const { draft, keeper, id } = await begun();
    vi.spyOn(storage, 'saveDraft').mockReturnValue(new Promise(() => undefined));
    draft.edit('format: 1\n# last letter');
    keeper.leave();
    vi.restoreAllMocks();
    expect((await stored(id))?.text).toBe('format: 1\n');
    const again = new Writings();
    await again.load();
    expect(again.drafts[0]?.text).toBe('format: 1\n# last letter');
    await again.start(id);
    expect(again.open?.draft.text).toBe('format: 1\n# last letter');
  });

  it('is not replaced by something older or damaged that was left over', async () => {
    const { writings, draft, id } = await begun();
    const old = { ...draft.record(), text: 'old', changed: 5 };
    draft.edit('format: 1\n# new');
    await writings.close();
    spill(old);
    const again = new Writings();
    await again.load();
    expect(again.drafts[0]?.text).toBe('format: 1\n# new');
    localStorage.setItem(`half-hour/draft/${id}`, '{"version": 1');
    await again.load();
    expect(again.drafts[0]?.text).toBe('format: 1\n# new');
  });

  it('says so when it cannot be stored, and goes on trying', async () => {
    const { draft, keeper, id } = await begun();
    vi.spyOn(storage, 'saveDraft').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    draft.edit('one');
    await keeper.flush();
    expect(keeper.trouble).toContain('There is no room left to keep this contact');
    draft.edit('two');
    await keeper.flush();
    expect(keeper.trouble).toBe('');
    expect((await stored(id))?.text).toBe('two');
  });

  it('is put among the earlier texts every few minutes', async () => {
    const { draft, keeper } = await begun();
    draft.edit('format: 1\n# one');
    await keeper.flush();
    expect(draft.history).toEqual([]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5 * 60_000);
    draft.edit('format: 1\n# two');
    await keeper.flush();
    expect(draft.history.map(({ text }) => text)).toEqual(['format: 1\n# two']);
  });
});

describe('several contacts', () => {
  it('stand with the last changed first', async () => {
    const writings = new Writings();
    const first = await writings.begin({ text: 'first' });
    await writings.begin({ text: 'second' });
    expect(writings.drafts.map(({ text }) => text)).toEqual(['second', 'first']);
    await writings.start(first);
    writings.open?.draft.edit('first again');
    await writings.close();
    expect(writings.drafts.map(({ text }) => text)).toEqual(['first again', 'second']);
  });

  it('can be deleted and had back', async () => {
    const { writings, id, draft } = await begun();
    const record: ScenarioDraft = draft.record();
    await writings.remove(id);
    expect(await stored(id)).toBeNull();
    expect(writings.open).toBeNull();
    await writings.putBack(record);
    expect(await stored(id)).toEqual(record);
  });

  it('that are damaged are named and kept aside', async () => {
    await set('draft/x', { version: 1, id: 'x', text: 7 }, raw);
    const writings = new Writings();
    await writings.load();
    expect(writings.damaged).toEqual(['draft/x']);
    expect(await get('aside/draft/x', raw)).toBeDefined();
  });

  it('of which there is none of that name are not opened', async () => {
    expect(await new Writings().start('nobody')).toBe(false);
  });
});

it('can be written also where nothing can be kept', async () => {
  vi.spyOn(storage, 'loadDrafts').mockRejectedValue(new Error('no storage'));
  vi.spyOn(storage, 'loadDraft').mockRejectedValue(new Error('no storage'));
  vi.spyOn(storage, 'saveDraft').mockRejectedValue(new Error('no storage'));
  const writings = new Writings();
  await writings.load();
  expect(writings.state).toBe('failed');
  const id = await writings.begin({ text: 'format: 1' });
  expect(await writings.start(id)).toBe(true);
  expect(writings.open?.draft.text).toBe('format: 1');
});

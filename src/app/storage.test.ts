import { createStore, get, set } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { aVisit } from './testVisit.ts';
import { defaultSettings } from './records.ts';
import * as storage from './storage.ts';

const raw = createStore('half-hour', 'records');

beforeEach(() => storage.deleteEverything());

describe('visits', () => {
  it('come back as they were kept, newest first', async () => {
    const [old, young] = [aVisit({ id: 'old', begun: 1 }), aVisit({ id: 'young', begun: 2 })];
    await storage.saveVisit(old);
    await storage.saveVisit(young);
    expect(await storage.loadVisits()).toEqual({ visits: [young, old], damaged: [] });
    expect(await storage.loadVisit('old')).toEqual(old);
  });

  it('that are damaged are named and kept aside, and the others still open', async () => {
    await storage.saveVisit(aVisit({ id: 'sound' }));
    const broken = { ...aVisit({ id: 'broken' }), log: { version: 1, entries: 'lost' } };
    await set('visit/broken', broken, raw);
    const { visits, damaged } = await storage.loadVisits();
    expect(visits.map(({ id }) => id)).toEqual(['sound']);
    expect(damaged).toEqual(['visit/broken']);
    expect(await get('aside/visit/broken', raw)).toEqual(broken);
    expect((await storage.loadVisits()).damaged).toEqual([]);
  });

  it('of another version are not opened', async () => {
    await set('visit/new', { ...aVisit(), version: 2 }, raw);
    expect((await storage.loadVisits()).visits).toEqual([]);
  });

  it('can be deleted', async () => {
    await storage.saveVisit(aVisit({ id: 'a' }));
    await storage.deleteVisits(['a']);
    expect(await storage.loadVisit('a')).toBeNull();
  });
});

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await storage.loadSettings()).toEqual(defaultSettings);
  });

  it('come back; what cannot be right is replaced, the rest stands', async () => {
    await set('settings', { ...defaultSettings, name: 'Sam', stretch: 400, theme: 'pink' }, raw);
    expect(await storage.loadSettings()).toEqual({ ...defaultSettings, name: 'Sam' });
  });
});

describe('trouble', () => {
  it('is told in words', () => {
    expect(storage.storageTrouble(new DOMException('', 'QuotaExceededError'))).toBe(
      'There is no room left to keep this visit. Save it as a file before you close the page.',
    );
    expect(storage.storageTrouble(new Error('x'))).toContain('does not let us keep anything');
  });
});

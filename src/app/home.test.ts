import { beforeEach, describe, expect, it } from 'vitest';
import { Home } from './home.svelte.ts';
import * as storage from './storage.ts';
import { aVisit } from './testVisit.ts';

beforeEach(() => storage.deleteEverything());

const loaded = async (): Promise<Home> => {
  const home = new Home();
  await home.load();
  return home;
};

describe('the contacts', () => {
  it('come with the program, each with a picture, the guided one first', async () => {
    const { contacts } = await loaded();
    expect(contacts.length).toBeGreaterThan(1);
    expect(contacts.map(({ scenario }) => scenario.guided).indexOf(true)).toBe(0);
    expect(contacts.filter(({ portrait }) => portrait === null)).toEqual([]);
  });
});

describe('a visit', () => {
  it('begins with what the learner told of themselves, and is kept', async () => {
    const home = await loaded();
    await home.change({ ...home.settings, name: ' Sam ', stretch: 2 });
    const contact = home.contacts.at(-1)!;
    const instant = new Date(Date.now() + 600_000);
    const id = await home.begin(contact, instant, 'brisk');
    const kept = await storage.loadVisit(id);
    expect(kept?.log.header).toMatchObject({ learner: { name: 'Sam' }, pace: 'brisk', stretch: 2 });
    expect(kept?.log.header.appointed).toBe(instant.toISOString());
    expect(kept?.clock.rate).toBe(1.5);
    expect(kept?.clock.at).toBeLessThanOrEqual(-599_000);
    expect(kept?.scenario.text).toBe(contact.text);
    expect(kept?.scenario.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that came in while the storage was still being read stays', async () => {
    await storage.saveVisit(aVisit({ id: 'old' }));
    const home = new Home();
    const loading = home.load();
    await home.add([aVisit({ id: 'new', begun: 2_000 })]);
    await loading;
    expect(home.visits.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('can be deleted, and everything with it', async () => {
    const home = await loaded();
    await home.add([aVisit({ id: 'a' }), aVisit({ id: 'b' })]);
    await home.remove(['a']);
    expect(home.visits.map(({ id }) => id)).toEqual(['b']);
    await home.removeEverything();
    expect((await storage.loadVisits()).visits).toEqual([]);
    expect(home.settings.name).toBe('');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { template } from '../core/authoring/template.ts';
import type { AddedContact } from './added.ts';
import { Home } from './home.svelte.ts';
import { networkAmong } from './network.ts';
import { defaultSettings } from './records.ts';
import { scenarioOf } from './scenarioOf.ts';
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

describe('settings', () => {
  it('that are changed while the storage is still being read stay, beside those that were stored', async () => {
    await (await loaded()).change({ ...defaultSettings, exploring: 'bell founding' });
    const home = new Home();
    const loading = home.load();
    await home.change({ ...home.settings, name: 'Teo' });
    await loading;
    expect(home.settings).toMatchObject({ name: 'Teo', exploring: 'bell founding' });
    expect(await storage.loadSettings()).toMatchObject({ name: 'Teo', exploring: 'bell founding' });
  });
});

describe('contacts beside the bundled ones', () => {
  const maren = (id: string) => template('minimal', id);
  const added = (id: string, at = 1): AddedContact => ({
    version: 1,
    id,
    text: maren(id),
    from: { by: 'link', where: '' },
    at,
  });

  it('stand in the library, are there the next time, and go when they are removed', async () => {
    const home = await loaded();
    expect(await home.addContact(added('maren'))).toBe('');
    expect(home.contacts.at(-1)).toMatchObject({ id: 'maren', portrait: null, added: { by: 'link' } });
    const next = await loaded();
    expect(next.contacts.map(({ id }) => id)).toContain('maren');
    await next.removeContact('maren');
    expect((await loaded()).added).toEqual([]);
  });

  it('leave visits behind that can still be read', async () => {
    const home = await loaded();
    await home.addContact(added('maren'));
    const id = await home.begin(home.contacts.at(-1)!, null, 'untimed');
    await home.removeContact('maren');
    const visit = (await loaded()).visits.find((one) => one.id === id);
    expect(visit && scenarioOf(visit)?.contact.name).toBe('Maren Holt');
  });

  it('make room for a bundled contact of the same id, as a newer program may bring', async () => {
    const home = await loaded();
    const [first] = home.bundled;
    await storage.saveAdded(added(first!.id));
    const { contacts } = await loaded();
    expect(contacts.filter(({ id }) => id === first!.id)).toHaveLength(1);
    expect(contacts.at(-1)).toMatchObject({ id: `${first!.id}-2`, scenario: { contact: { name: 'Maren Holt' } } });
  });

  it('refer to each other', async () => {
    const home = await loaded();
    await home.addContact(added('maren'));
    const referring = maren('anna').replace(
      'answers:',
      'referral:\n  name: Maren Holt\n  role: waller\n  contact: maren\n  lines: Ask Maren.\nanswers:',
    );
    await home.addContact({ ...added('anna'), text: referring });
    const people = home.contacts.map(({ scenario }) => scenario);
    expect(people.find(({ id }) => id === 'anna')?.referral?.contact).toBe('maren');
    expect(networkAmong(people, []).contacts.map(({ id }) => id)).toEqual(expect.arrayContaining(['anna', 'maren']));
  });

  it('of one’s own are put there again in the same place, under another id when that was changed', async () => {
    const home = await loaded();
    await home.shelve('draft', maren('maren'));
    await home.shelve('draft', maren('maren').replace('Maren Holt', 'Maren Lee'));
    expect(home.added.map(({ id, text }) => [id, text.includes('Maren Lee')])).toEqual([['maren', true]]);
    await home.shelve('draft', maren('holt'));
    expect((await loaded()).added.map(({ id }) => id)).toEqual(['holt']);
    expect(home.writtenBy('draft')?.id).toBe('holt');
    expect(home.writtenBy('another')).toBeNull();
  });
});

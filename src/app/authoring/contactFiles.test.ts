import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aVisit } from '../testVisit.ts';
import { toFile } from '../files.ts';
import { archiveOf, contactsIn, type RawFile } from './contactFiles.ts';

const file = (path: string, text: string): RawFile => ({ path, bytes: strToU8(text) });
const scenario = 'format: 1\ncontact:\n  name: Ada\n';
const rehearsal = 'title: Good\nsteps:\n  - {at: "0:00", do: arrive}\n';

describe('contacts from files', () => {
  it('come with the rehearsals of their own folder', async () => {
    const found = await contactsIn([
      file('ada/scenario.yaml', scenario),
      file('ada/rehearsals/good.yaml', rehearsal),
      file('eve/scenario.yaml', scenario),
      file('eve/rehearsals/bad one.yml', rehearsal),
      file('ada/ada.svg', '<svg/>'),
    ]);
    expect(found.problems).toEqual([]);
    expect(found.contacts.map(({ rehearsals }) => rehearsals.map(({ name }) => name))).toEqual([
      ['good.yaml'],
      ['bad-one.yaml'],
    ]);
  });

  it('take all rehearsals when there is but one of them', async () => {
    const { contacts } = await contactsIn([file('a.yaml', scenario), file('tests/b.yaml', rehearsal)]);
    expect(contacts[0]?.rehearsals).toEqual([{ name: 'b.yaml', text: rehearsal }]);
  });

  it('open from an exported visit', async () => {
    const visit = aVisit();
    const { contacts, problems } = await contactsIn([file('visit.json', JSON.stringify(toFile(visit)))]);
    expect(problems).toEqual([]);
    expect(contacts[0]?.text).toBe(visit.scenario.text);
  });

  it('open also with faults in them', async () => {
    const { contacts } = await contactsIn([file('a.yaml', 'format: 1\ncontact: [unfinished')]);
    expect(contacts).toHaveLength(1);
  });

  it('come back from an archive as they were saved', async () => {
    const draft = {
      text: scenario,
      rehearsals: [{ name: 'good.yaml', text: rehearsal }],
      sayings: [
        { text: 'What of nights?', topic: 'typical-day' },
        { text: 'Lovely weather', topic: null },
      ],
    };
    const bytes = await archiveOf(draft, 'ada');
    expect(await contactsIn([{ path: 'ada.zip', bytes }])).toEqual({ contacts: [draft], rehearsals: [], problems: [] });
  });
});

describe('a file that is no contact', () => {
  const refused = async (one: RawFile): Promise<string> => {
    const { contacts, problems } = await contactsIn([one]);
    expect(contacts).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Nothing was changed.');
    return problems[0] ?? '';
  };

  it('is named, with what is wrong with it', async () => {
    expect(await refused(file('letter.yaml', 'Dear Ms Brook'))).toContain('letter.yaml is not a Half Hour contact');
    expect(await refused({ path: 'x/photo.yaml', bytes: new Uint8Array([0xff, 0xd8, 0xff]) })).toContain(
      'photo.yaml is not a text',
    );
    expect(await refused(file('a.yaml', `contact: ${'x'.repeat(500_000)}`))).toContain('at most 400000');
    expect(await refused(file('a.json', '{"format": "half-hour-visit", "version": 1}'))).toContain('a.json');
    expect(await refused(file('sayings.yaml', 'hello'))).toContain('sayings.yaml');
  });

  it('may be an archive that is broken, empty or far too large', async () => {
    expect(await refused(file('a.zip', 'not a zip'))).toContain('cannot be unpacked');
    expect(await refused({ path: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('x') }) })).toContain('holds no contact');
    const bomb = zipSync({ 'scenario.yaml': new Uint8Array(20_000_000) });
    expect(await refused({ path: 'a.zip', bytes: bomb })).toContain('far more than a contact needs');
  });

  it('may be an archive that lies about its size', async () => {
    const bomb = zipSync({ 'scenario.yaml': new Uint8Array(20_000_000) });
    // the size stands in the header of each file and in the directory at the end
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    const { contacts } = await contactsIn([{ path: 'a.zip', bytes: bomb }]);
    expect(contacts).toEqual([]);
  });

  it('may be a rehearsal without its contact', async () => {
    const { contacts, rehearsals } = await contactsIn([file('good.yaml', rehearsal)]);
    expect(contacts).toEqual([]);
    expect(rehearsals.map(({ name }) => name)).toEqual(['good.yaml']);
  });
});

import { unzipSync } from 'fflate';
import { beforeEach, expect, it, vi } from 'vitest';
import { template } from '../../core/authoring/template.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Contact } from '../bundled.ts';
import * as files from '../files.ts';
import * as storage from '../storage.ts';
import { Author } from './author.svelte.ts';
import { archiveOf } from './contactFiles.ts';
import { namesIn } from './names.ts';
import { Writings } from './writings.svelte.ts';

const text = template('minimal', 'maren');
const rehearsal = { name: 'good.yaml', text: 'title: Good\nscenario: maren\nsteps:\n  - {at: "0:00", do: arrive}\n' };

function contact(id: string): Contact {
  const own = template('minimal', id);
  const { scenario } = parseScenario(own, id);
  if (!scenario) throw new Error('the template has an error');
  return { id, text: own, scenario, portrait: null };
}

async function begin() {
  const writings = new Writings();
  await writings.load();
  const go = vi.fn();
  const contacts = [contact('maren')];
  return { writings, go, contacts, author: new Author(writings, () => contacts, go) };
}
const file = (name: string, words: string) => new File([words], name);

beforeEach(async () => {
  vi.restoreAllMocks();
  await storage.deleteEverything();
});

it('begins from a template under an id that is free, and goes there', async () => {
  const { writings, author, go } = await begin();
  await author.begin((id) => template('minimal', id));
  await author.begin((id) => template('minimal', id));
  expect(writings.drafts.map((one) => namesIn(one.text).id)).toEqual(['my-contact-2', 'my-contact']);
  expect(go).toHaveBeenLastCalledWith(`#/write/${writings.drafts[0]?.id}`);
});

it('duplicates with everything that belongs to it, under another id', async () => {
  const { writings, author, contacts } = await begin();
  const sayings = [{ text: 'What of nights?', topic: null }];
  await writings.begin({ text, rehearsals: [rehearsal], sayings });
  const [first] = writings.drafts;
  if (!first) throw new Error('nothing was begun');
  await author.duplicate(first);
  expect(writings.drafts[0]).toMatchObject({ sayings, rehearsals: [{ name: 'good.yaml' }] });
  expect(writings.drafts[0]?.text).toContain('\nid: maren-2\n');
  expect(writings.drafts[0]?.rehearsals[0]?.text).toContain('scenario: maren-2');
  if (contacts[0]) await author.duplicateContact(contacts[0]);
  expect(writings.drafts[0]?.text).toContain('\nid: maren-3\n');
});

it('renames a contact and its rehearsals', async () => {
  const { writings, author } = await begin();
  await writings.begin({ text, rehearsals: [rehearsal] });
  const [first] = writings.drafts;
  if (first) await author.rename(first, 'holt');
  expect(await storage.loadDraft(first?.id ?? '')).toMatchObject({
    text: text.replace('id: maren', 'id: holt'),
    rehearsals: [{ text: rehearsal.text.replace('maren', 'holt') }],
  });
});

it('opens one contact at once, and several into the list', async () => {
  const { writings, author, go } = await begin();
  await author.openFiles([file('a.yaml', text), file('good.yaml', rehearsal.text)]);
  expect(go).toHaveBeenCalledOnce();
  expect(writings.drafts[0]?.rehearsals).toEqual([rehearsal]);
  await author.openFiles([file('a.yaml', text), file('b.yaml', text), file('c.yaml', 'Dear Ms Holt')]);
  expect(go).toHaveBeenCalledOnce();
  expect(writings.drafts).toHaveLength(3);
  expect(author.message).toMatch(/^c\.yaml is not a Half Hour contact.*\n2 contacts were opened\.$/);
});

it('says what to do with a rehearsal alone, and changes nothing', async () => {
  const { writings, author } = await begin();
  await author.openFiles([file('good.yaml', rehearsal.text)]);
  expect(writings.drafts).toEqual([]);
  expect(author.message).toContain('a rehearsal needs its contact');
});

it('opens what was pasted: a contact, or a link to one', async () => {
  const { writings, author, go } = await begin();
  await author.openText(text);
  expect(writings.drafts[0]?.text).toBe(text);
  await author.openText(' https://example.org/half-hour/#/link/abc123 ');
  expect(go).toHaveBeenLastCalledWith('#/link/abc123');
  await author.openText('hello');
  expect(author.message).toContain('What you pasted is not a Half Hour contact');
});

it('opens a file in the place of the text, which is kept', async () => {
  const { writings, author } = await begin();
  const id = await writings.begin({ text, rehearsals: [rehearsal] });
  await writings.start(id);
  const draft = writings.open?.draft;
  if (!draft) throw new Error('nothing is open');
  await author.openInto(draft, [file('other.yaml', 'format: 1\ncontact:\n  name: Bo\n')]);
  expect(draft.text).toContain('name: Bo');
  expect(draft.rehearsals).toEqual([rehearsal]);
  expect(draft.history[0]).toMatchObject({ text, why: 'before other.yaml was opened' });
  await author.openInto(draft, [file('good.yaml', 'title: Better\nsteps: []\n'), file('bad.yaml', rehearsal.text)]);
  expect(draft.rehearsals.map(({ name }) => name)).toEqual(['good.yaml', 'bad.yaml']);
  expect(draft.rehearsals[0]?.text).toContain('Better');
  await author.openInto(draft, [file('letter.yaml', 'Dear')]);
  expect(draft.text).toContain('name: Bo');
  expect(author.message).toContain('Nothing was changed.');
});

it('saves the text alone, or a zip with what belongs to it', async () => {
  const { author } = await begin();
  const saved = vi.spyOn(files, 'download').mockImplementation(() => undefined);
  await author.save({ text, rehearsals: [], sayings: [] });
  expect(saved).toHaveBeenLastCalledWith('maren.yaml', text, 'application/yaml');
  await author.save({ text, rehearsals: [rehearsal], sayings: [] });
  const [name, bytes] = saved.mock.lastCall ?? [];
  expect(name).toBe('maren.zip');
  expect(Object.keys(unzipSync(bytes as Uint8Array))).toEqual(['maren/scenario.yaml', 'maren/rehearsals/good.yaml']);
  expect(await archiveOf({ text, rehearsals: [], sayings: [] }, 'a')).toEqual(
    await archiveOf({ text, rehearsals: [], sayings: [] }, 'a'),
  );
});

it('knows the others that can be referred to, one’s own before those of the library', async () => {
  const { writings, author } = await begin();
  const own = await writings.begin({ text: text.replace('Maren Holt', 'Marion Holt') });
  const faulty = await writings.begin({ text: 'format: 1' });
  const contacts = [contact('maren'), contact('eve')];
  const names = (id: string) => author.othersThan(id, contacts).map(({ scenario }) => scenario.contact.name);
  expect(names(faulty)).toEqual(['Maren Holt', 'Marion Holt']);
  expect(names(own)).toEqual(['Maren Holt', 'Maren Holt']);
});

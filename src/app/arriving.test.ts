import { expect, it } from 'vitest';
import { contactOf, standingOf, type AddedContact, type Origin } from './added.ts';
import { look } from './arriving.ts';
import type { Contact } from './bundled.ts';

const from: Origin = { by: 'link', where: '' };
const small = (id = 'ada-brook', name = 'Ada Brook', more = ''): string =>
  `format: 1\nid: ${id}\nfield: baking\ncontact:\n  name: ${name}\n  role: baker\norganization:\n  name: Brook\nanswers:\n  typical-day: I bake from four to nine.\n${more}`;

const problemOf = (text: string): string => look(text, from).problem ?? '';

it('takes a sound contact as it came', () => {
  const { arriving } = look(small(), from);
  expect(arriving).toMatchObject({ text: small(), cleaned: false, from });
  expect(arriving?.scenario.contact.name).toBe('Ada Brook');
});

it('gives a contact without an id one of its own', () => {
  const { arriving } = look(small('x').replace('id: x\n', ''), from);
  expect(arriving?.scenario.id).toBe('ada-brook');
  expect(arriving?.text).toContain('\nid: ada-brook\n');
});

it.each([
  ['nothing', ''],
  ['a poem', 'Roses are red'],
  ['an unclosed bracket', 'contact: ['],
  [
    'a script in place of a picture',
    small('a', 'Ada', '').replace('role: baker', 'role: baker\n  portrait: javascript:alert(1)'),
  ],
  ['a picture from elsewhere', small().replace('role: baker', 'role: baker\n  portrait: https://evil.test/a.svg')],
  ['keys of the language', small('a', 'Ada', '__proto__:\n  polluted: yes\n')],
  ['a topic named after them', small().replace('typical-day', '__proto__')],
  [
    'a subject that every object has',
    small('a', 'Ada', 'topics:\n  - id: constructor\n    phrasings: [a, b, c, d, e]\n'),
  ],
  ['tags', small('a', '!!js/function "alert(1)"')],
  ['a thousand aliases', 'a: &a [x]\nb: [*a, *a, *a]\n'],
  [
    'an id in brackets',
    `{"format": 1, "id": "ada", "field": "tea", "contact": {"name": "A", "role": "b"}, "organization": {"name": "c"}, "answers": {"skills": "Hands."}}`,
  ],
])('refuses %s with a remedy, and changes nothing', (_, text) => {
  expect(problemOf(text)).toMatch(/Nothing was changed\.$/);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('refuses what is far too long before it reads it', () => {
  expect(problemOf(small() + '#'.repeat(400_000))).toMatch(/far more than a contact needs/);
});

it('refuses what would only keep the parser busy', () => {
  expect(problemOf('"\\'.repeat(130_000))).toMatch(/hardly any words/);
  expect(problemOf('['.repeat(390_000))).toMatch(/hardly any words/);
});

it('leaves backslashes alone that mean themselves', () => {
  const text = small('a', 'Ada', 'bring: A stick with C:\\apps\\beta on it.\n');
  expect(look(text, from).arriving).toMatchObject({ text, cleaned: false });
});

it('says so when a contact needs a newer program', () => {
  expect(problemOf(small().replace('format: 1', 'format: 2'))).toMatch(/reads format 1, not 2/);
});

it('keeps markup as the words it is', () => {
  const { arriving } = look(small('a', '<script>alert(1)</script>'), from);
  expect(arriving?.scenario.contact.name).toBe('<script>alert(1)</script>');
});

it.each([
  ['as they are', 'Ada \u202ekoorB\u202c\u200b'],
  ['spelled out', '"Ada \\u202Ekoor\\x1bB\\U000E0041\\e"'],
])('takes out signs that turn or hide words: %s', (_, name) => {
  const { arriving } = look(small('a', name), from);
  expect(arriving?.scenario.contact.name).toBe('Ada koorB');
  expect(arriving?.cleaned).toBe(true);
});

it('leaves joined emoji, line ends and doubled backslashes alone', () => {
  const text = small('a', '"Ada 👩‍🍳 \\\\u202e"');
  expect(look(text, from).arriving).toMatchObject({ text, cleaned: false });
});

const added = (text: string, id: string, at = 1): AddedContact => ({ version: 1, id, text, from, at });
const bundled = [{ id: 'ada-brook', text: 'another', portrait: 'ada.svg' } as Contact];

it('puts a contact with the id of a bundled one beside it, under another id and without its picture', () => {
  const standing = standingOf(small(), 'ada-brook', bundled, []);
  expect(standing).toMatchObject({ same: null, earlier: null, bundled: true, free: 'ada-brook-2' });
  const contact = contactOf(added(small(), standing.free));
  expect(contact).toMatchObject({ id: 'ada-brook-2', portrait: null });
  expect(contact?.text).toBe(small('ada-brook-2'));
});

it('finds what an update would take the place of, also when that stands under another id', () => {
  const earlier = added(small(), 'ada-brook-2');
  const newer = small().replace('nine', 'ten');
  expect(standingOf(newer, 'ada-brook', bundled, [earlier]).earlier).toBe(earlier);
  expect(standingOf(small(), 'ada-brook', bundled, [earlier]).same?.id).toBe('ada-brook-2');
});

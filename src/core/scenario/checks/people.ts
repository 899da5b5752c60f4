import { wordsOf } from '../phrases.ts';
import type { Scenario } from '../scenario.ts';
import type { WrittenScenario } from '../schema.ts';
import { templateSentences } from '../templateSentences.ts';
import { templateWords } from '../templateWords.ts';
import type { Path, Say } from './say.ts';

type Pronoun = Scenario['contact']['pronoun'];

/** Forms of address and words for a person that go with one pronoun. */
const addressed: Record<string, Pronoun> = { ms: 'she', mrs: 'she', miss: 'she', madam: 'she', mr: 'he', sir: 'he' };
const wordsFor: Record<'she' | 'he', readonly string[]> = {
  she: ['she', 'her', 'hers', 'herself', 'woman'],
  he: ['he', 'him', 'his', 'himself', 'man'],
};

/** Whether name, form of address, pronoun and the texts about the contact speak of the same person. */
export function checkPeople(written: WrittenScenario, say: Say): void {
  const { name, called, pronoun, portrait, looks, about } = written.contact;
  const counts = pronoun ?? 'they';
  const unset = pronoun === undefined ? ', which counts as none is given' : '';
  if (called !== undefined) {
    const [form = '', ...rest] = wordsOf(called);
    const fits = addressed[form];
    if (fits && (pronoun === undefined || (pronoun !== 'they' && pronoun !== fits)))
      say(['contact', 'called'], 'pronoun-mismatch', { found: called, pronoun: counts, unset });
    if (!(fits && rest.length > 0 ? rest : [form, ...rest]).some((word) => wordsOf(name).includes(word)))
      say(['contact', 'called'], 'called-mismatch', { called, name });
  }
  for (const [key, text] of [
    ['about', about],
    ['looks', looks],
  ] as const) {
    const found = text === undefined ? null : otherPerson(text, counts);
    if (found !== null) say(['contact', key], 'pronoun-mismatch', { found, pronoun: counts, unset });
  }
  if (portrait !== undefined && looks === undefined) say(['contact', 'portrait'], 'no-looks', {}, true);
  checkLeftovers(written, say);
}

/** A word for a person of the other pronoun in a text that has none for this one; null for they, which fits anybody. */
function otherPerson(text: string, pronoun: Pronoun): string | null {
  if (pronoun === 'they') return null;
  const words = wordsOf(text);
  if (words.some((word) => wordsFor[pronoun].includes(word))) return null;
  const other = wordsFor[pronoun === 'she' ? 'he' : 'she'];
  return words.find((word) => other.includes(word)) ?? null;
}

/** What stands in the templates and nobody would write by chance, once the contact is somebody else. */
function checkLeftovers(written: WrittenScenario, say: Say): void {
  const own = (words: string): boolean => templateWords.people.includes(words);
  const untouched = own(written.contact.name);
  for (const [path, text] of textsOf(written, [])) {
    const found = [
      ...(untouched ? [] : templateWords.people.filter((words) => text.includes(words))),
      ...(untouched ? [] : templateSentences.filter((words) => text.startsWith(words))),
      ...templateWords.blanks.filter((words) => text.includes(words)),
    ].sort((a, b) => b.length - a.length)[0];
    if (found !== undefined) say(path, 'template-leftover', { found: found.slice(0, 60) });
  }
}

function* textsOf(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* textsOf(inner, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
}

import { parseDocument } from 'yaml';
import { mostCharacters } from '../../core/scenario/source.ts';
import type { DraftRehearsal } from './scenarioDraft.ts';

/** Who a text is about, and under which id, also while it has faults; and how to give it another id. */

/** The contact's name and role and the file's id, each empty where the text does not say. */
export function namesIn(text: string): { name: string; role: string; id: string } {
  const none = { name: '', role: '', id: '' };
  if (text.length > mostCharacters) return none;
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    const at = (...path: string[]): string => {
      const found: unknown = document.getIn(path);
      return typeof found === 'string' ? found.trim().slice(0, 200) : '';
    };
    return {
      name: at('contact', 'name') || firstOf(text, 'name'),
      role: at('contact', 'role') || firstOf(text, 'role'),
      id: at('id'),
    };
  } catch {
    return none;
  }
}

/** What stands first behind a key inside something, where a fault keeps the text from being read as a whole. */
const firstOf = (text: string, key: string): string =>
  new RegExp(`^ +${key}:[ \\t]+["']?([^"'#\\n]+)`, 'm').exec(text)?.[1]?.trim().slice(0, 200) ?? '';

/** An id that none of `taken` has: the wished one, or that with a number behind it. */
export function freeId(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished;
  const base = wished.replace(/-\d+$/, '').slice(0, 55);
  for (let n = 2; ; n += 1) if (!taken.includes(`${base}-${n}`)) return `${base}-${n}`;
}

/** The text with another id of the file; nothing else changes. */
export function withId(text: string, id: string): string {
  const own = /^id:[ \t]*("[^"\n]*"|'[^'\n]*'|[^\s#]*)/m;
  if (own.test(text)) return text.replace(own, `id: ${id}`);
  const format = /^format:[^\n]*\n?/m;
  return format.test(text)
    ? text.replace(format, (line) => `${line.endsWith('\n') ? line : `${line}\n`}id: ${id}\n`)
    : `id: ${id}\n${text}`;
}

/** Rehearsals that name their contact by its id follow it to another one. */
export const rehearsalsFor = (rehearsals: readonly DraftRehearsal[], before: string, id: string): DraftRehearsal[] =>
  rehearsals.map(({ name, text }) => ({
    name,
    text: text.replace(/^(scenario:[ \t]*["']?)([^\s"'#]+)/m, (all, key: string, found: string) =>
      found === before ? `${key}${id}` : all,
    ),
  }));

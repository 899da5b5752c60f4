import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import { openVisitFile } from '../../core/scoring/visitFile.ts';
import { mostCharacters } from '../../core/scenario/source.ts';
import type { DraftRehearsal, Saying, ScenarioDraft } from './scenarioDraft.ts';

/** Contacts as files: a scenario, its rehearsals, and what else belongs to a draft; what comes in is not trusted. */

/** A file as it came: its path inside a folder or an archive, and its content. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
}

/** What a set of files held. */
export interface Found {
  contacts: Pick<ScenarioDraft, 'text' | 'rehearsals' | 'sayings'>[];
  /** rehearsals that belong to no contact of the set */
  rehearsals: DraftRehearsal[];
  /** in words, with a remedy */
  problems: string[];
}

const sayingsName = 'sayings.yaml';
const mostFiles = 300;
const mostBytes = 8_000_000;

interface TextPart<Kind> {
  kind: Kind;
  path: string;
  text: string;
}
type Part = TextPart<'scenario'> | TextPart<'rehearsal'> | { kind: 'sayings'; path: string; sayings: Saying[] };

/** Sorts out a set of files, archives opened. Never throws on what they hold. */
export async function contactsIn(files: readonly RawFile[]): Promise<Found> {
  const problems: string[] = [];
  const parts: Part[] = [];
  for (const file of await unpacked(files, problems)) {
    const part = partOf(file);
    if (typeof part === 'string') problems.push(part);
    else if (part) parts.push(part);
  }
  const scenarios = parts.filter((part) => part.kind === 'scenario');
  const homeOf = ({ path }: Part) =>
    scenarios.length === 1
      ? scenarios[0]
      : scenarios
          .filter((one) => path.startsWith(folderOf(one.path)))
          .sort((a, b) => b.path.length - a.path.length)
          .find((one) => folderOf(one.path) !== '');
  const rehearsals = parts.filter((part) => part.kind === 'rehearsal');
  const asRehearsals = (list: typeof rehearsals): DraftRehearsal[] =>
    list.map(({ path, text }) => ({ name: nameOf(path), text }));
  return {
    contacts: scenarios.map((scenario) => ({
      text: scenario.text,
      rehearsals: asRehearsals(rehearsals.filter((one) => homeOf(one) === scenario)),
      sayings: parts.flatMap((one) => (one.kind === 'sayings' && homeOf(one) === scenario ? one.sayings : [])),
    })),
    rehearsals: asRehearsals(rehearsals.filter((one) => homeOf(one) === undefined)),
    problems,
  };
}

/** All of a draft in one archive: the folder as it would lie in `scenarios/`. */
export async function archiveOf(draft: Pick<ScenarioDraft, 'text' | 'rehearsals' | 'sayings'>, id: string) {
  const { strToU8, zipSync } = await import('fflate');
  const entries = [
    ['scenario.yaml', draft.text],
    ...draft.rehearsals.map(({ name, text }) => [`rehearsals/${nameOf(name)}`, text]),
    ...(draft.sayings.length > 0 ? [[sayingsName, stringify(draft.sayings)]] : []),
  ];
  // the date that archives give their files would make two of the same draft differ
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [`${id}/${path}`, strToU8(text ?? '')])), {
    mtime: new Date(1980, 0, 1),
  });
}

async function unpacked(files: readonly RawFile[], problems: string[]): Promise<RawFile[]> {
  const all: RawFile[] = [];
  for (const file of files) {
    if (!/\.zip$/i.test(file.path)) {
      all.push(file);
      continue;
    }
    const { unzipSync } = await import('fflate');
    let size = 0;
    let count = 0;
    try {
      const entries = unzipSync(file.bytes, {
        filter: ({ name, originalSize }) => {
          if (!/\.(ya?ml|json)$/i.test(name) || name.startsWith('__MACOSX')) return false;
          size += originalSize;
          count += 1;
          if (size > mostBytes || count > mostFiles) throw new Error('too much');
          return true;
        },
      });
      if (count === 0) problems.push(refusal(file.path, 'holds no contact'));
      all.push(...Object.entries(entries).map(([path, bytes]) => ({ path, bytes })));
    } catch {
      const why = size > mostBytes || count > mostFiles ? 'holds far more than a contact needs' : 'cannot be unpacked';
      problems.push(refusal(file.path, why));
    }
  }
  return all;
}

/** What a file is, a refusal in words, or null for what need not be mentioned (pictures, guides). */
function partOf({ path, bytes }: RawFile): Part | string | null {
  const name = path.split('/').at(-1) ?? path;
  if (/\.(svg|md|png|jpe?g)$/i.test(name) || name.startsWith('.')) return null;
  if (bytes.length > mostBytes) return refusal(name, 'is too large for a contact');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refusal(name, 'is not a text');
  }
  return textPart(text, path);
}

/** The same for a text that was pasted or read; `path` names it. */
function textPart(text: string, path: string): Part | string {
  const name = path.split('/').at(-1) ?? path;
  if (/^\s*\{/.test(text) && text.includes('half-hour-visit')) {
    const { visit, faults } = openVisitFile(text, name);
    if (!visit) return `This visit cannot be opened. ${faults[0] ?? name}. Nothing was changed.`;
    return { kind: 'scenario', path, text: visit.file.scenario.text };
  }
  if (text.length > mostCharacters)
    return refusal(name, `has ${text.length} characters; at most ${mostCharacters} are read`);
  if (text.includes('\0')) return refusal(name, 'is not a text');
  if (name === sayingsName) {
    const sayings = sayingsFrom(text);
    return sayings ? { kind: 'sayings', path, sayings } : refusal(name, 'holds no sentences with their subjects');
  }
  const contact = /^\s*["']?(format|field|contact|organization|answers|topics)["']?\s*:/m.test(text);
  if (!contact && /^steps\s*:/m.test(text)) return { kind: 'rehearsal', path, text };
  return contact
    ? { kind: 'scenario', path, text }
    : refusal(name, 'is not a Half Hour contact: none of its lines begins with "contact:" or "answers:"');
}

const sayingsSchema = v.array(v.object({ text: v.pipe(v.string(), v.maxLength(2000)), topic: v.nullable(v.string()) }));

function sayingsFrom(text: string): Saying[] | null {
  try {
    const read = v.safeParse(sayingsSchema, parse(text, { maxAliasCount: 0 }));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

const refusal = (name: string, why: string): string => `${name} ${why}. Nothing was changed.`;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The last part of a path as a plain file name. */
function nameOf(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return `${name.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'rehearsal'}.yaml`;
}

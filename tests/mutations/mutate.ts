import { Seeded } from './seeded.ts';

/** What an author's hand does to a sound file: one change at a time, each drawn from a seed. */

export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };
type Path = (string | number)[];
type Node = { path: Path; value: Data };

export interface Mutation {
  kind: Kind;
  /** what was done, in words, with the place */
  what: string;
  data: Data;
}

export const kinds = [
  'drop a key',
  'drop an entry',
  'drop a line',
  'rename a key',
  'rename an id',
  'retype a value',
  'reorder',
  'mistime',
  'leave a note',
] as const;
export type Kind = (typeof kinds)[number];

/** The `n`-th way to break `sound`; the kinds take turns, and every section of the file is hit as often as another. */
export function mutation(sound: Data, n: number): Mutation {
  const kind = kinds[n % kinds.length] ?? 'drop a key';
  const chance = new Seeded(n + 1);
  const data = structuredClone(sound);
  return { kind, what: changes[kind](data, chance), data };
}

const changes: Record<Kind, (data: Data, chance: Seeded) => string> = {
  'drop a key': (data, chance) => {
    const { path } = anyOf(nodes(data).filter(isKey), chance);
    remove(data, path);
    return path.join('/');
  },
  'drop an entry': (data, chance) => {
    const { path } = anyOf(nodes(data).filter(isEntry), chance);
    remove(data, path);
    return path.join('/');
  },
  'drop a line': (data, chance) => {
    const { path } = anyOf(
      nodes(data).filter((node) => isEntry(node) && spoken.includes(`${node.path[0]}`)),
      chance,
    );
    remove(data, path);
    return path.join('/');
  },
  'rename a key': (data, chance) => {
    const { path } = anyOf(nodes(data).filter(isKey), chance);
    const name = `${path.at(-1)}`;
    const slipped = slip(name, chance);
    rename(data, path, slipped);
    return `${path.join('/')} → ${slipped}`;
  },
  'rename an id': (data, chance) => {
    const named = nodes(data).filter(
      ({ path, value }) => names.includes(`${path.at(-1)}`) && typeof value === 'string',
    );
    const { path, value } = anyOf(named, chance);
    const slipped = slip(`${value as string}`, chance);
    put(data, path, slipped);
    return `${path.join('/')} → ${slipped}`;
  },
  'retype a value': (data, chance) => {
    const { path, value } = anyOf(nodes(data), chance);
    const other = retyped(value, chance);
    put(data, path, other);
    return `${path.join('/')} → ${JSON.stringify(other).slice(0, 40)}`;
  },
  reorder: (data, chance) => {
    const { path, value } = anyOf(
      nodes(data).filter(({ value: it }) => sizeOf(it) > 1),
      chance,
    );
    put(
      data,
      path,
      Array.isArray(value)
        ? chance.shuffled(value)
        : Object.fromEntries(chance.shuffled(Object.entries(value as object))),
    );
    return path.join('/');
  },
  mistime: (data, chance) => {
    const timed = nodes(data).filter(({ path }) => times.includes(`${path.at(-1)}`));
    const { path, value } = anyOf(timed, chance);
    const wrong =
      path.at(-1) === 'at'
        ? chance.of(wrongClocks(`${value as string}`))
        : chance.of([60, 1000, 60_000]) * Number(value);
    put(data, path, wrong);
    return `${path.join('/')} → ${wrong}`;
  },
  'leave a note': (data, chance) => {
    const map = anyOf(
      nodes(data).filter(({ value }) => !Array.isArray(value) && typeof value === 'object'),
      chance,
    );
    Object.assign(
      at(data, map.path) as object,
      chance.of<object>([{ notes: 'ask her again' }, { 'x-draft': [1, { a: 2 }] }]),
    );
    return map.path.join('/');
  },
};

const spoken = ['answers', 'reactions', 'interruptions', 'questions', 'referral'];
const names = ['id', 'contact', 'portrait'];
const times = ['at', 'lasts', 'minutes', 'waits', 'extra', 'forgiven', 'give-or-take'];

/** A time that somebody mistook: with hours, as a number, after the end, among the last words. */
const wrongClocks = (clock: string): (string | number)[] => {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return [`0:${clock}`, `${clock}:00`, minutes * 60 + seconds, minutes, `${minutes + 40}:00`, '28:30', `${clock} min`];
};

function retyped(value: Data, chance: Seeded): Data {
  if (typeof value === 'number') return chance.of<Data>([`${value} minutes`, value + 0.5, [value], null]);
  if (typeof value === 'boolean') return chance.of<Data>([value ? 'yes' : 'no', value ? 1 : 0, null]);
  if (Array.isArray(value)) return chance.of<Data>([{ a: value[0] ?? null }, null, 7]);
  if (typeof value === 'object' && value !== null) return chance.of<Data>([[], 'see above', null, [value]]);
  return chance.of<Data>([7, true, null, [value ?? ''], { text: value }]);
}

/** A slip of the finger: a letter too few, two that changed places, one that stands twice. */
function slip(word: string, chance: Seeded): string {
  const i = chance.below(Math.max(1, word.length - 1));
  const [before, one, two, after] = [word.slice(0, i), word[i] ?? '', word[i + 1] ?? '', word.slice(i + 2)];
  const slips = [before + two + after, before + two + one + after, before + one + one + two + after];
  return slips.filter((slipped) => slipped !== word && slipped !== '')[chance.below(2)] ?? `${word}x`;
}

const isKey = ({ path }: Node): boolean => typeof path.at(-1) === 'string';
const isEntry = ({ path }: Node): boolean => typeof path.at(-1) === 'number';
const sizeOf = (value: Data): number => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

/** Every section of the file has the same chance, however long it is. */
function anyOf(found: Node[], chance: Seeded): Node {
  const sections = [...new Set(found.map(({ path }) => `${path[0]}`))];
  const section = chance.of(sections);
  return chance.of(found.filter(({ path }) => `${path[0]}` === section));
}

/** Everything below the file itself. */
function nodes(value: Data, path: Path = []): Node[] {
  const own = path.length > 0 ? [{ path, value }] : [];
  if (Array.isArray(value)) return [...own, ...value.flatMap((inner, i) => nodes(inner, [...path, i]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => nodes(inner, [...path, key]))];
}

const at = (data: Data, path: Path): Data =>
  path.reduce<Data>((now, key) => (now as Record<string | number, Data>)[key] ?? null, data);

const parentOf = (data: Data, path: Path) => at(data, path.slice(0, -1)) as Record<string | number, Data>;

function put(data: Data, path: Path, value: Data): void {
  parentOf(data, path)[path.at(-1) ?? ''] = value;
}

function remove(data: Data, path: Path): void {
  const parent = parentOf(data, path);
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Renames in place, so that the order of the keys stays. */
function rename(data: Data, path: Path, name: string): void {
  const parent = parentOf(data, path);
  const entries = Object.entries(parent).map(([key, value]) => [key === path.at(-1) ? name : key, value] as const);
  for (const key of Object.keys(parent)) delete parent[key];
  Object.assign(parent, Object.fromEntries(entries));
}

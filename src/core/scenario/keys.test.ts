import { expect, it } from 'vitest';
import { outfitIds } from '../words/outfits.ts';
import { keyHelp } from './keyHelp.ts';
import { keysAt, type Key } from './keys.ts';

type Path = (string | number)[];

const named = (path: Path, name: string): Key | undefined => keysAt(path).find((key) => key.name === name);

it('knows the keys of the file and which of them are required', () => {
  expect(keysAt([]).flatMap(({ name, required }) => (required ? [name] : []))).toEqual([
    'format',
    'field',
    'contact',
    'organization',
    'answers',
  ]);
});

it('says what may stand after a key', () => {
  expect(named(['contact'], 'pronoun')).toEqual({
    name: 'pronoun',
    required: false,
    kind: 'choice',
    values: ['she', 'he', 'they'],
  });
  expect(named([], 'format')?.values).toEqual(['1']);
  expect(named(['dress'], 'suits')).toMatchObject({ kind: 'list', values: outfitIds });
  expect(named(['interruptions', 0], 'at')?.kind).toBe('clock');
  expect(named(['interruptions', 0], 'lines')?.kind).toBe('lines');
  expect(named(['contact'], 'portrait')?.kind).toBe('text');
  expect(named([], 'id')?.kind).toBe('text');
  expect(named([], 'guided')?.kind).toBe('boolean');
  expect(named([], 'appointment')?.kind).toBe('mapping');
});

it('finds its way through lists, choices of form and answers to any topic', () => {
  const telling = ['say', 'open', 'guarded', 'then'];
  expect(keysAt(['answers', 'pay']).map(({ name }) => name)).toEqual(telling);
  expect(keysAt(['answers', 'my-own', 2]).map(({ name }) => name)).toEqual(telling);
  expect(keysAt(['reactions', 'thanked', 0]).map(({ name }) => name)).toEqual(['say', 'when']);
  expect(keysAt(['answers']).map(({ name }) => name)).toContain('typical-day');
});

it('knows no keys where there are none', () => {
  for (const path of [['nowhere'], ['field'], ['topics'], ['topics', 'id'], ['__proto__'], ['contact', 'name', 'x']])
    expect(keysAt(path)).toEqual([]);
});

function* everyKey(path: Path = []): Generator<Path> {
  for (const { name, kind } of keysAt(path)) {
    yield [...path, name];
    if (kind === 'mapping') yield* everyKey([...path, name]);
    if (kind === 'list' || kind === 'lines') yield* everyKey([...path, name, 0]);
  }
}

it('has a sentence of help for every key of the format, and none for strangers', () => {
  const all = [...everyKey()];
  expect(all.length).toBeGreaterThan(120);
  expect(all.filter((path) => keyHelp(path) === null)).toEqual([]);
  expect(all.map((path) => keyHelp(path)).filter((text) => !text?.endsWith('.'))).toEqual([]);
  for (const path of [[], ['nowhere'], ['contact', 'nmae'], ['constructor'], ['reactions', 'toString']])
    expect(keyHelp(path)).toBeNull();
});

import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judge, tally, type Judged } from './mutations/judge.ts';
import { kinds, mutation, type Data } from './mutations/mutate.ts';
import { sounds } from './mutations/sounds.ts';

/**
 * A sound contact is broken in 200 seeded ways. What harms a learner is decided by playing it (mutations/experience.ts
 * says in words what counts), what is noticed by `check` alone, without understanding. npm run bench:mutations prints
 * the table, with every break that went unnoticed: most are something optional that is gone whole, such as one of two
 * questions, which nobody can tell from a contact that was meant so.
 */
const count = 200;
/** A guard against hanging, milliseconds. */
const slowMachine = 300_000;

describe('check notices what harms, and is silent about what does not', () => {
  let judged: Judged[] = [];
  beforeAll(() => {
    const [sound] = sounds();
    if (sound) judged = judge(sound, count);
  }, slowMachine);

  it('at least 95 % of the harmful breaks', () => {
    const harmful = judged.filter(({ harm }) => harm !== null);
    const noticed = harmful.filter(({ said }) => said.length > 0);
    expect(harmful.length).toBeGreaterThan(80);
    expect(noticed.length / harmful.length).toBeGreaterThanOrEqual(0.95);
  });

  it('none of the harmless ones', () => {
    const harmless = judged.filter(({ harm }) => harm === null);
    expect(harmless.length).toBeGreaterThan(60);
    expect(harmless.filter(({ said }) => said.length > 0).map(({ kind, what, said }) => [kind, what, ...said])).toEqual(
      [],
    );
  });

  it('every kind of break was tried', () => {
    const table = tally(judged);
    expect(kinds.filter((kind) => !table[kind])).toEqual([]);
    expect(kinds.reduce((sum, kind) => sum + (table[kind]?.harmful ?? 0) + (table[kind]?.harmless ?? 0), 0)).toBe(
      count,
    );
  });
});

it('the same seed breaks a file in the same way', () => {
  const data = parse(sounds()[0]?.text ?? '') as Data;
  const all = (): string[] => Array.from({ length: 27 }, (_, n) => JSON.stringify(mutation(data, n)));
  expect(all()).toEqual(all());
  expect(new Set(all()).size).toBe(27);
});

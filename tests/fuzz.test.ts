import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRehearsal } from '../src/core/authoring/rehearsals/rehearsal.ts';
import { template } from '../src/core/authoring/template.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import { openVisitFile } from '../src/core/scoring/visitFile.ts';
import { bundledIds } from '../src/cli/scenarioFile.ts';
import { mangled } from './fuzz/mangle.ts';
import { trouble } from './fuzz/survives.ts';

/** Files from outside are hostile: whatever stands in them, parsing answers with faults and places and never throws. */

const scenario = template('minimal', 'fuzzed');

/** A tenth of what npm run bench:fuzz reads; that one also tells how long the slowest took. */
const mangledFiles = 2000;

it('a mangled scenario gives a scenario or faults, each with a place inside the file', () => {
  const troubles: string[] = [];
  for (let seed = 1; seed <= mangledFiles; seed += 1) {
    const found = trouble(mangled(scenario, seed));
    if (found !== null) troubles.push(`${seed}: ${found}`);
  }
  expect(troubles).toEqual([]);
});

it('mangling leaves some files whole and refuses most', () => {
  const read = Array.from({ length: 300 }, (_, i) => parseScenario(mangled(scenario, i + 1), 'x.yaml').scenario);
  const whole = read.filter((one) => one !== null).length;
  expect(whole).toBeGreaterThan(15);
  expect(whole).toBeLessThan(200);
});

it('so does any text as a scenario, a rehearsal or a visit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.json()), (text) => {
      parseScenario(text, 'any.yaml');
      parseRehearsal(text, 'any.yaml');
      expect(openVisitFile(text, 'any.json').visit).toBeNull();
    }),
    { numRuns: 500 },
  );
});

it('nesting, repetition and size do not hang it', () => {
  for (const text of [
    '['.repeat(20_000),
    '{a: '.repeat(5_000),
    '- '.repeat(20_000),
    `a: ${'x'.repeat(300_000)}`,
    'a: 1\n'.repeat(20_000),
  ]) {
    expect(parseScenario(text, 'deep.yaml').scenario).toBeNull();
  }
});

it('keys of objects that every program has are strangers here', () => {
  const { diagnostics } = parseScenario(`${scenario}\n__proto__: {guided: true}\n`, 'proto.yaml');
  expect(diagnostics.map(({ code }) => code)).toContain('unknown-key');
});

it('every bundled scenario is without fault', () => {
  for (const id of bundledIds()) {
    const text = readFileSync(new URL(`../scenarios/${id}/scenario.yaml`, import.meta.url), 'utf8');
    expect(
      parseScenario(text, `${id}/scenario.yaml`, id).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  }
});

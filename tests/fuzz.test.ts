import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRehearsal } from '../src/core/authoring/rehearsal.ts';
import { template } from '../src/core/authoring/template.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import { openVisitFile } from '../src/core/scoring/visitFile.ts';
import { bundledIds } from '../src/cli/scenarioFile.ts';

/** Files from outside are hostile: whatever stands in them, parsing answers with faults and places and never throws. */

const scenario = template('minimal', 'fuzzed');
const pieces = [
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a',
  '*a',
  '!!js/function',
  '%YAML 1.1',
  '---',
  '\t',
  '\n',
  '|',
  '>-',
  '#',
  '__proto__: 1',
  'constructor: {a: 1}',
  'x-',
  '9'.repeat(400),
  '\u0000',
  '\ud800',
  '{first}',
  '<<: *a',
  '? ',
  '0x1F',
  '.inf',
  '~',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat(40),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })),
});
const mutate = (text: string, list: { at: number; drop: number; put: string }[]) =>
  list.reduce((now, { at, drop, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + drop);
  }, text);

it('a mangled scenario gives a scenario or faults, each with a place', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (list) => {
      const { scenario: read, diagnostics } = parseScenario(mutate(scenario, list), 'fuzzed.yaml');
      if (!read) expect(diagnostics.length).toBeGreaterThan(0);
      for (const { line, column } of diagnostics) expect([line >= 1, column >= 1]).toEqual([true, true]);
    }),
    { numRuns: 2000 },
  );
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

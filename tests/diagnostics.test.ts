import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDeeply } from '../src/core/authoring/checkDeeply.ts';
import { checkRehearsalFits } from '../src/core/authoring/checks/rehearsalFits.ts';
import { parseRehearsal } from '../src/core/authoring/rehearsals/rehearsal.ts';
import { loadUnderstanding } from '../src/cli/model.ts';
import { formatDiagnostic, type Diagnostic } from '../src/core/scenario/diagnostic.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import { mostCharacters } from '../src/core/scenario/source.ts';
import { diagnosticCodes, diagnostics, type DiagnosticCode } from '../src/core/words/diagnostics.ts';

/**
 * Every code has a failing example: diagnostics/<code>.yaml for what the text shows, deep/<code>.yaml for what takes a
 * visit or the neighbours, meaning/<code>.yaml for what takes understanding, rehearsals/<code>.yaml. Where it fails is
 * written in diagnostics/places.json, so that a place that moves is seen.
 */
const folder = new URL('./diagnostics/', import.meta.url);
const namesIn = (path: string) => readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.yaml'));
const places = JSON.parse(readFileSync(new URL('places.json', folder), 'utf8')) as Record<string, string>;

const scenarioOf = (text: string, id: string) => {
  const { scenario, diagnostics: found } = parseScenario(text, id, id);
  if (!scenario) throw new Error(found.map(formatDiagnostic).join('\n'));
  return scenario;
};
const small = `format: 1\nfield: bell ringing\ncontact: {name: Jo Pell, role: ringer}\norganization: {name: Tower}\nanswers: {pay: None.}\ndocuments: [{id: about, title: The tower, text: Eight bells.}]\n`;
const others = [scenarioOf(small, 'jo-pell'), scenarioOf(small.replace('Jo Pell', 'Nia Parry'), 'nia-parry')];

const checks: Record<string, (text: string, name: string) => Diagnostic[]> = {
  '': (text, name) => parseScenario(text, name).diagnostics,
  'deep/': (text, name) =>
    checkDeeply(scenarioOf(text, 'ada-brook'), text, name, { others, folder: 'ada-brook', files: ['scenario.yaml'] }),
  'meaning/': (text, name) =>
    checkDeeply(scenarioOf(text, 'ada-brook'), text, name, { understanding: loadUnderstanding() }),
  'rehearsals/': (text, name) => {
    const { rehearsal, diagnostics: found } = parseRehearsal(text, name);
    return rehearsal ? [...found, ...checkRehearsalFits(rehearsal, scenarioOf(small, 'jo-pell'), text, name)] : found;
  },
};
const examples = Object.entries(checks).flatMap(([place, check]) =>
  namesIn(place === '' ? '.' : place).map((name) => ({
    name: `${place}${name}`,
    check: (text: string) => check(text, name),
  })),
);

/** `yaml-syntax--colon.yaml` is one of several examples of `yaml-syntax`. */
const codeOf = (name: string) => name.replace(/^\w+\/|(--[\w-]+)?\.yaml$/g, '') as DiagnosticCode;
const placeOf = ({ line, column }: Diagnostic) => `${line}:${column}`;

describe('every diagnostic', () => {
  it.each(examples)('$name fails with its own code, at its place', ({ name, check }) => {
    const found = check(readFileSync(new URL(name, folder), 'utf8'));
    const own = found.filter(({ code }) => code === codeOf(name));
    expect(found.map(({ code }) => code)).toContain(codeOf(name));
    expect(own.map(placeOf).join(' ')).toBe(places[name]);
    // No word of the message is left unfilled, but for the placeholder that the message is about.
    if (!codeOf(name).includes('placeholder'))
      for (const one of own) expect(formatDiagnostic(one)).not.toMatch(/\{\w+\}/);
  });

  it('has an example', () => {
    expect(
      diagnosticCodes.filter((code) => code !== 'too-large' && !examples.some(({ name }) => codeOf(name) === code)),
    ).toEqual([]);
  });

  it('stands in FORMAT.md, and nothing else does', () => {
    const format = readFileSync(new URL('../src/core/scenario/FORMAT.md', import.meta.url), 'utf8');
    const listed = [...format.slice(format.indexOf('## What is checked')).matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(
      ([, code]) => code,
    );
    expect(listed.filter((code) => code !== undefined).sort()).toEqual([...diagnosticCodes].sort());
  });

  it('refuses a file of absurd size without reading it', () => {
    expect(parseScenario('x'.repeat(mostCharacters + 1), 'big.yaml').diagnostics.map(({ code }) => code)).toEqual([
      'too-large',
    ]);
  });

  it('says what to do', () => {
    for (const { remedy, severity } of Object.values(diagnostics)) {
      expect(remedy.length).toBeGreaterThan(10);
      expect(['error', 'warning']).toContain(severity);
    }
  });
});

it('names all faults of a file at once, in order', () => {
  const found = parseScenario(
    'format: 1\nfield: bells\ncontact:\n  nmae: Ada\n  role: founder\norganization: {name: B}\nappointment: {minutes: 901, waits: soon}\nanswers:\n  pay: {sai: x}\n  pey: Enough.\n',
    'all.yaml',
  ).diagnostics;
  expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '4 missing-key',
    '4 unknown-key',
    '7 out-of-range',
    '7 wrong-type',
    '9 missing-key',
    '9 unknown-key',
    '10 unknown-topic',
  ]);
});

it("leaves the author's own keys and notes alone", () => {
  const { scenario, diagnostics: found } = parseScenario(
    'format: 1\nnotes: mine\nx-draft: {a: [1]}\nfield: bells\ncontact: {name: A, role: b, x-age: 50, notes: [old]}\norganization: {name: B}\nanswers: {pay: Enough.}\n',
    'own.yaml',
  );
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.contact.name).toBe('A');
});

describe('a text that cannot be read', () => {
  const said = (example: string) =>
    parseScenario(readFileSync(new URL(`yaml-syntax--${example}.yaml`, folder), 'utf8'), 'a.yaml').diagnostics.map(
      ({ message, remedy }) => `${message}. ${remedy}`,
    );

  it.each([
    ['colon', /the colon after "weekend" makes a new key.*quotes/],
    ['indent', /does not stand under the one above.*Give it 0 or 2 spaces/],
    ['list', /does not stand under the one above.*Give it 4 or 8 spaces/],
    ['deeper', /further to the right.*Give it 2 spaces/],
    ['quote', /the quote " that opens here is never closed/],
    ['quoted-word', /quotes within it must be of the other kind/],
    ['stray', /} closes a bracket that was never opened/],
    ['sign', /cannot begin with @/],
    ['tab', /begins with a tab.*spaces/],
    ['twice', /the key "name" stands here a second time/],
    ['no-colon', /"about" is followed by no colon/],
  ])('is told in plain words, once: %s', (example, words) => {
    expect(said(example)).toEqual([expect.stringMatching(words)]);
  });

  it('has one message for each slip, and none for what follows from it', () => {
    expect(said('several')).toHaveLength(3);
  });

  it('never hears the words of the parser', () => {
    for (const name of namesIn('.').filter((one) => codeOf(one) === 'yaml-syntax'))
      for (const { message } of parseScenario(readFileSync(new URL(name, folder), 'utf8'), name).diagnostics)
        expect(message).not.toMatch(/YAML|mapping|implicit|flow|scalar|sequence/i);
  });
});

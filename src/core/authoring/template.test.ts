import { describe, expect, it } from 'vitest';
import { parseScenario } from '../scenario/parse.ts';
import { autoplay } from './visits/autoplay.ts';
import { checkDeeply } from './checkDeeply.ts';
import { template, type TemplateKind } from './template.ts';

const refersTo = { id: 'sean-ohara', name: "Sean O'Hara: mason", role: '#1 mason' };
const other = parseScenario(
  "format: 1\nfield: masonry\ncontact: {name: Sean O'Hara mason, role: mason}\norganization: {name: A}\nanswers: {pay: b}\n",
  'other.yaml',
  'sean-ohara',
).scenario;

const found = (kind: TemplateKind) => {
  const text = template(kind, 'my-own', { refersTo });
  const { scenario, diagnostics } = parseScenario(text, 'scenario.yaml', 'my-own');
  const deep = scenario
    ? checkDeeply(scenario, text, 'scenario.yaml', { others: other ? [other] : [], folder: 'my-own', files: [] })
    : [];
  return { text, scenario, diagnostics: [...diagnostics, ...deep] };
};

describe.each(['minimal', 'full', 'referring'] as const)('the %s template', (kind) => {
  it('has no error, carries its id and names the schema', () => {
    const { text, scenario, diagnostics } = found(kind);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scenario?.id).toBe('my-own');
    expect(text.startsWith('# yaml-language-server: $schema=../../public/scenario.schema.json\n')).toBe(true);
    expect(text).not.toMatch(/\{(id|other-\w+)\}/);
  });

  it('can be played', () => {
    const { scenario } = found(kind);
    if (!scenario) throw new Error('has errors');
    const { entries } = autoplay(scenario, 1, 12).context;
    expect(entries.filter((entry) => entry.type === 'spoke' && entry.as === 'answer').length).toBeGreaterThan(0);
  });
});

it('the full one leaves nothing to be said against it, and shows every section of the format', () => {
  const { text, diagnostics } = found('full');
  expect(diagnostics).toEqual([]);
  for (const key of ['guided', 'by-referral', 'portrait', 'forgiven', 'over', 'when', 'guarded', 'back', 'rubric'])
    expect(text).toMatch(new RegExp(`\\b${key}:`));
});

it('the referring one leads to a contact that is there, whatever the name looks like', () => {
  const { scenario, diagnostics } = found('referring');
  expect(scenario?.referral).toMatchObject({ contact: 'sean-ohara', name: "Sean O'Hara mason", role: '1 mason' });
  expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith('referral'))).toEqual([]);
});

it('an editor may be sent to another address for the schema', () => {
  expect(template('minimal', 'a', { schema: 'https://half-hour.example/scenario.schema.json' })).toContain(
    '$schema=https://half-hour.example/scenario.schema.json\n',
  );
});

it('says nothing about a schema to those who write beside no program of their own', () => {
  const text = template('minimal', 'a', { schema: null });
  expect(text).toMatch(/^# A contact for Half Hour\./);
  expect(text).not.toContain('$schema');
});

it.each(['minimal', 'full'] as const)('every sentence of the %s template that was left standing is named', (kind) => {
  const text = template(kind, 'a').replaceAll('Maren Holt', 'Ada Brook').replaceAll('Ms Holt', 'Ms Brook');
  const { scenario, diagnostics } = parseScenario(text, 'scenario.yaml', 'a');
  if (!scenario) throw new Error('has errors');
  const left = diagnostics.filter(({ code }) => code === 'template-leftover').map(({ line }) => line);
  const lines = text.split('\n');
  const answers = lines.findIndex((line) => line.startsWith('answers:'));
  const said = lines.flatMap((line, i) =>
    /^ {2}(quote|about|looks): [A-Z]/.test(line) || (i > answers && / (say|open|guarded): |^ +- \w|then: \w/.test(line))
      ? [i + 1]
      : [],
  );
  expect(said.length).toBeGreaterThan(6);
  expect(said.filter((line) => !left.includes(line)).map((line) => lines[line - 1])).toEqual([]);
});

import { Ajv, type Schema } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { template } from '../src/core/authoring/template.ts';
import { scenarioJsonSchema } from '../src/cli/jsonSchema.ts';
import { bundledIds } from '../src/cli/scenarioFile.ts';

/** The schema that editors read says the same of a file as the program does. */

const committed: unknown = JSON.parse(readFileSync(new URL('../public/scenario.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false }).compile(scenarioJsonSchema() as Schema);
const faults = (text: string) => {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

it('public/scenario.schema.json is made of this format; if not, run npm run schema', () => {
  expect(committed).toEqual(scenarioJsonSchema());
});

describe('takes', () => {
  it.each(bundledIds())('%s', (id) => {
    expect(faults(readFileSync(new URL(`../scenarios/${id}/scenario.yaml`, import.meta.url), 'utf8'))).toEqual([]);
  });

  it('the templates', () => {
    for (const kind of ['minimal', 'full'] as const) expect(faults(template(kind, 'own'))).toEqual([]);
  });

  it("the author's own keys, everywhere", () => {
    expect(faults(`${template('minimal', 'own')}  x-Draft: {a: [1]}\nnotes: {b: 2}\nx-y: 1\n`)).toEqual([]);
  });
});

describe('refuses', () => {
  const sound = template('minimal', 'broken');
  it.each([
    ['a key that is misspelt', sound.replace('temperament:', 'temprament:'), '/contact additionalProperties'],
    ['a key that is missing', sound.replace(/^field:.*$/m, ''), ' required'],
    ['a word that is none of the choices', sound.replace('pronoun: she', 'pronoun: her'), '/contact/pronoun enum'],
    ['a number that is too large', `${sound}appointment: {minutes: 1800}\n`, '/appointment/minutes maximum'],
    ['text where a number belongs', `${sound}appointment: {waits: soon}\n`, '/appointment/waits type'],
    ['an empty list', `${sound}topics: []\n`, '/topics minItems'],
    [
      'a time that is none',
      `${sound}questions: [{id: a, at: noon, lines: x, replies: y}]\n`,
      '/questions/0/at pattern',
    ],
    ['an id with capitals', sound.replace('id: broken', 'id: Broken'), '/id pattern'],
    ['another format', sound.replace('format: 1', 'format: 2'), '/format const'],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toContain(fault);
  });
});

it('explains every key in a sentence, and offers the core topics by name', () => {
  const { properties } = scenarioJsonSchema();
  expect(Object.entries(properties ?? {}).filter(([, part]) => typeof part !== 'object' || !part.description)).toEqual(
    [],
  );
  const answers = properties?.answers;
  expect(typeof answers === 'object' && Object.keys(answers.properties ?? {})).toContain('typical-day');
});

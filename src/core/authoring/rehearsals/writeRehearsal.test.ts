import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { header, reading, smallScenario } from '../../../../tests/support/visit.ts';
import { score } from '../../scoring/score.ts';
import { meets, parseBound } from './bound.ts';
import { parseRehearsal } from './rehearsal.ts';
import { rehearse } from './rehearse.ts';
import { proposeExpectations, rehearsalName, writeRehearsal, type RehearsalDraft } from './writeRehearsal.ts';

const draft: RehearsalDraft = {
  title: 'Nine minutes late: "sorry"',
  why: '',
  seed: 4,
  learner: { name: 'Teo', exploring: '' },
  steps: [
    { do: 'request', at: -3_600_000, text: 'Dear Ms Brook: may I come?', subject: '' },
    { do: 'arrive', at: -65_000 },
    { do: 'say', at: 15_000, text: 'She said: "ring" # twice\nand left' },
    { do: 'clarify', at: 20_000, as: 'neither' },
    { do: 'leave', at: 1_500_000 },
  ],
  expect: [
    { criterion: 'overall', bound: '45..90' },
    { criterion: 'thank-you', bound: 'null' },
  ],
};

describe('a rehearsal is written so that it is read again as it was', () => {
  const same = (given: RehearsalDraft) => {
    const { rehearsal, diagnostics } = parseRehearsal(writeRehearsal(given), 'written.yaml');
    expect(diagnostics).toEqual([]);
    expect(rehearsal?.title).toBe(given.title.replace(/\s+/g, ' ').trim());
    expect(rehearsal?.seed).toBe(given.seed);
    expect(rehearsal?.learner).toEqual(given.learner);
    expect(rehearsal?.steps.map(({ line: _, ...step }) => step)).toEqual(
      given.steps.map((step) => (step.do === 'say' ? step : { subject: '', ...step })),
    );
    expect(rehearsal?.expect.map(({ criterion, bound }) => ({ criterion, bound: bound.text }))).toEqual(given.expect);
  };

  it('with every kind of trouble in it', () => same(draft));

  it('whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(
        words.filter((text) => text.trim() !== ''),
        words,
        words,
        (title, text, name) =>
          same({ ...draft, title, learner: { name, exploring: text }, steps: [{ do: 'say', at: 1000, text }] }),
      ),
      { numRuns: 300 },
    );
  });
});

it('what is proposed is met by the visit it was taken from', () => {
  const { rehearsal } = parseRehearsal(writeRehearsal({ ...draft, expect: [] }), 'written.yaml');
  if (!rehearsal) throw new Error('not read');
  const read = () => reading(['greet', 'state-purpose']);
  const { scorecard } = rehearse(rehearsal, smallScenario(), read);
  const proposed = proposeExpectations(scorecard);
  expect(proposed).toHaveLength(15);
  for (const { bound, actual } of proposed) {
    const read = parseBound(bound);
    expect(read && meets(read, actual), `${bound} for ${actual}`).toBe(true);
  }
});

it.each([
  [100, '>=95'],
  [72, '>=65'],
  [55, '45..65'],
  [40, '<=45'],
  [0, '<=5'],
])('a mark of %i is expected as %s', (overall, bound) => {
  const scorecard = { ...score({ version: 1, header: header(), entries: [] }, smallScenario()), overall };
  expect(proposeExpectations(scorecard)[0]).toEqual({ criterion: 'overall', actual: overall, bound });
});

it.each([
  ['Nine minutes late', [], 'nine-minutes-late.yaml'],
  ['Nine minutes late', ['nine-minutes-late.yaml'], 'nine-minutes-late-2.yaml'],
  ['¿Qué?', [], 'que.yaml'],
  ['…', [], 'rehearsal.yaml'],
])('%s beside %j becomes %s', (title, taken, name) => {
  expect(rehearsalName(title, taken)).toBe(name);
});

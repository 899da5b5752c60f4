import { describe, expect, it } from 'vitest';
import { header, smallScenario } from '../../../tests/support/visit.ts';
import { score } from '../scoring/score.ts';
import { nextContact, progressOf, type Attempt } from './progress.ts';

const card = (overall: number | null, marks: Record<string, number | null> = {}): Attempt['scorecard'] => {
  const empty = score({ version: 1, header: header(), entries: [] }, smallScenario());
  const filled = Object.entries(empty.marks).map(([id, mark]) => [id, { ...mark, value: marks[id] ?? null }]);
  return { overall, marks: Object.fromEntries(filled) as Attempt['scorecard']['marks'] };
};
const visit = (at: number, overall: number | null, marks = {}, scenario = 'a'): Attempt => ({
  id: `v${at}`,
  at,
  scenario,
  scorecard: card(overall, marks),
});

describe('progress', () => {
  const visits = [
    visit(2, 70, { punctuality: 90, questions: 80 }),
    visit(1, 60, { punctuality: 40, questions: 85 }),
    visit(3, null),
  ];
  it('puts judged visits in order and leaves out those that were stopped', () => {
    expect(progressOf(visits).overall).toEqual([60, 70]);
  });
  it('knows first, last and best, and what rose', () => {
    const { criteria, improved } = progressOf(visits);
    expect(criteria.find(({ criterion }) => criterion === 'questions')).toMatchObject({
      marks: [85, 80],
      first: 85,
      last: 80,
      best: 85,
      change: -5,
    });
    expect(improved).toMatchObject({ criterion: 'punctuality', change: 50 });
  });
  it('names where there is most to gain, by weight', () => {
    expect(progressOf(visits).focus?.criterion).toBe('questions');
  });
  it('has nothing to say of nothing', () => {
    expect(progressOf([])).toMatchObject({ overall: [], focus: null, improved: null });
  });
});

describe('whom to meet next', () => {
  it.each([
    ['somebody not met yet', ['a', 'b'], [visit(1, 90)], 'b'],
    ['else where it went worst', ['a', 'b'], [visit(1, 90), visit(2, 50, {}, 'b')], 'b'],
    ['nobody where there is nobody', [], [], null],
  ])('%s', (_, contacts, attempts, next) => {
    expect(nextContact(contacts, attempts)).toBe(next);
  });
});

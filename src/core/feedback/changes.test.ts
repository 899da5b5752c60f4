import { describe, expect, it } from 'vitest';
import { header, smallScenario } from '../../../tests/support/visit.ts';
import { score } from '../scoring/score.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { markChanges, overallChange } from './changes.ts';

const card = (overall: number | null, values: Record<string, number | null>): Scorecard => {
  const empty = score({ version: 1, header: header(), entries: [] }, smallScenario());
  const marks = Object.entries(empty.marks).map(([id, mark]) => [id, { ...mark, value: values[id] ?? null }]);
  return { ...empty, overall, marks: Object.fromEntries(marks) as Scorecard['marks'] };
};

describe('what changed between two scorecards', () => {
  const before = card(70, { questions: 40, punctuality: 90 });
  const after = card(82, { questions: 65, 'thank-you': 100 });

  it('is told for whatever was judged in one of them, in the order of a visit', () => {
    expect(markChanges(before, after)).toEqual([
      { criterion: 'punctuality', name: 'Punctuality', from: 90, to: null, by: null },
      { criterion: 'questions', name: 'Questions', from: 40, to: 65, by: 25 },
      { criterion: 'thank-you', name: 'The thank-you note', from: null, to: 100, by: null },
    ]);
  });

  it('is told for the whole, where both have a figure', () => {
    expect(overallChange(before, after)).toEqual({ from: 70, to: 82, by: 12 });
    expect(overallChange(before, card(null, {})).by).toBeNull();
  });
});

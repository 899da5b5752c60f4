import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { subjectIds } from '../../core/scoring/subjects.ts';
import { criteria, criterionIds } from '../../core/words/criteria.ts';
import { guideRules } from '../guide/rules.ts';
import { expectAccessible } from '../review/accessible.ts';
import Guide from './Guide.svelte';

it('puts every criterion beside exactly one rule', () => {
  expect(guideRules.flatMap((rule) => rule.criteria).sort()).toEqual([...criterionIds].sort());
});

it('names each criterion with its weight and meaning', async () => {
  render(Guide);
  const rules = within(screen.getByRole('region', { name: 'From the message to the thanks' }));
  expect(rules.getAllByRole('listitem')).toHaveLength(guideRules.length);
  for (const id of criterionIds) {
    const { name, weight, meaning } = criteria[id];
    expect(rules.getByText(name).closest('p')).toHaveTextContent(`${name}, ${weight} of 100. ${meaning}`);
  }
  await expectAccessible();
});

it('says what most advise, and questions for every subject', () => {
  render(Guide);
  expect(screen.getAllByRole('rowheader')).toHaveLength(12);
  const questions = within(screen.getByRole('region', { name: 'Questions worth asking' }));
  expect(questions.getAllByRole('heading', { level: 3 })).toHaveLength(subjectIds.length + 1);
});

import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { criterionIds } from '../../core/words/criteria.ts';
import { capIds, caps } from '../guide/caps.ts';
import { expectAccessible } from '../review/accessible.ts';
import Marks from './Marks.svelte';

it('says of every criterion what earns and what costs', async () => {
  render(Marks);
  const judged = within(screen.getByRole('region', { name: 'What is judged' })).getAllByRole('listitem');
  expect(judged).toHaveLength(criterionIds.length);
  for (const one of judged) expect(one).toHaveTextContent(/Full marks\..+Costs.+/s);
  await expectAccessible();
});

it('says what holds a visit down, and why', () => {
  render(Marks);
  const held = within(screen.getByRole('region', { name: 'What holds a visit down' }));
  for (const id of capIds)
    expect(held.getByText(caps[id].name).closest('li')).toHaveTextContent(String(caps[id].limit));
});

it('the worked example adds up', () => {
  render(Marks);
  const example = within(screen.getByRole('region', { name: 'A visit, worked through' }));
  const rows = example
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell'));
  const figures = rows.map((cells) => [Number(cells[0]?.textContent), Number(cells[2]?.textContent)] as const);
  const weights = figures.reduce((sum, [, weight]) => sum + weight, 0);
  const together = Math.round(figures.reduce((sum, [value, weight]) => sum + value * weight, 0) / weights);
  expect(example.getByText(/Each mark times what it counts/)).toHaveTextContent(`divided by ${weights}: ${together}.`);
});

it('says plainly what the program cannot do', () => {
  render(Marks);
  expect(screen.getByText(/that turn costs you nothing/)).toBeVisible();
});

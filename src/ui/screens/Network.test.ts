import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Network as Shown } from '../../app/network.ts';
import type { NetworkContact } from '../../core/feedback/network.ts';
import { expectAccessible } from '../review/accessible.ts';
import Network from './Network.svelte';

const ada: NetworkContact = { id: 'ada', name: 'Ada Brook', role: 'bell founder', state: 'met', best: 74 };
const jo: NetworkContact = { id: 'jo', name: 'Jo Pell', role: 'ringer', state: 'referred', best: null };
const kit: NetworkContact = { id: 'kit', name: 'Kit Lowe', role: 'sexton', state: 'unknown', best: null };

function show(links: Shown['links'], contacts = [ada, jo, kit]) {
  render(Network, { network: { contacts, links }, portraitOf: () => null });
}

const row = (name: string) => within(screen.getByRole('heading', { name }).closest('li') as HTMLElement);

it('shows who led to whom, as a drawing and as a list', async () => {
  show([{ from: 'ada', to: 'jo', given: true, naming: 'allowed' }]);
  const [map] = screen.getAllByRole('img', { name: /^A map of 2 people, 1 of whom you have met\./ });
  expect(map).toHaveAccessibleName(/A line leads from Ada Brook to Jo Pell\./);
  expect(row('Ada Brook').getByText(/your best visit had/)).toHaveTextContent('74. Led you to Jo Pell.');
  expect(row('Jo Pell').getByText(/Ada Brook sent you\. You have not met yet\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Jo Pell' })).toHaveAttribute('href', '#/contact/jo');
  await expectAccessible();
});

it.each([
  ['refused', /gave you the name\. You asked, and may not say by whom\./, '0.1 7'],
  ['unasked', /gave you the name\. You did not ask whether you may say by whom\./, '7 5'],
  ['allowed', /Ada Brook sent you\. You have not met yet\./, null],
] as const)('says and draws that the use of the name was %s', (naming, words, dashes) => {
  show([{ from: 'ada', to: 'jo', given: true, naming }]);
  expect(row('Jo Pell').getByText(words)).toBeVisible();
  const [map] = screen.getAllByRole('img', { name: /^A map/ });
  expect(map?.querySelector('path')?.getAttribute('stroke-dasharray')).toBe(dashes);
});

it('names nobody of whom nobody has spoken', async () => {
  show([{ from: 'ada', to: 'kit', given: false, naming: 'unasked' }], [ada, kit]);
  expect(screen.queryByText('Kit Lowe')).toBeNull();
  expect(screen.queryByText(/Kit/)).toBeNull();
  expect(screen.getByText(/Nobody has sent you to anybody yet/)).toBeVisible();
  await expectAccessible();
});

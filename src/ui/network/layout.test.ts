import { expect, it } from 'vitest';
import type { NetworkContact, NetworkLink } from '../../core/feedback/network.ts';
import { layOut } from './layout.ts';

const contact = (id: string): NetworkContact => ({ id, name: id, role: '', state: 'open', best: null });
const link = (text: string): NetworkLink => {
  const [from = '', to = ''] = text.split('>');
  return { from, to, given: true, naming: 'allowed' };
};

const laidOut = (ids: string, links: string, columns = 4): string =>
  layOut(ids.split('').map(contact), links.split(' ').filter(Boolean).map(link), columns)
    .map(({ contact: { id }, column, row }) => `${id}${column}${row}`)
    .join(' ');

it.each([
  ['nobody', '', '', ''],
  ['all side by side where nobody led to anybody', 'abcde', '', 'a00 b10 c20 d30 e01'],
  ['one after the other', 'abc', 'a>b b>c', 'a00 b10 c20'],
  ['two below each other', 'abcd', 'a>b a>c', 'a00 b10 c11 d02'],
  ['a further one below the whole branch before', 'abcde', 'a>b b>c a>d', 'a00 b10 c20 d11 e02'],
  ['a circle', 'ab', 'a>b b>a', 'a00 b10'],
])('%s', (_, ids, links, places) => {
  expect(laidOut(ids, links)).toBe(places);
});

it('never leaves the page, and no two stand in one place', () => {
  const places = laidOut('abcdef', 'a>b b>c c>d d>e a>f', 2).split(' ');
  const where = places.map((place) => place.slice(1));
  expect(new Set(where).size).toBe(where.length);
  expect(Math.max(...where.map((place) => Number(place[0])))).toBeLessThan(2);
});

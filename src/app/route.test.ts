import { expect, it } from 'vitest';
import { parseRoute } from './route.svelte.ts';

it.each([
  ['', { name: 'library' }],
  ['#/', { name: 'library' }],
  ['#/visits', { name: 'visits' }],
  ['#/marks', { name: 'marks' }],
  ['#/contact/imelda-farrow', { name: 'contact', id: 'imelda-farrow' }],
  ['#/visit/a%20b', { name: 'visit', id: 'a b' }],
  ['#/review/%E0%A4%A', { name: 'review', id: '%E0%A4%A' }],
  ['#/visit', { name: 'library' }],
  ['#/nonsense/1', { name: 'library' }],
])('"%s"', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

import { expect, it } from 'vitest';
import { smallScenario } from '../../tests/support/visit.ts';
import { nameOffer, offersFrom } from './offers.ts';

const now = new Date(2026, 2, 11, 9, 0, 30);
const withWay = (minutes: number, more = '') =>
  smallScenario(`appointment: {way: {minutes: ${minutes}, give-or-take: 0}${more}}\n`);
const ids = (minutes: number) => offersFrom(withWay(minutes), now).map(({ id }) => id);

it('offers ten, twenty and forty-five minutes, tomorrow, and a day of one’s own', () => {
  expect(ids(5)).toEqual(['in-10', 'in-20', 'in-45', 'tomorrow', 'date']);
});

it('offers no time at which nobody could be there', () => {
  expect(ids(8)).toContain('in-10');
  expect(ids(9)).not.toContain('in-10');
  expect(ids(60)).toEqual(['tomorrow', 'date']);
});

it('gives at least the minutes it names, in whole minutes', () => {
  const [first] = offersFrom(withWay(5), now);
  expect(first?.instant).toEqual(new Date(2026, 2, 11, 9, 11));
});

it('says what the author remarked, in order', () => {
  const [first, second] = offersFrom(withWay(5, ', offered: [Before her round.]'), now);
  expect(first?.remark).toBe('Before her round.');
  expect(second?.remark).toContain('twenty minutes');
});

it('names the hour for the button', () => {
  expect(nameOffer(new Date(2026, 2, 12, 10, 0), now)).toBe('tomorrow at 10:00');
  expect(nameOffer(new Date(2026, 2, 14, 9, 5), now)).toBe('Saturday at 9:05');
});

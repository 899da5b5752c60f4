import { expect, it } from 'vitest';
import { smallScenario } from '../../tests/support/visit.ts';
import { calendarFile, setOutAt } from './calendar.ts';

const base = smallScenario('appointment: {way: {minutes: 20, give-or-take: 5}}\n');
const scenario = {
  ...base,
  contact: { ...base.contact, name: 'Zoë Brook; bell, founder' },
  organization: { ...base.organization, name: 'Brook \\ Daughter', place: `Løvstræde, ${'äöü'.repeat(30)}` },
};
const file = calendarFile({
  scenario,
  instant: new Date('2026-03-29T10:00:00+02:00'),
  minutes: 30,
  made: new Date('2026-03-01T07:05:09.123Z'),
});
const unfolded = file.replaceAll('\r\n ', '').split('\r\n');

it('ends every line as calendars expect it', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('writes all times in UTC', () => {
  expect(unfolded).toContain('DTSTART:20260329T080000Z');
  expect(unfolded).toContain('DTEND:20260329T083000Z');
  expect(unfolded).toContain('DTSTAMP:20260301T070509Z');
});

it('escapes what has a meaning of its own', () => {
  expect(unfolded).toContain('SUMMARY:Zoë Brook\\; bell\\, founder: practice in Half Hour');
  expect(unfolded.find((line) => line.startsWith('LOCATION'))).toMatch(
    /^LOCATION:Brook \\\\ Daughter\\, Løvstræde\\, /,
  );
  expect(unfolded).toContain(
    'DESCRIPTION:You meet in the program\\; there is nowhere to go.\\nThe way takes about twenty minutes.',
  );
});

it('folds long lines between characters, none over 75 bytes', () => {
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(unfolded.find((line) => line.startsWith('LOCATION'))?.endsWith('äöü'.repeat(30))).toBe(true);
});

it('rings a quarter of an hour before it is time to set out, and then', () => {
  expect(setOutAt(scenario)).toBe(-25 * 60_000);
  expect(unfolded.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-PT40M', 'TRIGGER:-PT25M']);
});

it('balances what it begins', () => {
  const begun: string[] = [];
  for (const line of unfolded) {
    if (line.startsWith('BEGIN:')) begun.push(line.slice(6));
    if (line.startsWith('END:')) expect(begun.pop()).toBe(line.slice(4));
  }
  expect(begun).toEqual([]);
});

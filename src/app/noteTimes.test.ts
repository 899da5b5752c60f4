import { expect, it } from 'vitest';
import type { Header } from '../core/interview/log.ts';
import { noteTimes } from './noteTimes.ts';

const header = (appointed: string | null): Header => ({
  learner: { name: '', exploring: '' },
  seed: 1,
  pace: 'real',
  stretch: 1,
  appointed,
});
const hours = (at: number) => at / 3_600_000;
const minute = 60_000;

it('moves the appointment’s clock to the evening, the next morning and three days on', () => {
  const tenOClock = header(new Date(2026, 2, 11, 10, 0).toISOString());
  const times = noteTimes(tenOClock, 30 * minute);
  expect(times.map(({ id, at }) => [id, hours(at)])).toEqual([
    ['now', 0.5],
    ['tonight', 10],
    ['tomorrow', 23],
    ['three-days', 71],
  ]);
});

it('offers no evening that has come', () => {
  const late = header(new Date(2026, 2, 11, 19, 0).toISOString());
  expect(noteTimes(late, 30 * minute).map(({ id }) => id)).toEqual(['now', 'tomorrow', 'three-days']);
});

it('knows only now where there is no clock', () => {
  expect(noteTimes(header(null), 5).map(({ id }) => id)).toEqual(['now']);
});

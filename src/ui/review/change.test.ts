import { describe, expect, it } from 'vitest';
import type { StoredVisit } from '../../app/records.ts';
import { changeSince } from './change.ts';
import { conditionOf } from './condition.ts';
import { fixtureScenario, fixtureScorecard, fixtureVisit } from './fixture.ts';

const visit = (
  id: string,
  begun: number,
  overall: number | null,
  referral = 50,
  changes: Partial<StoredVisit> = {},
): StoredVisit => {
  const card = fixtureScorecard(overall);
  card.marks.referral = { ...card.marks.referral, value: referral };
  return fixtureVisit({ id, begun, scorecard: overall === null ? null : card, ...changes });
};

describe('what changed since the visit before', () => {
  const first = visit('a', 1, 76, 0);
  it('a first visit names what there is to gain', () => {
    expect(changeSince(first, [first])).toBe('Most to gain: Never asks for a job.');
  });
  it('a later one compares, and names the largest change', () => {
    const second = visit('b', 2, 85);
    expect(changeSince(second, [first, second])).toBe(
      'Nine better than the visit before: Asking for others, 0 then, 50 now.',
    );
  });
  it('a worse one says so', () => {
    const second = visit('b', 2, 74, 0);
    expect(changeSince(second, [second, first])).toBe('Two lower than the visit before.');
  });
  it('compares with the last scored visit of one’s own to the same contact', () => {
    const imported = visit('i', 2, 20, 0, { imported: true });
    const other = visit('o', 3, 10, 0, { scenario: { id: 'elsewhere', sha256: '', text: '' } });
    const stopped = visit('s', 4, null);
    const untimed = { ...fixtureVisit({ id: 'u', begun: 4 }, 'untimed'), scorecard: fixtureScorecard(30) };
    const now = visit('n', 5, 76, 0);
    expect(changeSince(now, [first, imported, other, stopped, untimed, now])).toBe('The same as the visit before.');
  });
  it('practice without a clock is compared with nothing', () => {
    const untimed = fixtureVisit({ id: 'u', begun: 4 }, 'untimed');
    expect(changeSince(untimed, [first, untimed])).toBe('Most to gain: Never asks for a job.');
  });
  it('a visit without a mark has nothing to compare', () => {
    expect(changeSince(visit('s', 4, null), [first])).toBe('');
  });
});

describe('how far a visit is', () => {
  const scenario = fixtureScenario();
  const upTo = (count: number): StoredVisit => {
    const whole = fixtureVisit({ scorecard: null });
    return { ...whole, log: { ...whole.log, entries: whole.log.entries.slice(0, count) } };
  };
  it.each([
    [1, 'You have not met yet.'],
    [9, 'You are in the middle of the talk.'],
    [33, 'You have met. The note is still to be written.'],
  ])('after %i entries: %s', (count, text) => {
    expect(conditionOf(upTo(count), scenario)).toEqual({ over: false, text });
  });
  it('a finished one is over and needs no words', () => {
    expect(conditionOf(fixtureVisit(), scenario)).toEqual({ over: true, text: '' });
  });
  it('a contact that cannot be read is said', () => {
    expect(conditionOf(fixtureVisit(), null).text).toMatch(/cannot be read any more/);
  });
});

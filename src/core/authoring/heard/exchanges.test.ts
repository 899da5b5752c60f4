import { describe, expect, it } from 'vitest';
import { at, reading, smallScenario } from '../../../../tests/support/visit.ts';
import type { Reading } from '../../understanding/reading.ts';
import { differs, exchangesOf } from './exchanges.ts';
import { played, playedLater, playing, type Asked, type Script } from '../rehearsals/playing.ts';

const script = (steps: Script['steps'], changes: Partial<Script> = {}): Script => ({
  steps,
  seed: 1,
  learner: { name: 'Teo', exploring: '' },
  rapport: null,
  ...changes,
});
const arrive = { do: 'arrive', at: 0 } as const;
const say = (text: string, time: number | null = null) => ({ do: 'say', text, at: time }) as const;
const understand = ({ text }: Asked): Reading =>
  text === 'day' ? reading(['ask'], ['typical-day']) : reading(['greet', 'state-purpose']);
const talk = (steps: Script['steps'], changes: Partial<Script> = {}, scenario = smallScenario()) =>
  played(playing(script(steps, changes), scenario), understand);

describe('playing', () => {
  it('a turn without a time begins when the contact has finished, on a whole second', () => {
    const { times, visit } = talk([arrive, say('hello'), say('day')]);
    expect(times.every((time) => time !== null && time % 1000 === 0)).toBe(true);
    const greeting = visit.context.entries.find((entry) => entry.type === 'spoke');
    expect(times[1]).toBeGreaterThan(greeting && 'until' in greeting ? greeting.until : Infinity);
    expect(visit.context.entries.some((entry) => entry.type === 'rapport' && entry.cause === 'talked-over')).toBe(
      false,
    );
  });

  it('answers that come later make the same visit', async () => {
    const steps = [arrive, say('hello'), say('day', at(12))];
    const later = await playedLater(playing(script(steps), smallScenario()), (asked) =>
      Promise.resolve(understand(asked)),
    );
    expect(later.visit.context).toEqual(talk(steps).visit.context);
  });

  it('a rapport to begin with chooses the variant and leaves other visits alone', () => {
    const answer = (rapport: number | null) =>
      exchangesOf(talk([arrive, say('hello'), say('day')], { rapport, seed: 2 }))[2]?.after[0]?.text;
    const own = answer(null);
    expect(new Set([answer(5), answer(40), answer(95)]).size).toBe(3);
    expect(answer(null)).toBe(own);
  });
});

describe('a talk step by step', () => {
  it('greeting, reading, answer and rapport stand with the step that led to them', () => {
    const [came, greeted, asked] = exchangesOf(talk([arrive, say('hello'), say('day')]));
    expect(came?.after.map(({ as }) => as)).toEqual(['greet-on-time']);
    expect(greeted?.reading?.acts).toEqual(['greet', 'state-purpose']);
    expect(asked?.after[0]).toMatchObject({ as: 'answer', topic: 'typical-day' });
    expect(asked?.rapport.map(({ cause }) => cause)).toEqual(['ask']);
  });

  it('who comes early is greeted at the appointed minute', () => {
    expect(exchangesOf(talk([{ ...arrive, at: at(-4) }]))[0]?.after.map(({ at: time }) => time)).toEqual([0]);
  });

  it('what the contact brings up meanwhile stands before the next step', () => {
    const late = exchangesOf(talk([arrive, say('hello'), say('day', at(26))]))[2];
    expect(late?.before.map(({ as }) => as)).toEqual(['five-minutes']);
    expect(late?.after[0]?.as).toBe('answer');
  });

  it('a step that is not possible says why and leaves the others in place', () => {
    const [, gone, after] = exchangesOf(talk([arrive, { do: 'leave', at: null }, say('day')]));
    expect(gone?.skipped).toBeNull();
    expect(after).toMatchObject({ at: null, skipped: 'the visit had ended: left', after: [] });
  });

  it('another answer is a difference, another time is none', () => {
    const steps = [arrive, say('hello'), say('day')];
    const [before, later] = [
      exchangesOf(talk(steps))[2],
      exchangesOf(talk([arrive, say('hello'), say('day', at(9))]))[2],
    ];
    const edited = smallScenario();
    edited.answers = {
      ...edited.answers,
      'typical-day': [{ say: { plain: 'New.', open: 'New.', guarded: 'New.' }, then: [] }],
    };
    const now = exchangesOf(talk(steps, {}, edited))[2];
    if (!before || !later || !now) throw new Error('no such step');
    expect(differs(later, before)).toBe(false);
    expect(differs(now, before)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { at, Driven, header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { stageOf } from './advance.ts';
import { arrivalAfter, startOf, warningAt } from './clock.ts';

const purpose = reading(['greet', 'state-purpose']);

describe('the beginning', () => {
  it.each([
    ['early: waits until 0', at(-10), 'waiting'],
    ['a moment early', -1, 'waiting'],
    ['on the minute', 0, 'talking'],
    ['late', at(4), 'talking'],
    ['the last moment that the contact waits', at(20), 'talking'],
    ['a moment later: nobody is there', at(20) + 1, 'done'],
  ])('%s', (_, arrival, stage) => {
    expect(stageOf(new Driven().arrive(arrival).visit)).toBe(stage);
  });

  it('comes out at 0 to whoever is early, and at arrival to whoever is late', () => {
    expect(startOf(at(-5))).toBe(0);
    expect(startOf(at(5))).toBe(at(5));
    expect(new Driven().arrive(at(-5)).wait(at(1)).outcomes('spoke')[0]?.at).toBe(0);
    expect(new Driven().arrive(at(5)).outcomes('spoke')[0]?.at).toBe(at(5));
  });

  it.each([
    [at(0, 59), 'greet-on-time'],
    [at(1), 'greet-late'],
    [at(10), 'greet-late'],
    [at(10) + 1, 'greet-very-late'],
  ])('greets an arrival at %i ms as %s', (arrival, greeting) => {
    expect(new Driven().arrive(arrival).spokenAs[0]).toBe(greeting);
  });

  it('nobody came: the contact gives up after the minutes they wait', () => {
    const visit = new Driven().wait(at(20));
    expect(stageOf(visit.visit)).toBe('appointed');
    expect(visit.wait(at(20) + 1).end).toBe('never-came');
  });

  it('a late arrival does not move the end', () => {
    expect(new Driven().arrive(at(12)).visit.context.endsAt).toBe(at(30));
  });
});

describe('the way', () => {
  it('takes its minutes, give or take, and depends on the seed alone', () => {
    const scenario = smallScenario('appointment: {way: {minutes: 20, give-or-take: 4}}\n');
    const arrivals = Array.from({ length: 200 }, (_, seed) => arrivalAfter(at(-40), scenario, seed));
    expect(Math.min(...arrivals)).toBeGreaterThanOrEqual(at(-24));
    expect(Math.max(...arrivals)).toBeLessThanOrEqual(at(-16));
    expect(new Set(arrivals).size).toBeGreaterThan(100);
    expect(arrivalAfter(at(-40), scenario, 3)).toBe(arrivals[3]);
  });

  it('brings the learner to the door by itself, once', () => {
    const visit = new Driven()
      .do({ type: 'set-out', at: at(-30) })
      .do({ type: 'set-out', at: at(-29) })
      .wait(at(-5));
    expect(stageOf(visit.visit)).toBe('waiting');
    expect(visit.entries.filter((entry) => entry.type === 'set-out')).toHaveLength(1);
  });
});

describe('the end', () => {
  const talking = () => new Driven().arrive(0).say(at(1), purpose);
  const times = (visit: Driven, moment: string) =>
    visit
      .outcomes('due')
      .filter((due) => due.moment === moment)
      .map((due) => due.at);

  it('mentions the time once, five minutes before', () => {
    const visit = talking().wait(at(25) - 1);
    expect(visit.spokenAs).not.toContain('five-minutes');
    visit.wait(at(25));
    expect(visit.spokenAs.filter((as) => as === 'five-minutes')).toHaveLength(1);
    expect(times(visit.wait(at(29)), 'five-minutes')).toEqual([at(25)]);
  });

  it('stands up at the end, is cooler after two minutes, and shows out after five', () => {
    const visit = talking().wait(at(30) - 1);
    expect(visit.spokenAs).not.toContain('time-up');
    visit.wait(at(30));
    expect(visit.lastSaid).not.toBe('');
    expect(visit.spokenAs).toContain('time-up');
    visit.wait(at(32) - 1);
    expect(visit.spokenAs).not.toContain('overstay');
    visit.wait(at(35) - 1);
    expect(times(visit, 'overstay')).toEqual([at(32), at(33), at(34)]);
    expect(visit.end).toBeNull();
    expect(visit.wait(at(35)).end).toBe('shown-out');
  });

  it('has no warning in a visit too short for one', () => {
    expect(warningAt(0, at(9))).toBeNull();
    expect(warningAt(0, at(10))).toBe(at(5));
    expect(warningAt(at(25), at(30))).toBeNull();
  });

  it('a goodbye that was answered ends the talk after a minute', () => {
    const visit = talking().say(at(20), reading(['thank', 'goodbye']));
    const parted = visit.visit.context.goodbyeAt ?? 0;
    expect(parted).toBeGreaterThan(at(20));
    visit.wait(parted + at(1) - 1);
    expect(visit.end).toBeNull();
    expect(visit.wait(parted + at(1)).end).toBe('said-goodbye');
  });

  it('speaking again within the minute goes on with the talk', () => {
    const visit = talking()
      .say(at(20), reading(['goodbye']))
      .say(at(20, 40), reading(['ask'], ['pay']))
      .wait(at(24));
    expect(visit.end).toBeNull();
    expect(visit.spokenAs.at(-1)).toBe('answer');
  });

  it('practice without a clock has no end of its own', () => {
    const visit = new Driven(smallScenario(), header({ pace: 'untimed' })).arrive(0).say(at(1), purpose).wait(at(300));
    expect(stageOf(visit.visit)).toBe('talking');
    expect(visit.spokenAs).not.toContain('five-minutes');
  });

  it('without a clock a goodbye waits until the learner leaves or says it once more', () => {
    const practice = () =>
      new Driven(smallScenario(), header({ pace: 'untimed' }))
        .arrive(0)
        .say(at(1), purpose)
        .say(at(2), reading(['thank', 'goodbye']))
        .wait(at(200));
    expect(practice().end).toBeNull();
    expect(practice().do({ type: 'left', at: at(201) }).end).toBe('left');
    const twice = practice().say(at(201), reading(['goodbye']));
    expect(twice.end).toBe('said-goodbye');
    expect(twice.spokenAs.slice(-2)).toEqual(['goodbye', 'goodbye']);
    const between = practice()
      .say(at(201), reading(['ask'], ['pay']))
      .say(at(202), reading(['goodbye']));
    expect(between.end).toBeNull();
  });

  it('takes no more notes two weeks after', () => {
    const visit = talking()
      .do({ type: 'left', at: at(20) })
      .wait(at(20 + 14 * 24 * 60) - 1);
    expect(stageOf(visit.visit)).toBe('left');
    expect(stageOf(visit.wait(at(20 + 14 * 24 * 60)).visit)).toBe('done');
  });
});

describe('extra minutes', () => {
  const scenario = smallScenario('appointment: {extra: 5}\n');
  const liked = (time: number, acts = reading(['wrap-up', 'thank'])) => {
    const visit = new Driven(scenario).arrive(0).say(at(1), purpose);
    for (let i = 2; i < 9; i += 1) visit.say(at(i), reading(['ask', 'thank', 'acknowledge'], ['tuning']));
    return visit.say(time, acts);
  };

  it('are offered once to a learner who began to close in time and is liked', () => {
    const visit = liked(at(26));
    expect(visit.outcomes('extended').map((one) => one.to)).toEqual([at(35)]);
    visit.say(at(33), reading(['wrap-up']));
    expect(visit.outcomes('extended')).toHaveLength(1);
  });

  it.each([
    ['too early', at(23)],
    ['after the end', at(30, 1)],
  ])('are not offered %s', (_, time) => {
    expect(liked(time).outcomes('extended')).toHaveLength(0);
  });

  it('are not offered where no clock runs', () => {
    const visit = new Driven(scenario, header({ pace: 'untimed' })).arrive(0).say(at(1), purpose);
    for (let i = 2; i < 9; i += 1) visit.say(at(i), reading(['ask', 'thank', 'acknowledge'], ['tuning']));
    expect(visit.say(at(26), reading(['wrap-up', 'thank'])).outcomes('extended')).toHaveLength(0);
  });

  it('are not offered without good rapport', () => {
    const visit = new Driven(scenario).arrive(at(3)).say(at(26), reading(['wrap-up']));
    expect(visit.outcomes('extended')).toHaveLength(0);
  });
});

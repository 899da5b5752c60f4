import { describe, expect, it } from 'vitest';
import { at, Driven, reading, smallScenario } from '../../../tests/support/visit.ts';
import { contactStateOf } from './advance.ts';

const purpose = reading(['greet', 'state-purpose']);
const ask = (...topics: string[]) => reading(['ask'], topics);
const begun = (changes = '') => new Driven(smallScenario(changes)).arrive(0).say(at(1), purpose);

describe('an interruption', () => {
  const phone = 'interruptions: [{id: phone, at: "5:00", lasts: 60, lines: [One moment.], back: [Now then.]}]\n';
  it('comes at its time, keeps the contact busy, and passes', () => {
    const visit = begun(phone).say(at(2), ask('tuning')).wait(at(5));
    expect(visit.lastSaid).toBe('One moment.');
    expect(contactStateOf(visit.visit)).toBe('interrupted');
    visit.say(at(5, 20), ask('pay'));
    expect(visit.spokenAs.at(-1)).toBe('busy');
    visit.wait(at(7));
    expect(visit.lastSaid).toBe('Now then.');
    expect(contactStateOf(visit.visit)).toBe('answering');
  });

  it('waits until the talk has begun, and does not come while somebody closes', () => {
    expect(
      begun(phone)
        .wait(at(9))
        .outcomes('due')
        .map(({ moment }) => moment),
    ).not.toContain('interruption');
    const closing = begun(phone)
      .say(at(2), ask('tuning'))
      .say(at(4), reading(['wrap-up']))
      .wait(at(9));
    expect(closing.outcomes('due').map(({ moment }) => moment)).not.toContain('interruption');
  });

  it('keeps nobody from leaving', () => {
    const visit = begun(phone)
      .say(at(2), ask('tuning'))
      .wait(at(5))
      .say(at(5, 10), reading(['thank', 'goodbye']));
    expect(visit.spokenAs.at(-1)).toBe('goodbye');
  });
});

describe('the end of the time', () => {
  it('makes answers short, for anybody', () => {
    const visit = begun().wait(at(31)).say(at(31), ask('typical-day')).say(at(31, 40), ask('typical-day'));
    expect(visit.outcomes('spoke').map(({ text }) => text)).toContain('We pour.');
  });
});

it('nobody parts with their first words', () => {
  const visit = new Driven()
    .arrive(0)
    .say(at(0, 20), reading(['goodbye']))
    .wait(at(5));
  expect(visit.end).toBeNull();
});

describe('silence', () => {
  it('is helped along and is no fault', () => {
    const visit = begun().do({ type: 'fell-silent', at: at(3) });
    expect(visit.spokenAs.at(-1)).toBe('help-along');
    expect(visit.outcomes('rapport').filter((one) => one.at === at(3))).toEqual([]);
  });
});

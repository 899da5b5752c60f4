import { describe, expect, it } from 'vitest';
import { at, Driven, header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { logOf } from '../interview/advance.ts';
import { coach } from './coach.ts';
import { networkOf, sentByTo } from './network.ts';

const founder = { ...smallScenario(), id: 'founder' };
const first = { ...founder, referral: founder.referral && { ...founder.referral, contact: 'ringer' } };
const ringer = { ...smallScenario(), id: 'ringer', byReferral: true };
const scenarios = [first, ringer];
const purpose = reading(['greet', 'state-purpose']);
const visit = (...turns: ReturnType<typeof reading>[]) => {
  const driven = new Driven(first).arrive(0).say(at(1), purpose);
  turns.forEach((turn, i) => driven.say(at(2 + i), turn));
  return { log: logOf(driven.do({ type: 'left', at: at(20) }).visit), scenario: first, overall: 80 };
};

describe('the network', () => {
  it('knows somebody to be met by referral only after the name was given', () => {
    expect(networkOf([], scenarios).contacts.map(({ state }) => state)).toEqual(['open', 'unknown']);
    expect(networkOf([visit()], scenarios).contacts.map(({ state }) => state)).toEqual(['met', 'unknown']);
    expect(networkOf([visit(reading(['ask-referral']))], scenarios).contacts.map(({ state }) => state)).toEqual([
      'met',
      'referred',
    ]);
  });
  it('names who sent the learner only where that was asked', () => {
    expect(sentByTo('ringer', [visit(reading(['ask-referral']))], scenarios)).toBeNull();
    expect(sentByTo('ringer', [visit(reading(['ask-referral']), reading(['ask-use-name']))], scenarios)).toBe(
      'Ada Brook',
    );
  });
  it('tells being refused the use of a name from never having asked', () => {
    const discreet = { ...first, referral: first.referral && { ...first.referral, useName: 'no' as const } };
    const named = visit(reading(['ask-referral']), reading(['ask-use-name']));
    const namings = [named, visit(reading(['ask-referral']))].map(
      (one) => networkOf([one], [discreet, ringer]).links[0]?.naming,
    );
    expect(namings).toEqual(['refused', 'unasked']);
    expect(sentByTo('ringer', [named], [discreet, ringer])).toBeNull();
  });
  it('a permission asked for where no name was given is none', () => {
    const refused = visit(reading(['rude']), reading(['ask-referral', 'ask-use-name']));
    const given = visit(reading(['ask-referral']));
    expect(networkOf([refused, given], scenarios).links[0]).toMatchObject({ given: true, naming: 'unasked' });
  });
  it('gives no name to somebody who was rude', () => {
    const [link] = networkOf([visit(reading(['rude']), reading(['ask-referral']))], scenarios).links;
    expect(link).toMatchObject({ given: false, naming: 'unasked' });
  });
  it('is taken up in the greeting', () => {
    const sent = new Driven(ringer, header({ sentBy: 'Ada Brook' })).arrive(0);
    expect(sent.spokenAs).toEqual(['greet-on-time', 'sent-by']);
    expect(sent.lastSaid).toMatch(/Ada Brook/);
  });
});

describe('the coach', () => {
  const hint = (...turns: ReturnType<typeof reading>[]) => {
    const driven = new Driven(first, header({ pace: 'untimed' })).arrive(0);
    turns.forEach((turn, i) => driven.say(at(1 + i), turn, 'words'));
    return coach(logOf(driven.visit), first);
  };
  const asks = ['typical-day', 'skills', 'education', 'trends', 'challenges', 'break-in'].map((topic) =>
    reading(['ask'], [topic]),
  );
  it.each([
    ['a greeting first', [], /hello/],
    ['then the purpose', [reading(['greet'])], /why you asked/],
    ['then a question', [purpose], /have not asked about/],
    ['a follow-up after an answer', [purpose, reading(['ask'], ['typical-day'])], /Ask further/],
    ['then others', [purpose, ...asks], /whom else/],
    ['then the name', [purpose, ...asks, reading(['ask-referral'])], /use the name/],
    ['then the close', [purpose, ...asks, reading(['ask-referral']), reading(['ask-use-name'])], /Close, and thank/],
    [
      'then the door',
      [purpose, ...asks, reading(['ask-referral']), reading(['ask-use-name']), reading(['goodbye'])],
      /goodbye/,
    ],
    ['a nudge after a slip', [purpose, reading(['ask-job'])], /asking for a job/],
    ['a nudge after a personal question', [purpose, reading(['intrusive'])], /personal/],
  ] as const)('suggests %s', (_, turns, text) => {
    expect(hint(...turns).text).toMatch(text);
  });
});

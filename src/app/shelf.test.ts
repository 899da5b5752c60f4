import { describe, expect, it } from 'vitest';
import { at, Driven, reading, smallScenario } from '../../tests/support/visit.ts';
import { networkOf } from '../core/feedback/network.ts';
import { logOf } from '../core/interview/advance.ts';
import { parseScenario } from '../core/scenario/parse.ts';
import type { Entry } from '../core/interview/log.ts';
import type { Contact } from './bundled.ts';
import { introduction } from './network.ts';
import type { StoredVisit } from './records.ts';
import { isOver, mayBeMet, shelve } from './shelf.ts';
import { aVisit, contactText } from './testVisit.ts';

const { scenario } = parseScenario(contactText, 'ada-brook.yaml', 'ada-brook');
if (!scenario) throw new Error('the contact of the tests cannot be read');
const ada: Contact = { id: 'ada-brook', text: contactText, scenario, portrait: null };

const now = new Date(2026, 2, 11, 9, 45);
const appointed = new Date(2026, 2, 11, 10, 0).toISOString();

function visit(entries: Entry[], changes: Partial<StoredVisit> = {}): StoredVisit {
  const { log } = aVisit();
  return aVisit({ log: { ...log, header: { ...log.header, appointed }, entries }, ...changes });
}
const appointment: Entry = { type: 'appointed', at: -1, minutes: 30 };
const ended = (reason: 'left' | 'never-came' | 'stopped'): Entry => ({ type: 'ended', at: 1, reason });
const scored = (overall: number, begun: Date) =>
  visit([appointment, ended('left'), { type: 'note-declined', at: 2 }], {
    begun: begun.getTime(),
    scorecard: { overall, uncapped: overall, caps: [], marks: {} as never },
  });

describe('a visit is over', () => {
  it.each([
    ['after the note', [appointment, ended('left'), { type: 'note-declined', at: 2 }], true],
    ['for who never came', [appointment, ended('never-came')], true],
    ['when it was stopped', [appointment, ended('stopped')], true],
    ['not before the note', [appointment, ended('left')], false],
    ['not in between', [appointment], false],
  ] satisfies [string, Entry[], boolean][])('%s', (_, entries, over) => expect(isOver(visit(entries))).toBe(over));
});

describe('on the shelf', () => {
  const shelved = (...visits: StoredVisit[]) => {
    const { figure, status, action } = shelve(ada, visits, now);
    return { figure, status, action };
  };

  it('somebody not met yet', () => {
    expect(shelved()).toEqual({ figure: null, status: 'Not met yet.', action: 'Prepare a visit' });
  });

  it('an appointment', () => {
    expect(shelved(visit([appointment])).status).toBe('She expects you today at 10:00.');
  });

  it('a message to be written, a talk and a note under way', () => {
    expect(shelved(visit([])).action).toBe('Go on writing');
    const spoke: Entry = {
      type: 'spoke',
      at: 0,
      until: 1,
      line: 'a',
      text: 'Hi',
      as: 'answer',
      topic: null,
      turn: null,
    };
    expect(shelved(visit([appointment, spoke])).action).toBe('Go on talking');
    expect(shelved(visit([appointment, spoke, ended('left')])).action).toBe('Write the note');
  });

  it('the last result, and how it compares', () => {
    const first = scored(79, new Date(2026, 2, 2));
    const second = scored(88, new Date(2026, 2, 9));
    expect(shelved(first)).toEqual({ figure: 79, status: ' last week.', action: 'Visit again' });
    expect(shelved(second, first).status).toBe(' on Monday. Your second visit, nine better.');
  });

  it('not what came from a file', () => {
    expect(shelved({ ...scored(50, now), imported: true }).status).toBe('Not met yet.');
  });
});

describe('who is met only by introduction', () => {
  const introduced: Contact = { ...ada, scenario: { ...ada.scenario, byReferral: true } };

  const small = smallScenario();
  const founder: Contact = {
    ...ada,
    id: 'founder',
    scenario: { ...small, id: 'founder', referral: small.referral && { ...small.referral, contact: ada.id } },
  };
  const inTheTalk = new Driven(founder.scenario).arrive(0).say(at(1), reading(['greet', 'state-purpose']));
  const talk = (log = logOf(inTheTalk.visit)) => networkOf([{ log, scenario: founder.scenario, overall: 70 }], people);
  const people = [founder.scenario, introduced.scenario];

  it('stands there once somebody has named them, with who it was', () => {
    expect(mayBeMet(introduced, [], networkOf([], people))).toBe(false);
    expect(mayBeMet(introduced, [], talk())).toBe(false);
    inTheTalk.say(at(2), reading(['ask-referral']));
    expect(mayBeMet(introduced, [], talk())).toBe(true);
    expect(shelve(introduced, [], now, introduction(ada.id, talk())).status).toBe('Ada Brook gave you the name.');
    inTheTalk.say(at(3), reading(['ask-use-name']));
    expect(shelve(introduced, [], now, introduction(ada.id, talk())).status).toBe('Ada Brook sent you.');
    expect(mayBeMet(ada, [], networkOf([], people))).toBe(true);
  });

  it('stays there as long as there is a visit with them', () => {
    expect(mayBeMet(introduced, [visit([appointment])], networkOf([], people))).toBe(true);
  });
});

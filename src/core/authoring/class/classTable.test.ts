import { describe, expect, it } from 'vitest';
import { handedIn, wardSix, type Handed } from '../../../../tests/support/classVisits.ts';
import { version } from '../../../../package.json';
import { openVisitFile, type VisitFile } from '../../scoring/visitFile.ts';
import { attemptOf, plainName, type ClassAttempt } from './classAttempt.ts';
import { classCsv } from './classCsv.ts';
import { contactsOf, learnersOf, noticesOf, usualVersion, type ClassChoice } from './classTable.ts';

let count = 0;

function attemptFrom(file: VisitFile, hash = ''): ClassAttempt {
  const { visit, faults } = openVisitFile(JSON.stringify(file), 'visit.json');
  if (!visit) throw new Error(faults.join('\n'));
  count += 1;
  const at = file.header.appointed === null ? null : Date.parse(file.header.appointed);
  return attemptOf(visit, { id: `a${count}`, file: `visit-${count}.json`, at, hash, program: version });
}

const attempt = (given: Handed = {}): ClassAttempt => attemptFrom(handedIn(given));

const choice = (changes: Partial<ClassChoice> = {}): ClassChoice => ({
  scenario: 'ward-six',
  counting: 'best',
  untimed: false,
  differing: true,
  ...changes,
});

describe('a visit that was handed in', () => {
  it('comes out again as it was saved', () => {
    expect(attempt({ name: 'Teo Brandt' })).toMatchObject({ name: 'Teo Brandt', differs: [], end: 'finished' });
  });

  it('is named as on the export, else as the contact was told', () => {
    expect(attempt({ name: 'Teo Brandt', learner: 'Teo' }).name).toBe('Teo Brandt');
    expect(attempt({ learner: 'Teo' }).name).toBe('Teo');
  });

  it('with changed marks is known', () => {
    const file = handedIn({ conduct: { jobAsk: true } });
    if (!file.scorecard) throw new Error('no marks');
    const edited = { ...file, scorecard: { ...file.scorecard, overall: 100 } };
    const read = attemptFrom(edited);
    expect(read.differs).toEqual(['marks']);
    expect(read.scorecard.overall).toBe(60);
  });

  it('with a changed log is known, even where the marks were made to fit', () => {
    const file = handedIn({ conduct: { arrives: 12 } });
    const entries = file.log.entries.map((entry) => (entry.type === 'rapport' ? { ...entry, to: 90 } : entry));
    expect(attemptFrom({ ...file, log: { version: 1, entries } }).differs).toContain('log');
    const onTime = file.log.entries.map((entry) => (entry.type === 'arrived' ? { ...entry, at: -300_000 } : entry));
    expect(attemptFrom({ ...file, scorecard: null, log: { version: 1, entries: onTime } }).differs).toEqual(['log']);
  });

  it('with a changed contact is known', () => {
    const file = handedIn();
    const named = { ...file, scenario: { ...file.scenario, sha256: 'aa' } };
    expect(attemptFrom(named, 'bb').differs).toEqual(['contact']);
    expect(attemptFrom(named, 'aa').differs).toEqual([]);
    expect(attemptFrom(named, '').differs).toEqual([]);
  });

  it('that was stopped is not finished', () => {
    expect(attempt({ conduct: { stops: true } })).toMatchObject({ end: 'stopped', differs: [] });
  });

  it('cannot do harm by its name', () => {
    expect(plainName('  Teo\u202E\n\u0000\tBrandt ')).toBe('Teo Brandt');
    expect(plainName('x'.repeat(500))).toHaveLength(80);
  });
});

describe('the learners of a class', () => {
  const first = attempt({ name: 'Teo Brandt', appointed: '2026-03-01T10:00:00Z', conduct: { jobAsk: true } });
  const best = attempt({ name: 'teo  brandt', appointed: '2026-03-02T10:00:00Z' });
  const last = attempt({ name: 'Teo Brandt', appointed: '2026-03-03T10:00:00Z', conduct: { arrives: 16 } });
  const all = [last, first, best];

  it('are one person whatever the spaces and capitals, their attempts in the order they were made', () => {
    const [teo, ...others] = learnersOf(all, choice());
    expect(others).toEqual([]);
    expect(teo?.attempts).toEqual([first, best, last]);
  });

  it.each([
    ['best', best],
    ['last', last],
    ['first', first],
  ] as const)('count by their %s attempt', (counting, expected) => {
    expect(learnersOf(all, choice({ counting }))[0]?.counted).toBe(expected);
  });

  it('without a name are each somebody else', () => {
    const nobody = { name: '', learner: '' };
    expect(learnersOf([attempt(nobody), attempt(nobody)], choice())).toHaveLength(2);
  });

  it('do not count by what was stopped, nor by practice without a clock unless wanted', () => {
    const stopped = attempt({ conduct: { stops: true } });
    const untimed = attempt({ pace: 'untimed' });
    expect(learnersOf([stopped, untimed], choice())[0]?.counted).toBeNull();
    expect(learnersOf([stopped, untimed], choice({ untimed: true }))[0]?.counted).toBe(untimed);
  });

  it('do not count by what does not come out again where that is not wanted', () => {
    const file = handedIn();
    const edited = attemptFrom({ ...file, header: { ...file.header, seed: 12345 } });
    expect(edited.differs).toContain('log');
    expect(learnersOf([edited], choice())[0]?.counted).toBe(edited);
    expect(learnersOf([edited], choice({ differing: false }))[0]?.counted).toBeNull();
  });

  it('of another contact stand in another table', () => {
    const other = attempt({ scenario: wardSix.replace('id: ward-six', 'id: ward-nine') });
    expect(learnersOf([first, other], choice()).map(({ counted }) => counted)).toEqual([first]);
    expect(contactsOf([other, first, best])).toEqual([
      { id: 'ward-six', contact: 'Imelda Farrow', visits: 2 },
      { id: 'ward-nine', contact: 'Imelda Farrow', visits: 1 },
    ]);
  });
});

describe('what is to be known about an attempt', () => {
  const other = wardSix.replace('comfortable shoes', 'good shoes');

  it('nothing, where all is as it should be', () => {
    const one = attempt();
    expect(noticesOf(one, [one], wardSix)).toEqual([]);
  });

  it('that it was made with another version of the contact', () => {
    const [old, fresh] = [attempt({ scenario: other }), attempt()];
    expect(noticesOf(old, [old, fresh], wardSix)).toEqual(['other-version']);
    expect(usualVersion([old, fresh, fresh], 'ward-six', null)).toBe(wardSix);
    expect(usualVersion([old, fresh, fresh], 'ward-six', other)).toBe(other);
    expect(usualVersion([], 'ward-six', null)).toBeNull();
  });

  it('that it differs, and whether another program may be why', () => {
    const file = handedIn();
    const edited = { ...file, header: { ...file.header, seed: 12345 } };
    const [now, before] = [attemptFrom(edited), attemptFrom({ ...edited, app: '0.0.1' })];
    expect(noticesOf(now, [now], wardSix)).toEqual(['log-differs']);
    expect(noticesOf(before, [before], wardSix)).toEqual(['other-program']);
  });

  it('that two people handed in the same visit', () => {
    const [teo, ada] = [attempt({ name: 'Teo', learner: 'Teo' }), attempt({ name: 'Ada', learner: 'Teo' })];
    expect(noticesOf(teo, [teo, ada], wardSix)).toEqual(['same-visit']);
    expect(noticesOf(teo, [teo, { ...ada, name: 'TEO' }], wardSix)).toEqual([]);
  });

  it('that it does not count everywhere', () => {
    const stopped = attempt({ conduct: { stops: true }, pace: 'untimed' });
    expect(noticesOf(stopped, [stopped], wardSix)).toEqual(['stopped', 'untimed']);
  });
});

describe('the table as a file', () => {
  it('has every attempt, ids in the header, and names that cannot become formulas', () => {
    const all = [
      attempt({ name: '=HYPERLINK("http://x")', appointed: '2026-03-01T10:00:00Z', conduct: { jobAsk: true } }),
      attempt({ name: 'Ada', pace: 'untimed' }),
    ];
    const text = classCsv(
      learnersOf(all, choice()),
      (one) => noticesOf(one, all, wardSix),
      ({ at }) => `${at ?? ''}`,
    );
    const [head, first, second, end] = text.split('\r\n');
    expect(head).toMatch(/^\uFEFF"learner","file".*"overall".*"no-job-ask".*"thank-you"$/);
    expect(first).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",.*,1,1,"yes","real",/);
    expect(first).toMatch(/,60,/);
    expect(second).toMatch(/^"Ada",.*"no","untimed",.*"untimed",/);
    // punctuality and timekeeping are not judged without a clock
    expect(second).toMatch(/,,/);
    expect(end).toBe('');
  });
});

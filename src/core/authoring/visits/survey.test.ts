import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../../tests/support/visit.ts';
import { advance, logOf, replay } from '../../interview/advance.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { mannerOf, manners } from './manners.ts';
import { pathOfLine } from './linePath.ts';
import { randomVisit } from './randomVisit.ts';
import { reachOf, reachShares } from './reach.ts';
import { survey } from './survey.ts';
import { template } from '../template.ts';
import { countVisited } from './visited.ts';

const scenario = smallScenario();
const round = manners.length;
const asksAboutLoam = `
reactions:
  go-on: [{say: Mind the loam., when: guarded}, {say: Sit with me., when: open}, Go on.]
`;

describe('random visits', () => {
  it('the same seed gives the same visit, another seed another', () => {
    expect(logOf(randomVisit(scenario, 3))).toEqual(logOf(randomVisit(scenario, 3)));
    expect(logOf(randomVisit(scenario, 3))).not.toEqual(logOf(randomVisit(scenario, 3 + round)));
  });

  it.each(manners.map(({ id }, i) => [id, i + 1] as const))(
    '%s: ends, and can be replayed from its log',
    (id, seed) => {
      const visit = randomVisit(scenario, seed);
      expect(mannerOf(seed).id).toBe(id);
      expect(visit.context.ended).not.toBeNull();
      const log = logOf(visit);
      const again = advance(replay(log, scenario), { type: 'time.passed', at: log.entries.at(-1)?.at ?? 0 });
      expect(again.context.entries).toEqual(log.entries);
    },
  );
});

describe('the survey', () => {
  const found = survey(scenario, 8 * round);

  it('counts every visit and how it ended', () => {
    expect(found.visits).toBe(8 * round);
    expect(Object.values(found.ends).reduce((sum, n) => sum + n, 0)).toBe(8 * round);
  });

  it('names topics that only ever got excuses, and the dead ends they make', () => {
    expect(found.excusesOnly.map(({ topic }) => topic)).toContain('skills');
    expect(found.excusesOnly.map(({ topic }) => topic)).not.toContain('typical-day');
    expect(found.deadEnds.length).toBeGreaterThan(0);
    const { seed, turn } = found.deadEnds[0] ?? { seed: 0, turn: 0 };
    const said = randomVisit(scenario, seed).context.entries.filter((one) => one.type === 'spoke' && one.turn === turn);
    expect(said.map((one) => 'as' in one && one.as)).not.toContain('answer');
  });

  it('a contact with four answers says lines of the pools again; a finding leads to the visit that shows it', () => {
    const first = found.repeated[0];
    expect(first?.visits).toBeGreaterThan(0);
    const heard = randomVisit(scenario, first?.first.seed ?? 0).context.entries.filter(
      (one) => one.type === 'spoke' && one.line === first?.line,
    );
    expect(heard.length).toBeGreaterThan(1);
  });

  it('says how often somebody was named of those who asked', () => {
    expect(found.referral?.asked).toBeGreaterThan(found.referral?.given ?? Infinity);
    expect(found.referral?.given).toBeGreaterThan(0);
    expect(found.extra).toBeNull();
  });

  it('a contact who talks for minutes is found out', () => {
    const endless = smallScenario().answers;
    const long = 'word '.repeat(250);
    const talker = {
      ...scenario,
      answers: { ...endless, skills: [{ say: { plain: long, open: long, guarded: long }, then: [] }] },
    };
    expect(survey(talker, 2 * round).longTurns.length).toBeGreaterThan(0);
    expect(found.longTurns).toEqual([]);
  });
});

describe('what was reached', () => {
  it('tellings, follow-ups and the variants that differ are counted by the ids of the log', () => {
    const { visited } = survey(scenario, 8 * round);
    const told = Object.keys(visited);
    expect(told).toEqual(
      expect.arrayContaining([
        'answers/typical-day/0',
        'answers/typical-day/0/then/1',
        'answers/typical-day/0/open',
        'facts/founded',
      ]),
    );
    expect(told).not.toContain('answers/tuning/0/open');
    expect(reachShares(reachOf(scenario, visited)).find(({ kind }) => kind === 'answers')?.percent).toBe(100);
  });

  it('nothing is reached without visits, and everything unreached has its place in the file', () => {
    const reach = reachOf(smallScenario(asksAboutLoam), countVisited(scenario, []));
    expect(reach.every(({ visits }) => visits === 0)).toBe(true);
    expect(reach.filter(({ kind }) => kind === 'conditions').map(({ path }) => path.join('.'))).toEqual([
      'reactions.go-on.0',
      'reactions.go-on.1',
      'referral.lines',
    ]);
    expect(reach.filter(({ kind }) => kind === 'reactions').map(({ id }) => id)).toEqual(['reactions/go-on']);
  });

  it('100 per cent means all', () => {
    const { scenario: minimal } = parseScenario(template('minimal', 'wall'), 'wall.yaml');
    if (!minimal) throw new Error('the template has a fault');
    const reach = reachOf(minimal, { 'answers/break-in/0': 1 });
    expect(reachShares(reach)).toEqual([
      { kind: 'answers', reached: 1, of: 4, percent: 25 },
      { kind: 'follow-ups', reached: 0, of: 2, percent: 0 },
    ]);
  });
});

describe('the place of a line', () => {
  it.each([
    ['answers/typical-day/0', ['answers', 'typical-day', 0, 'say']],
    ['answers/typical-day/0/then/1', ['answers', 'typical-day', 0, 'then', 1]],
    ['facts/founded', ['facts', 0, 'says']],
    ['referral/lines/1', ['referral', 'lines', 1]],
    ['referral/name/0', ['referral', 'name-lines', 0]],
    ['reactions/go-on/0', ['reactions', 'go-on', 0]],
    ['reactions/thanked/0', null],
  ])('%s', (id, path) => {
    expect(pathOfLine(smallScenario(asksAboutLoam), id)).toEqual(path);
  });

  it('of an answer is that of the variant that was spoken', () => {
    expect(pathOfLine(scenario, 'answers/typical-day/0', 'We pour.')?.at(-1)).toBe('guarded');
    expect(pathOfLine(scenario, 'answers/typical-day/0', 'We pour on Fridays.')?.at(-1)).toBe('say');
  });
});

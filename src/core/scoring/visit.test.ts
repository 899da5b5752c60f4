import { expect, test } from 'vitest';
import { advance, beginVisit, logOf, type Visit } from '../interview/advance.ts';
import type { Input } from '../interview/log.ts';
import { readingOf, testScenario, visitLog, type Said } from './logBuilder.ts';
import { score } from './score.ts';
import { minutesLate, openingOf, visitOf } from './visit.ts';

const scenario = testScenario();

/** A visit as the machine plays it, so that scoring is tested on logs that really come about. */
function played(...said: [number, string, Said][]): Visit {
  const header = visitLog().log().header;
  const start: Input[] = [
    { type: 'appointed', at: -3_600_000, minutes: 30 },
    { type: 'arrived', at: -60_000 },
  ];
  let visit = start.reduce<Visit>(advance, beginVisit(scenario, header));
  said.forEach(([at, text, how], i) => {
    visit = advance(visit, { type: 'said', at, turn: i + 1, text });
    visit = advance(visit, { type: 'read', at, turn: i + 1, reading: readingOf(text, how) });
  });
  return advance(visit, { type: 'time.passed', at: 3_000_000 });
}

test('a goodbye: gone when the contact has answered it, a minute before it settles', () => {
  const log = logOf(
    played([30_000, 'Good morning.', { acts: ['greet'] }], [60_000, 'Goodbye.', { acts: ['goodbye'] }]),
  );
  const visit = visitOf(log, scenario);
  expect(visit.ended?.reason).toBe('said-goodbye');
  expect((visit.ended?.at ?? 0) - (visit.gone ?? 0)).toBe(60_000);
});

test('a silent visit ends with being shown out', () => {
  const log = logOf(played());
  expect(visitOf(log, scenario).ended?.reason).toBe('shown-out');
  expect(score(log, scenario).marks.timekeeping.value).toBe(30);
});

test('lines end where the learner speaks', () => {
  const log = logOf(
    played(
      [8_000, 'Good morning.', { acts: ['greet'] }],
      [8_500, 'What do you do?', { acts: ['ask'], topics: ['typical-day'] }],
    ),
  );
  const visit = visitOf(log, scenario);
  for (const line of visit.lines.filter(({ at }) => at <= 8_000))
    expect(line.heard).toBeLessThanOrEqual(Math.max(8_500, line.at));
});

test('what settled a doubt is known, and is no second request', () => {
  const log = logOf(
    played(
      [60_000, 'What would I need to start here?', { acts: ['ask'], doubt: true }],
      [90_000, 'Yes, I would like a job.', { acts: ['ask-job'], degree: 'blunt' }],
    ),
  );
  expect(visitOf(log, scenario).askedBack).toMatchObject([{ turn: 1, about: 'ask-job', settled: 'yes', by: 2 }]);
  expect(score(log, scenario).marks['no-job-ask'].findings.map(({ rule, turn }) => [rule, turn])).toContainEqual([
    'job-blunt',
    1,
  ]);
});

test('a topic chosen after asking back belongs to the turn that was not understood', () => {
  const log = visitLog()
    .arrive()
    .say('1:00', 'skls', { unclear: true })
    .askBack('topic', '1:00')
    .add({ type: 'clarified', at: 61_000, as: 'skills' })
    .settle(1, 'topic', '1:01')
    .log();
  expect(visitOf(log, scenario).turns[0]?.topics).toEqual(['skills']);
});

test('lateness counts whole minutes beyond what is forgiven; the opening is at most a third', () => {
  const at = (time: string) => visitOf(visitLog().arrive(time).log(), scenario);
  expect(minutesLate(at('0:59'), scenario)).toBe(0);
  expect(minutesLate(at('1:00'), scenario)).toBe(1);
  expect(minutesLate(at('-4:00'), scenario)).toBe(0);
  expect(openingOf(at('0:00'))).toBe(600_000);
  expect(openingOf(visitOf(visitLog().appoint(15).log(), scenario))).toBe(300_000);
});

test('a turn lasts its words', () => {
  const turn = visitOf(
    visitLog().arrive().say('1:00', 'one two three four five six seven eight nine ten').log(),
    scenario,
  ).turns[0];
  expect([turn?.start, turn?.at]).toEqual([56_000, 60_000]);
});

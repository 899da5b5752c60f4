import { describe, expect, test } from 'vitest';
import type { Act, Degree } from '../words/acts.ts';
import { beginner, offTopicHalf, oneQuestion, perfectVisit, silent } from './imaginedVisits.ts';
import { clock, testScenario, visitLog, type LogBuilder } from './logBuilder.ts';
import { score } from './score.ts';

const scenario = testScenario();
const judge = (log: LogBuilder) => score(log.log(), scenario);
const middle = (text: string, acts: Act[], degree?: Degree) => (log: LogBuilder) =>
  void log.say('12:00', text, { acts, ...(degree ? { degree } : {}) }).hear('I cannot help with that.', 'job-blunt');

describe('imagined visits', () => {
  const near = (expected: number, give: number) => [expected - give, expected + give] as const;
  test.each([
    ['perfect', perfectVisit(), 100, 100],
    ['silent for half an hour', silent(), ...near(24, 3)],
    ['one question, then gone', oneQuestion(), ...near(28, 4)],
    [
      'perfect but one blunt job ask',
      perfectVisit({ middle: middle('Can you give me a job?', ['ask-job'], 'blunt') }),
      60,
      60,
    ],
    ['ordinary beginner', beginner(), ...near(73, 4)],
    ['never came', visitLog().end('never-came', '20:00'), 0, 5],
    [
      'overstayed by four minutes',
      perfectVisit({
        end: (log) =>
          void log
            .say('33:50', 'Well, thank you. Goodbye.', { acts: ['thank', 'goodbye'] })
            .hear('Goodbye.', 'goodbye')
            .end('said-goodbye', '34:52'),
      }),
      80,
      92,
    ],
    ['shown out', perfectVisit({ end: (log) => void log.end('shown-out', '35:00') }), 70, 80],
    [
      'thrown out',
      perfectVisit({
        end: (log) => void log.say('25:00', 'You are useless.', { acts: ['rude'] }).end('thrown-out', '25:04'),
      }),
      0,
      50,
    ],
    [
      'four minutes late, with an apology',
      perfectVisit({
        arrive: '4:00',
        middle: (log) => void log.say('12:00', 'Sorry again for being late.', { acts: ['apologize'] }),
      }),
      97,
      98,
    ],
    ['sixteen minutes late', perfectVisit({ arrive: '16:00' }), 60, 75],
    ['one hint', perfectVisit({ middle: middle('Somebody like me would fit in here.', ['ask-job'], 'hint') }), 85, 85],
    ['an unasked résumé', perfectVisit({ middle: middle('I brought my CV.', ['offer-resume']) }), 85, 85],
    ['half of it off the subject', offTopicHalf(), 40, 75],
    ['untimed', perfectVisit({ pace: 'untimed' }), 100, 100],
  ])('%s', (_, log, least, most) => {
    const { overall } = judge(log);
    expect(overall).toBeGreaterThanOrEqual(least);
    expect(overall).toBeLessThanOrEqual(most);
  });

  test('a perfect visit has full marks wherever it was judged', () => {
    const { marks, caps } = judge(perfectVisit());
    expect(
      Object.entries(marks)
        .filter(([, { value }]) => value !== null && value < 100)
        .map(([id, { value, findings }]) => [id, value, findings.map(({ rule }) => rule)]),
    ).toEqual([]);
    expect(caps).toEqual([]);
    expect(marks.request.value).toBeNull();
    expect(marks.dress.value).toBeNull();
  });

  test('stopped: no overall, and the marks stand as far as they go', () => {
    const card = judge(perfectVisit({ end: (log) => void log.end('stopped', '25:00'), note: () => {} }));
    expect([card.overall, card.uncapped, card.caps]).toEqual([null, null, []]);
    expect(card.marks.punctuality.value).toBe(100);
    expect(card.marks['thank-you'].value).toBeNull();
    expect(card.marks.timekeeping.value).toBeNull();
  });

  test('untimed: no clock, and the promptness of the note is not judged', () => {
    const { marks } = judge(
      perfectVisit({
        pace: 'untimed',
        note: (log) => void log.note('9000:00', 'Thank you for telling me about the handover in the corridor.'),
      }),
    );
    expect(marks.punctuality.value).toBeNull();
    expect(marks.timekeeping.value).toBeNull();
    expect(marks['thank-you'].value).toBe(100);
  });

  test('never came: the talk is 0, not null', () => {
    const { marks, caps } = judge(visitLog().end('never-came', '20:00'));
    for (const id of [
      'punctuality',
      'timekeeping',
      'topic-focus',
      'no-job-ask',
      'resume-on-request',
      'purpose',
      'questions',
      'research',
      'listening',
      'referral',
      'courtesy',
      'thank-you',
    ] as const)
      expect([id, marks[id].value]).toEqual([id, 0]);
    expect(caps).toEqual([{ id: 'never-came', limit: 5 }]);
  });
});

describe('weights', () => {
  test('are shares of 100 among what was judged', () => {
    const sum = Object.values(judge(perfectVisit()).marks).reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(100, 0);
  });
  test('the rubric of the scenario goes first', () => {
    const own = testScenario({ rubric: { punctuality: 0, 'thank-you': 40 } });
    const { marks } = score(perfectVisit().log(), own);
    expect(marks.punctuality.weight).toBe(0);
    expect(marks['thank-you'].weight).toBeGreaterThan(30);
  });
});

describe('caps', () => {
  test('all are named, and the lowest holds', () => {
    const log = perfectVisit({
      arrive: '15:00',
      middle: middle('I brought my CV. Hire me.', ['offer-resume', 'ask-job'], 'blunt'),
      end: (one) => void one.end('shown-out', '35:00'),
    });
    expect(judge(log).caps.map(({ id, limit }) => `${id} ${limit}`)).toEqual([
      'blunt-job-ask 60',
      'very-late 75',
      'shown-out 80',
      'unasked-resume 85',
    ]);
  });
  test('very late begins at fifteen minutes', () => {
    expect(judge(perfectVisit({ arrive: '14:59' })).caps).toEqual([]);
    expect(judge(perfectVisit({ arrive: '15:00' })).caps).toEqual([{ id: 'very-late', limit: 75 }]);
  });
});

describe('totality', () => {
  test.each([
    ['nothing happened', visitLog()],
    ['a turn that was not read yet', visitLog().arrive().add({ type: 'said', at: 1000, turn: 1, text: 'Hello' })],
    ['an end without arrival', visitLog().end('left', '3:00')],
    ['a note and nothing else', visitLog().note('3:00', '')],
    ['settled without asking back', visitLog().arrive().settle(7, 'yes', '3:00')],
    [
      'an empty turn',
      visitLog()
        .arrive()
        .say('1:00', '', { acts: ['ask'], topics: ['skills'] })
        .end('left', '2:00'),
    ],
  ])('%s', (_, log) => expect(() => judge(log)).not.toThrow());

  test('the same at any later look', () => {
    const log = perfectVisit().log();
    expect(score(log, scenario)).toEqual(score(structuredClone(log), scenario));
    expect(clock('-1:30')).toBe(-90_000);
  });
});

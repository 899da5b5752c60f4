import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../words/criteria.ts';
import { perfectVisit } from '../imaginedVisits.ts';
import { testScenario, visitLog, type LogBuilder, type Said } from '../logBuilder.ts';
import { score } from '../score.ts';

/** Each criterion on each side of each of its borders. */
const scenario = testScenario();
const mark = (criterion: Criterion, log: LogBuilder, of = scenario): number | null =>
  score(log.log(), of).marks[criterion].value;
const rules = (criterion: Criterion, log: LogBuilder, of = scenario): string[] =>
  score(log.log(), of).marks[criterion].findings.map(({ rule }) => rule);
const insert = (...said: [string, string, Said][]) =>
  perfectVisit({ middle: (log) => said.forEach(([at, text, how]) => void log.say(at, text, how)) });

describe('punctuality', () => {
  test.each([
    ['0:00', 100],
    ['0:59', 100],
    ['-10:00', 100],
    ['-10:01', 90],
    ['-15:00', 90],
    ['-15:01', 75],
    ['-30:00', 75],
    ['-30:01', 60],
    ['1:00', 95],
    ['1:59', 95],
    ['2:00', 90],
    ['4:00', 80],
    ['5:00', 75],
    ['5:59', 75],
    ['6:00', 60],
    ['10:00', 5],
    ['9:59', 15],
    ['19:59', 5],
  ])('arriving at %s earns %d', (at, value) => expect(mark('punctuality', perfectVisit({ arrive: at }))).toBe(value));

  test('forgiven minutes shift the table', () => {
    const lenient = testScenario({ appointment: { ...scenario.appointment, forgiven: 5 } });
    expect(mark('punctuality', perfectVisit({ arrive: '5:59' }), lenient)).toBe(100);
    expect(mark('punctuality', perfectVisit({ arrive: '6:00' }), lenient)).toBe(95);
    expect(rules('punctuality', perfectVisit({ arrive: '5:59' }), lenient)).toEqual(['forgiven-late']);
  });
});

describe('timekeeping', () => {
  const gone = (at: string, close = '27:00') =>
    perfectVisit({
      end: (log) => void log.say(close, 'I should come to an end.', { acts: ['wrap-up'] }).end('left', at),
    });
  test.each([
    ['29:00', 100],
    ['30:00', 100],
    ['32:00', 100],
    ['32:01', 80],
    ['33:00', 80],
    ['33:01', 60],
    ['34:59', 40],
  ])('gone at %s earns %d', (at, value) => expect(mark('timekeeping', gone(at))).toBe(value));

  test('a goodbye is over when the contact has answered it, not when it settles', () => {
    const log = perfectVisit({
      end: (one) =>
        void one
          .say('31:50', 'Goodbye.', { acts: ['goodbye'] })
          .hear('Goodbye.', 'goodbye')
          .end('said-goodbye', '32:52'),
    });
    expect(rules('timekeeping', log)).toEqual(['gone-in-time', 'closed-late']);
  });
  test('beginning to close on the last second, and a second later', () => {
    expect(mark('timekeeping', gone('31:00', '30:00'))).toBe(100);
    expect(mark('timekeeping', gone('31:00', '30:01'))).toBe(85);
  });
  test('extra minutes move the end', () => {
    const log = perfectVisit({
      end: (one) =>
        void one
          .say('27:00', 'I should stop.', { acts: ['wrap-up'] })
          .add({ type: 'extended', at: 1_620_000, to: 2_100_000 })
          .end('left', '36:00'),
    });
    expect(mark('timekeeping', log)).toBe(100);
  });
  test('leaving before ten minutes, with and without cause', () => {
    const short = (questions: number, at: string) => {
      const log = visitLog()
        .arrive()
        .say('0:20', 'I asked to meet to learn about nursing.', { acts: ['state-purpose'] });
      for (let i = 1; i <= questions; i += 1)
        log.say(`${i}:00`, `What about part ${i} of it?`, { acts: ['ask'], topics: ['skills'] });
      return log
        .say('8:00', 'That was all, thank you, goodbye.', { acts: ['wrap-up', 'thank', 'goodbye'] })
        .end('left', at);
    };
    expect(mark('timekeeping', short(5, '9:59'))).toBe(100);
    expect(mark('timekeeping', short(4, '9:59'))).toBe(25);
    expect(mark('timekeeping', short(4, '10:00'))).toBe(100);
  });
  test('a third of a shorter appointment is enough', () => {
    const brief = (at: string) =>
      visitLog()
        .appoint(6)
        .arrive()
        .say('1:00', 'Goodbye.', { acts: ['goodbye'] })
        .end('left', at);
    expect(mark('timekeeping', brief('1:59'))).toBe(25);
    expect(mark('timekeeping', brief('2:00'))).toBe(100);
  });
  test('shown out, thrown out, a long appointment', () => {
    expect(mark('timekeeping', perfectVisit({ end: (log) => void log.end('shown-out', '35:00') }))).toBe(30);
    expect(mark('timekeeping', perfectVisit({ end: (log) => void log.end('thrown-out', '25:00') }))).toBe(30);
    expect(mark('timekeeping', perfectVisit({ middle: (log) => void log.appoint(31, '-59:00') }))).toBe(85);
  });
});

describe('no-job-ask', () => {
  const ask = (degree: 'hint' | 'blunt'): Said => ({ acts: ['ask-job'], degree });
  test.each([
    ['none', [], 100],
    ['a hint', ['hint'], 60],
    ['two hints', ['hint', 'hint'], 40],
    ['three hints', ['hint', 'hint', 'hint'], 0],
    ['blunt', ['blunt'], 25],
    ['blunt twice', ['blunt', 'blunt'], 0],
    ['a hint after a refusal', ['blunt', 'hint'], 0],
    ['blunt after a refused hint', ['hint', 'blunt'], 0],
  ] as const)('%s', (_, degrees, value) =>
    expect(
      mark(
        'no-job-ask',
        insert(
          ...degrees.map(
            (degree, i) => [`12:${i + 1}0`, 'Is there a place for me?', ask(degree)] as [string, string, Said],
          ),
        ),
      ),
    ).toBe(value),
  );

  test.each([
    ['no', 100],
    ['yes', 25],
    ['moved-on', 60],
    [null, 100],
  ] as const)('a doubt that was settled with %s', (as, value) => {
    const log = perfectVisit({
      middle: (one) => {
        one.say('12:00', 'What would I need to work here?', { doubt: true }).askBack('ask-job', '12:00');
        // The words that confirm are no second request.
        one.say('12:30', 'Yes, a job would be great.', as === 'yes' ? ask('blunt') : { acts: ['answer'] });
        if (as) one.settle(7, as, '12:30');
      },
    });
    expect(mark('no-job-ask', log)).toBe(value);
  });
});

describe('resume-on-request', () => {
  const offer: Said = { acts: ['offer-resume'] };
  test('unasked in the first ten minutes, later, again', () => {
    const start = perfectVisit().log();
    expect(score(start, scenario).marks['resume-on-request'].value).toBe(100);
    const at = (time: string) =>
      mark(
        'resume-on-request',
        visitLog()
          .arrive()
          .say(time, 'I brought my CV.', offer)
          .say('1:00', 'a', { acts: ['ask'] })
          .say('2:00', 'b', { acts: ['ask'] })
          .say('3:00', 'c', { acts: ['ask'] })
          .say('4:00', 'd', { acts: ['ask'] })
          .say('5:00', 'e', { acts: ['ask'] })
          .end('left', '28:00'),
      );
    expect(at('9:59')).toBe(20);
    expect(at('10:00')).toBe(50);
    expect(
      mark('resume-on-request', insert(['12:00', 'I brought my CV.', offer], ['12:30', 'Do take my CV.', offer])),
    ).toBe(0);
  });
  test('asked for, it is right to hand it over or to send it later', () => {
    const log = perfectVisit({
      middle: (one) =>
        void one
          .add({ type: 'resume-requested', at: 700_000 })
          .say('12:00', 'I will send it tonight.', { acts: ['give-resume'] })
          .add({ type: 'gave-resume', at: 740_000 }),
    });
    expect(mark('resume-on-request', log)).toBe(100);
    expect(rules('resume-on-request', log)).toEqual(['resume-given', 'resume-given']);
  });
  test('handed over by the button before anybody asked', () => {
    expect(
      mark('resume-on-request', perfectVisit({ middle: (log) => void log.add({ type: 'gave-resume', at: 720_000 }) })),
    ).toBe(50);
  });
});

describe('topic-focus', () => {
  test('one turn off the subject costs little, half of them most of it', () => {
    const one = mark('topic-focus', insert(['12:00', 'Did you see the match?', { acts: ['off-topic'] }]));
    expect(one).toBeGreaterThan(85);
    expect(one).toBeLessThan(100);
  });
  test('coming back in the same turn costs half', () => {
    const off = (how: Said) =>
      mark(
        'topic-focus',
        perfectVisit({
          middle: (log) =>
            void log
              .say('12:00', 'Did you see the match? But how is the pay?', how)
              .hear('Let us stay with the work.', 'off-topic'),
        }),
      ) ?? 0;
    const away = off({ acts: ['off-topic'] });
    const back = off({ acts: ['off-topic', 'ask'], topics: ['pay'] });
    expect(100 - back).toBeLessThan(0.7 * (100 - away));
  });
  test('what was not understood is no fault, and rudeness belongs to courtesy', () => {
    expect(mark('topic-focus', insert(['12:00', 'Bananas, bananas.', { acts: ['off-topic'], unclear: true }]))).toBe(
      100,
    );
    expect(mark('topic-focus', insert(['12:00', 'Get on with it.', { acts: ['rude'] }]))).toBe(100);
  });
});

describe('participation', () => {
  const turns = (count: number) => {
    const log = visitLog()
      .arrive()
      .say('0:10', 'Good morning.', { acts: ['greet'] });
    for (let i = 1; i <= count; i += 1)
      log.say(`${i}:00`, `What about part ${i} of it?`, { acts: ['ask'], topics: ['skills'] });
    return log.end('left', '28:00');
  };
  test.each([
    [0, 0],
    [1, 20],
    [4, 80],
    [5, 100],
    [6, 100],
  ])('%d turns on the subject: %d', (count, value) => {
    for (const id of ['no-job-ask', 'resume-on-request', 'topic-focus'] as const)
      expect(mark(id, turns(count))).toBe(value);
  });
});

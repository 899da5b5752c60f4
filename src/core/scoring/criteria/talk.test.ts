import { describe, expect, test } from 'vitest';
import type { Echo } from '../../interview/log.ts';
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

describe('purpose', () => {
  const said = (at: string, acts: Said['acts']) =>
    mark(
      'purpose',
      visitLog()
        .arrive()
        .say(at, 'Something about me.', { acts: acts ?? [] })
        .end('left', '28:00'),
    );
  test.each([
    ['5:00', ['state-purpose', 'share-background'], 100],
    ['5:01', ['state-purpose', 'share-background'], 85],
    ['10:00', ['state-purpose', 'share-background'], 85],
    ['10:01', ['state-purpose', 'share-background'], 70],
    ['1:00', ['state-purpose'], 60],
    ['1:00', ['state-purpose', 'introduce-self'], 75],
    ['1:00', ['introduce-self'], 15],
    ['1:00', ['greet'], 0],
  ] as [string, Said['acts'], number][])('at %s, %j: %d', (at, acts, value) => expect(said(at, acts)).toBe(value));
});

describe('referral and courtesy', () => {
  test.each([
    [['ask-referral', 'ask-use-name'], 100],
    [['ask-referral'], 50],
    [['ask-use-name'], 50],
    [[], 0],
  ] as [Said['acts'], number][])('%j: %d', (acts, value) =>
    expect(
      mark(
        'referral',
        visitLog()
          .arrive()
          .say('25:00', 'Well?', { acts: acts ?? [] })
          .end('left', '28:00'),
      ),
    ).toBe(value),
  );

  test.each([
    [['greet', 'thank', 'goodbye'], 100],
    [['thank', 'goodbye'], 75],
    [['greet', 'goodbye'], 70],
    [['greet', 'thank'], 80],
    [['greet', 'thank', 'goodbye', 'rude'], 30],
  ] as [Said['acts'], number][])('%j: %d', (acts, value) =>
    expect(
      mark(
        'courtesy',
        visitLog()
          .arrive()
          .say('25:00', 'Well.', { acts: acts ?? [] })
          .end('left', '28:00'),
      ),
    ).toBe(value),
  );

  test('late: an apology is expected from the first whole minute', () => {
    expect(mark('courtesy', perfectVisit({ arrive: '0:59' }))).toBe(100);
    expect(mark('courtesy', perfectVisit({ arrive: '1:00' }))).toBe(80);
  });
  test('rude twice', () =>
    expect(
      mark('courtesy', insert(['12:00', 'Hurry up.', { acts: ['rude'] }], ['12:30', 'Idiot.', { acts: ['rude'] }])),
    ).toBe(0));
});

describe('research', () => {
  const talk = (...texts: string[]) => {
    const log = visitLog().arrive();
    texts.forEach((text, i) => log.say(`${i + 1}:00`, text, { acts: ['ask'] }).hear('Yes, the mentor year.', 'answer'));
    return log.end('left', '28:00');
  };
  test('two facts, one, none', () => {
    expect(mark('research', talk('How do you run the mentor year with 28 beds?'))).toBe(100);
    expect(mark('research', talk('Does Mentoring help?'))).toBe(80);
    expect(mark('research', talk('What is it like?').add({ type: 'opened', at: -1, document: 'about' }))).toBe(30);
  });
  test('null where nothing of the dossier came up, and without facts', () => {
    expect(mark('research', talk('What is it like?'))).toBeNull();
    expect(mark('research', perfectVisit(), testScenario({ facts: [] }))).toBeNull();
  });
  test('a word after the contact said it shows nothing; part of a word never does', () => {
    expect(mark('research', talk('What is it like?', 'What is the mentor year?'))).toBeNull();
    expect(mark('research', talk('Is a mentor yearly?'))).toBeNull();
  });
  test('asking what the first page answers costs', () => {
    expect(
      mark(
        'research',
        insert(['12:00', 'How many are there?', { acts: ['ask'], topics: ['fact:doctors'] }]),
        testScenario({
          facts: [...scenario.facts, { id: 'doctors', says: 'Nine.', words: ['nine doctors'], asks: [] }],
        }),
      ),
    ).toBe(70);
  });
});

describe('thank-you', () => {
  const sent = (at: string, text = 'Thank you. I keep thinking of the handover in the corridor.', how?: Said) =>
    mark('thank-you', perfectVisit({ note: (log) => void log.note(at, text, how) }));
  // The talk ends at 28:02, when the contact has answered the goodbye.
  test.each([
    ['1468:02', 100],
    ['1480:02', 100],
    ['2188:00', 75],
    ['2908:02', 50],
    ['10108:02', 20],
    ['19000:00', 20],
  ])('sent at %s: about %d', (at, value) => expect(Math.abs((sent(at) ?? -1) - value)).toBeLessThanOrEqual(1));
  test('none, generic, without thanks, with a job ask, with a résumé', () => {
    expect(mark('thank-you', perfectVisit({ note: () => {} }))).toBe(0);
    expect(sent('60:00', 'Thank you for your time.')).toBe(75);
    expect(sent('60:00', 'The handover in the corridor was good to hear about.', { acts: [] })).toBe(75);
    expect(
      sent('60:00', 'Thank you. I keep thinking of the handover in the corridor. Hire me.', {
        acts: ['thank', 'ask-job'],
      }),
    ).toBe(25);
    expect(
      sent('60:00', 'Thank you. I keep thinking of the handover in the corridor. My CV is attached.', {
        acts: ['thank', 'offer-resume'],
      }),
    ).toBe(80);
    expect(sent('60:00', 'Thank you. I shall write to Mr Osterly.')).toBe(100);
  });
  test('meaning that was found when it was sent counts as words do, and is shown with what the contact said', () => {
    const text = 'Thank you. How you remember everybody amazes me.';
    const echoed = (change: Partial<Echo> = {}) => {
      const log = perfectVisit({ note: (visit) => void visit.note('60:00', text) }).log();
      const line = log.entries.findIndex((entry) => entry.type === 'spoke' && entry.text.includes('on my glove'));
      const echo = { start: 11, end: text.length, line, from: 0, to: 20, share: 0.8, ...change };
      log.entries = log.entries.map((entry) => (entry.type === 'note-sent' ? { ...entry, echoes: [echo] } : entry));
      return score(log, testScenario()).marks['thank-you'];
    };
    const { value, findings } = echoed();
    expect(value).toBe(100);
    expect(findings.find(({ rule }) => rule === 'note-specific')).toMatchObject({
      quote: 'How you remember everybody amazes me.',
      facts: { said: 'The handover is at s' },
    });
    // an edited file may point anywhere
    expect(echoed({ line: 0 }).value).toBe(75);
    expect(echoed({ end: 500 }).value).toBe(75);
  });
});

describe('questions', () => {
  const asked = (...list: [string, string][]) => {
    const log = visitLog().arrive();
    list.forEach(([text, topic], i) =>
      log.say(`${2 * i + 1}:00`, text, { acts: ['ask'], topics: topic ? [topic] : [] }),
    );
    return log.end('left', '28:00');
  };
  const open: [string, string][] = [
    ['What do you do all day?', 'typical-day'],
    ['How did you get in?', 'background'],
    ['Which skills matter?', 'skills'],
    ['What did you study?', 'education'],
    ['What is hard?', 'challenges'],
  ];
  test('five open ones on five subjects are full marks; four are not', () => {
    expect(mark('questions', asked(...open))).toBe(100);
    expect(mark('questions', asked(...open.slice(1)))).toBe(80);
  });
  test('own topics and fair questions on none count, but cover none of the subjects', () => {
    expect(
      mark('questions', asked(['What do the glass tubes do?', 'tubes'], ['How loud is it?', ''], ...open.slice(0, 3))),
    ).toBe(88);
  });
  test('a closed, a leading, a double and a repeated one each cost', () => {
    for (const [text, rule] of [
      ['Is it hard?', 'closed-question'],
      ["Isn't it awful?", 'leading-question'],
      ['Is it hard, and do you sleep?', 'double-barrelled'],
      ['Which skills matter?', 'repeated-question'],
    ] as const) {
      const log = asked(...open, [text, 'skills']);
      expect(mark('questions', log)).toBeLessThan(100);
      expect(rules('questions', log)).toContain(rule);
    }
  });
  test('a planned question that was asked is noted as prepared', () => {
    const log = asked(...open).add({
      type: 'planned',
      at: -1,
      questions: ['Which skills matter most?', 'Who trains whom?'],
    });
    expect(rules('questions', log).filter((rule) => rule === 'prepared-question')).toHaveLength(1);
  });
  test('a settled asking-back is a question on the topic that was chosen', () => {
    const log = visitLog()
      .arrive()
      .say('1:00', 'skls?', { unclear: true })
      .askBack('topic', '1:00')
      .add({ type: 'clarified', at: 61_000, as: 'skills' })
      .settle(1, 'topic', '1:01')
      .end('left', '20:00');
    expect(rules('questions', log)).not.toContain('no-questions');
  });
});

describe('listening', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
  test('a monologue begins over 220 words', () => {
    expect(rules('listening', insert(['13:30', words(220), { acts: ['share-background'] }]))).not.toContain(
      'monologue',
    );
    expect(rules('listening', insert(['13:30', words(221), { acts: ['share-background'] }]))).toContain('monologue');
  });
  test('no follow-up, one, two', () => {
    const talk = (followUps: number) => {
      const log = visitLog().arrive();
      for (let i = 0; i < 6; i += 1)
        log
          .say(`${3 * i + 1}:00`, 'What else is there to know about it?', {
            acts: ['ask'],
            topics: [`t${i}`],
            followUp: i > 0 && i <= followUps,
          })
          .hear(words(20), 'answer', `u${i}`);
      return log.end('left', '28:00');
    };
    expect([talk(0), talk(1), talk(2)].map((log) => mark('listening', log))).toEqual([60, 85, 100]);
  });
  test('talking over the contact twice is life, three times is a habit', () => {
    const over = (times: number) => {
      const log = perfectVisit();
      for (let i = 0; i < times; i += 1)
        log.hear(words(50), 'answer', null, `${28 + i}:30`).say(`${28 + i}:40`, 'Hm.', { acts: ['acknowledge'] });
      return rules('listening', log).includes('talked-over');
    };
    expect([over(2), over(3)]).toEqual([false, true]);
  });
  test('a question of the contact passed over twice', () => {
    const passed = (reply: Said) =>
      visitLog()
        .arrive()
        .say('1:00', 'What do you do all day?', { acts: ['ask'] })
        .hear('And what would you do on a ward?', 'question')
        .say('2:00', 'What do you like most about it all?', reply)
        .hear('Tea.')
        .say('3:00', 'How do people get in?', { acts: ['ask'] })
        .end('left', '28:00');
    expect(rules('listening', passed({ acts: ['ask'] }))).toContain('ignored-question');
    expect(rules('listening', passed({ acts: ['answer'] }))).not.toContain('ignored-question');
  });
});

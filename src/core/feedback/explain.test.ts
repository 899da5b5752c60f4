import { describe, expect, test } from 'vitest';
import { beginner, offTopicHalf, oneQuestion, perfectVisit, silent } from '../scoring/imaginedVisits.ts';
import { testScenario, visitLog, type LogBuilder } from '../scoring/logBuilder.ts';
import { score } from '../scoring/score.ts';
import type { Feedback } from './feedback.ts';
import { explain } from './explain.ts';

const scenario = testScenario();
const feedbackOn = (log: LogBuilder, clock?: (at: number) => string): Feedback =>
  explain(score(log.log(), scenario), log.log(), scenario, clock);

const hint = 'Would there be anything on your ward for somebody like me?';
const withHint = (at = '12:00', text = hint) =>
  perfectVisit({
    middle: (log) =>
      void log
        .say(at, text, { acts: ['ask-job'], degree: 'hint' })
        .add({ type: 'rapport', at: 720_000, from: 70, to: 58, cause: 'job-hint', turn: 7 })
        .hear('There is a process for that.', 'job-hint'),
  });

const visits: [string, LogBuilder][] = [
  ['perfect', perfectVisit()],
  ['a hint', withHint()],
  ['beginner', beginner()],
  ['half off the subject', offTopicHalf()],
  ['one question', oneQuestion()],
  ['silent', silent()],
  ['never came', visitLog().end('never-came', '20:00')],
  ['stopped', perfectVisit({ end: (log) => void log.end('stopped', '25:00'), note: () => {} })],
  [
    'thrown out',
    perfectVisit({
      end: (log) => void log.say('25:00', 'You are useless.', { acts: ['rude'] }).end('thrown-out', '25:04'),
    }),
  ],
  ['untimed', perfectVisit({ pace: 'untimed' })],
  ['nothing yet', visitLog()],
  [
    'a turn not read',
    visitLog().arrive().add({ type: 'said', at: 60_000, turn: 1, text: 'Hello' }).end('left', '2:00'),
  ],
];

/** Every sentence of a feedback. */
const sentences = (feedback: Feedback): string[] => [
  feedback.verdict,
  feedback.capNote ?? '',
  ...feedback.wentWell,
  ...feedback.moments.flatMap(({ text, why, tryInstead, doAgain }) => [text, why, tryInstead ?? '', doAgain ?? '']),
  ...feedback.criteria.flatMap(({ sentence, tryInstead, findings }) => [
    sentence,
    tryInstead ?? '',
    ...findings.map(({ text }) => text),
  ]),
  ...feedback.transcript.flatMap(({ remarks }) => remarks.map(({ text }) => text)),
  ...feedback.timeline.clock.map(({ label }) => label),
];

describe.each(visits)('%s', (_, log) => {
  const feedback = feedbackOn(log);
  test('is said plainly', () => {
    for (const text of sentences(feedback))
      expect(text).not.toMatch(/!|undefined|null|NaN|\[object| {2}|\.\.|“”|\?\.|[.?!]”\./);
    expect(feedback.verdict).not.toBe('');
    expect(feedback.criteria).toHaveLength(14);
    for (const { sentence } of feedback.criteria) expect(sentence).not.toBe('');
  });
  test('has at most three moments, in order, and four good things', () => {
    expect(feedback.moments.length).toBeLessThanOrEqual(3);
    expect(feedback.moments.map(({ n }) => n)).toEqual(feedback.moments.map((_, i) => i + 1));
    expect(feedback.moments.map(({ at }) => at)).toEqual(feedback.moments.map(({ at }) => at).sort((a, b) => a - b));
    expect(feedback.wentWell.length).toBeLessThanOrEqual(4);
    for (const { quote, spans } of feedback.moments)
      for (const { start, end } of spans) expect(quote.slice(start, end)).not.toBe('');
  });
  test('marks words that were said, without overlaps', () => {
    for (const { text, spans } of feedback.transcript) {
      let before = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }
  });
  test('draws a line from the first thing to the last', () => {
    const { from, to, blocks, marks } = feedback.timeline;
    for (const block of blocks) expect(block.from >= from && block.to <= to && block.from <= block.to).toBe(true);
    for (const { at } of marks) expect(at >= from && at <= to).toBe(true);
  });
});

test('what there is most to gain from comes first, what was not judged last', () => {
  const { criteria } = feedbackOn(withHint());
  expect(criteria[0]?.criterion).toBe('no-job-ask');
  expect(criteria.slice(-2).map(({ value }) => value)).toEqual([null, null]);
});

test('a hint: held down by a cap, quoted, rewritten, with how it was taken', () => {
  const { capNote, moments, verdict } = feedbackOn(withHint());
  expect(capNote).toBe('Your marks come to 95. A hint for a job holds the whole visit at 85.');
  expect(verdict).toContain('one question to unlearn');
  const moment = moments.find(({ quote }) => quote === hint);
  expect(moment?.tryInstead).toBe('“How do people usually find their way into a ward like yours?”');
  expect(moment?.why).toContain('Ms Farrow grew noticeably cooler: “There is a process for that.”');
  expect(moment?.text).not.toContain(hint);
});

test('an absence names the moment where it would have fitted', () => {
  const { criteria } = feedbackOn(beginner());
  expect(criteria.find(({ criterion }) => criterion === 'referral')?.sentence).toContain(
    'it would have fitted after the thanks at 25:00',
  );
});

test('advice on questions rewrites the learner’s own', () => {
  const { criteria } = feedbackOn(beginner());
  expect(criteria.find(({ criterion }) => criterion === 'questions')).toMatchObject({
    sentence: 'Four questions, two of them open. “Do you like it?” at 7:58 can be answered with a word.',
    tryInstead: '“What do you like about it?”',
    at: 478_000,
  });
});

test('every piece of evidence stands at the time at which the transcript shows its words', () => {
  const { criteria, moments, transcript } = feedbackOn(beginner());
  const shownAt = (entry: number | null) => transcript.find((one) => one.entry === entry && one.who === 'you')?.at;
  const evidence = [...moments, ...criteria.flatMap(({ findings }) => findings)].filter(
    ({ entry }) => shownAt(entry) !== undefined,
  );
  expect(evidence.length).toBeGreaterThan(5);
  for (const { at, entry } of evidence) expect(at).toBe(shownAt(entry));
});

describe('without a clock', () => {
  const short = (pace: 'real' | 'untimed') =>
    visitLog(pace)
      .arrive('-1438:00')
      .say('0:22', 'What does a day that you enjoy look like?', {
        acts: ['ask'],
        topics: ['typical-day', 'enjoy-most'],
      })
      .hear('It begins with the handover.', 'answer', 'typical-day')
      .end('left', '2:00');
  const untimed = feedbackOn(short('untimed'));

  test('nothing is said of time that was left', () => {
    expect(sentences(feedbackOn(short('real'))).join(' ')).toMatch(/minutes were left.*|left unused/);
    expect(sentences(untimed).join(' ')).not.toMatch(/were left|left unused|still yours/);
    expect(untimed.verdict).toContain('with much left unasked');
  });
  test('nobody came a day before', () => {
    expect(untimed.timeline.arrived).toBe(0);
  });
  test('questions are counted once, the same everywhere', () => {
    const row = untimed.criteria.find(({ criterion }) => criterion === 'questions');
    expect(row?.sentence).toMatch(/^One question, .*Five have room\.$/);
    expect(sentences(untimed).join(' ')).not.toMatch(/two questions where/i);
    expect(row?.findings.map(({ text }) => text)).toContain('You asked one question where five have room.');
  });
});

test('two visits with the same mark do not read the same', () => {
  const one = feedbackOn(withHint());
  const other = feedbackOn(withHint('13:00', 'It would be lovely to be part of such a team.'));
  const of = (feedback: Feedback) => feedback.criteria.find(({ criterion }) => criterion === 'no-job-ask');
  expect(of(one)?.value).toBe(of(other)?.value);
  expect(of(one)?.sentence).not.toBe(of(other)?.sentence);
  expect(of(one)?.tryInstead).not.toBe(of(other)?.tryInstead);
});

test('the app’s clock and the contact’s pronoun are used', () => {
  const he = testScenario({ contact: { ...scenario.contact, called: 'Mr Hallam', pronoun: 'he' } });
  const log = beginner().log();
  const feedback = explain(score(log, he), log, he, (at) => `at minute ${Math.floor(at / 60_000)}`);
  const all = sentences(feedback).join(' ');
  expect(all).toContain('at minute 25');
  expect(all).not.toMatch(/\b(?:[Ss]he|[Hh]ers?)\b/);
  expect(all).not.toContain('Ms Farrow');
});

test('the clock’s signals stand on the line', () => {
  const log = perfectVisit({
    end: (one) =>
      void one
        .hear('Five minutes, then I must go.', 'five-minutes', null, '25:00')
        .hear('That is our time.', 'time-up', null, '30:00')
        .end('left', '30:10'),
  });
  expect(feedbackOn(log).timeline.clock).toEqual([
    { at: 1_500_000, label: 'She mentioned the time.' },
    { at: 1_800_000, label: 'She stood up.' },
  ]);
});

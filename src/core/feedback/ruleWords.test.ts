import { describe, expect, test } from 'vitest';
import { testScenario, visitLog } from '../scoring/logBuilder.ts';
import { ruleIds } from '../scoring/rules.ts';
import type { Finding } from '../scoring/scorecard.ts';
import { ruleWords, textOf } from './rules/all.ts';
import { storyOf } from './story.ts';

const log = visitLog()
  .arrive()
  .say('1:00', 'Is it hard?', { acts: ['ask'] })
  .hear('It is. My back is older than I am, by a good ten years.', 'answer', 'challenges')
  .end('left', '20:00')
  .log();
const contact = testScenario().contact;

const finding = (rule: Finding['rule'], facts: Finding['facts']): Finding => ({
  rule,
  verdict: 'part',
  entry: 2,
  turn: 1,
  at: 60_000,
  spans: [{ start: 0, end: 11 }],
  quote: 'Is it hard?',
  facts,
});
const full: Finding['facts'] = {
  minutes: 3,
  left: 4,
  hours: 30,
  words: 'Is it hard?',
  fact: 'It is.',
  topics: 'challenges',
  before: 30_000,
  count: 2,
  expected: 5,
  subjects: 'a; b',
  covered: 2,
  share: 30,
  seconds: 95,
  question: 'And you?',
  times: 3,
  given: 'Pim Osterly',
  after: 'thanks',
  turns: 2,
  planned: 'Is it hard?',
  degree: 'hint',
  answer: 3,
};

describe.each(ruleIds)('%s', (rule) => {
  test.each(['she', 'he', 'they'] as const)('has words (%s)', (pronoun) => {
    const story = storyOf(log, testScenario({ contact: { ...contact, pronoun } }));
    const words = ruleWords[rule];
    for (const one of [
      finding(rule, full),
      { ...finding(rule, {}), entry: null, turn: null, at: null, spans: [], quote: '' },
    ]) {
      const remark = typeof words.remark === 'string' ? words.remark : words.remark(one, story);
      const said = [
        remark,
        textOf(one, story),
        words.why?.(one, story) ?? '',
        words.instead?.(one, story) ?? '',
        words.again?.(one, story) ?? '',
      ];
      for (const text of said) expect(text).not.toMatch(/!|undefined|NaN|\[object| {2}/);
      expect(remark).not.toMatch(/^$|\.$/);
      expect(textOf(one, story)).toMatch(/^[“A-Z].*[.”?]$/);
    }
  });
});

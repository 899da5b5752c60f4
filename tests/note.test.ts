import { expect, it } from 'vitest';
import { loadUnderstanding } from '../src/cli/model.ts';
import { loadScenario } from '../src/cli/scenarioFile.ts';
import { createEchoes } from '../src/core/interview/echoes.ts';
import type { Entry } from '../src/core/interview/log.ts';
import { toldIn } from '../src/core/interview/told.ts';

const { scenario } = loadScenario('ronnie-tabor');
if (!scenario) throw new Error('the contact of the tests cannot be read');
const contact = scenario;
const echoes = createEchoes(loadUnderstanding());

/** A visit in which the contact told the first thing on each of `topics`. */
const entries = (...topics: string[]): Entry[] =>
  topics.map((topic, at) => ({
    type: 'spoke',
    at,
    until: at,
    line: '',
    text: contact.answers[topic]?.[0]?.say.plain ?? '',
    as: 'answer',
    topic,
    turn: 1,
  }));
const log = entries('background', 'skills', 'challenges');
const told = toldIn(log, contact);

it('a sentence that says in other words what was told is found, with the passage that it takes up', () => {
  const text =
    'Dear Ms Tabor, thank you for your time. I keep smiling at how you phoned about the vacancy with your hands still covered in flour. It was a pleasure to meet you.';
  const found = echoes(text, told);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'I keep smiling at how you phoned about the vacancy with your hands still covered in flour.',
  ]);
  const [{ line, from, to }] = found as [(typeof found)[number]];
  const spoke = log[line];
  expect(spoke?.type === 'spoke' && spoke.text.slice(from, to)).toContain('with dough on the phone');
});

it.each([
  'Thank you so much for meeting me today. I learned a great deal and your advice will help me a lot.',
  'Please give my regards to everybody at Haskett Water, and thank you for telling me about drinking-water treatment.',
  '',
])('“%s” takes nothing from the talk', (text) => expect(echoes(text, told)).toEqual([]));

it('finds nothing where nothing was told', () => {
  expect(echoes('I keep smiling at how you phoned with your hands covered in flour.', toldIn([], contact))).toEqual([]);
});

it('what was not told in this visit is untold, but for what belongs to a telling that was begun', () => {
  const { answers } = contact;
  expect(told.lines.map(({ line }) => line)).toEqual([0, 1, 2]);
  expect(told.untold).toContain(answers.pay?.[0]?.say.plain);
  expect(told.untold).not.toContain(answers.skills?.[0]?.then[0]);
});

import { describe, expect, it } from 'vitest';
import { at, Driven, reading, smallScenario } from '../../../tests/support/visit.ts';
import { score } from '../scoring/score.ts';
import { logOf } from './advance.ts';
import { contextAt, retryTurn } from './retry.ts';

const scenario = smallScenario();
const visit = new Driven(scenario)
  .arrive(0)
  .say(at(1), reading(['greet', 'state-purpose']), 'Good morning. I would like to understand the work.')
  .say(at(3), reading(['ask-job']), 'Could you give me a job?')
  .say(at(5), reading(['ask'], ['tuning']), 'How is a bell tuned?')
  .say(at(7), reading(['thank', 'goodbye']), 'Thank you. Goodbye.')
  .wait(at(60));
const log = logOf(visit.visit);
const fair = { text: 'What is an ordinary day like?', what: reading(['ask'], ['typical-day']) };

describe('trying a moment again', () => {
  it('says something else there and hears what the contact answers', () => {
    const again = retryTurn(log, scenario, 2, fair.text, fair.what);
    expect(again?.answer.join(' ')).toMatch(/pour|moulds/);
    const said = again?.log.entries.flatMap((entry) => (entry.type === 'said' ? [entry.text] : []));
    expect(said).toEqual([
      'Good morning. I would like to understand the work.',
      fair.text,
      'How is a bell tuned?',
      'Thank you. Goodbye.',
    ]);
  });

  it('changes the marks of the new visit and leaves the old one alone', () => {
    const before = structuredClone(log);
    const again = retryTurn(log, scenario, 2, fair.text, fair.what);
    expect(score(log, scenario).marks['no-job-ask'].value).toBeLessThan(30);
    expect(again && score(again.log, scenario).marks['no-job-ask'].value).toBeGreaterThan(50);
    expect(log).toEqual(before);
  });

  it('said the same way it ends the same way', () => {
    const again = retryTurn(log, scenario, 2, 'Could you give me a job?', reading(['ask-job']));
    expect(again?.log.entries.slice(0, log.entries.length)).toEqual(log.entries);
  });

  it('knows what the contact had said before', () => {
    expect(contextAt(log, scenario, 3)?.previous?.length).toBeGreaterThan(10);
  });

  it('drops the button that answered about the old words', () => {
    const unclear = new Driven(scenario)
      .arrive(0)
      .say(at(1), reading([], [], { nearest: ['pay', 'tuning'] }), 'Hm')
      .do({ type: 'clarified', at: at(2), as: 'pay' })
      .do({ type: 'left', at: at(5) });
    const again = retryTurn(logOf(unclear.visit), scenario, 1, fair.text, fair.what);
    expect(again?.log.entries.some((entry) => entry.type === 'clarified')).toBe(false);
  });

  it('is null for a turn that was never said', () => {
    expect(retryTurn(log, scenario, 9, fair.text, fair.what)).toBeNull();
    expect(contextAt(log, scenario, 9)).toBeNull();
  });
});

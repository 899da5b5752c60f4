import { describe, expect, it } from 'vitest';
import { at, Driven, reading, smallScenario } from '../../../tests/support/visit.ts';
import { logOf } from '../interview/advance.ts';
import { score } from '../scoring/score.ts';
import { pastMoment, tryAgain } from './again.ts';
import { questionsAsked } from './questionsAsked.ts';

const scenario = smallScenario();
const visit = new Driven(scenario)
  .arrive(0)
  .say(at(1), reading(['greet', 'state-purpose']), 'Good morning. I would like to understand the work.')
  .say(at(3), reading(['ask-job']), 'Could you give me a job?')
  .say(at(5), reading(['ask'], ['tuning']), 'Is a bell tuned by hand?')
  .say(at(7), reading(['thank', 'goodbye']), 'Thank you. Goodbye.')
  .wait(at(60));
const log = logOf(visit.visit);
const card = score(log, scenario);
const fair = 'What is an ordinary day like?';

describe('a past moment', () => {
  it('tells what the contact had said, what the learner said, and the answer', () => {
    const moment = pastMoment(card, log, scenario, 3);
    expect(moment?.before.join(' ').length).toBeGreaterThan(10);
    expect(moment?.said).toMatchObject({ who: 'you', text: 'Is a bell tuned by hand?' });
    expect(moment?.answer).toEqual(['On a lathe.']);
  });

  it('offers the words that the review suggests, without quotation marks', () => {
    expect(pastMoment(card, log, scenario, 2)?.suggestions[0]).toEqual({
      words: true,
      text: 'How do people usually find their way into bell founding?',
    });
  });

  it('offers a subject that was left out where nothing was wrong', () => {
    const [offered] = pastMoment(card, log, scenario, 1)?.suggestions ?? [];
    expect(offered?.words).toBe(true);
    expect(offered?.text).toMatch(/\?$/);
  });

  it('is null for a turn that was never said', () => {
    expect(pastMoment(card, log, scenario, 12)).toBeNull();
  });
});

describe('trying it again', () => {
  it('brings the answer, the judgement of the new words and the marks of the whole', () => {
    const again = tryAgain(log, scenario, 2, fair, reading(['ask'], ['typical-day']));
    expect(again?.answer.join(' ')).toMatch(/pour|moulds/);
    expect(again?.said.text).toBe(fair);
    expect(again?.scorecard.marks['no-job-ask'].value).toBeGreaterThan(card.marks['no-job-ask'].value ?? 100);
    expect(again?.consequence).toBe('');
  });

  it('says when the words were not clear', () => {
    const unclear = reading([], [], { nearest: ['pay', 'tuning'] });
    expect(tryAgain(log, scenario, 2, 'Hm', reading([], [], { unclear: true }))?.unclear).toBe(true);
    expect(tryAgain(log, scenario, 2, 'Hm, the thing', unclear)?.askedBack?.options).toEqual(['pay', 'tuning']);
    const answered = tryAgain(log, scenario, 2, 'Hm, the thing', unclear, undefined, 'tuning');
    expect(answered).toMatchObject({ answeredAs: 'tuning' });
    expect(answered?.answer.at(-1)).toBe('On a lathe.');
  });

  it('says when what came afterwards is not heard any more', () => {
    const again = tryAgain(log, scenario, 2, 'Thank you, goodbye.', reading(['thank', 'goodbye']));
    expect(again?.consequence).toBe('The visit ends here now: what you said afterwards is not heard.');
  });

  it('says when nobody closes the visit any more', () => {
    const declined = { ...log, entries: [...log.entries, { type: 'note-declined' as const, at: at(60) }] };
    const words = tryAgain(declined, scenario, 4, fair, reading(['ask'], ['typical-day']))?.consequence;
    expect(words).toBe('Nobody closes the visit now, so Ms Brook shows you out when the time is over.');
  });

  it('says when the visit would have gone on', () => {
    const again = tryAgain(log, scenario, 4, fair, reading(['ask'], ['typical-day']));
    expect(again?.consequence).toBe('The visit would have gone on from here, so there is no figure for the whole.');
  });

  it('is null for a turn that was never said', () => {
    expect(tryAgain(log, scenario, 12, fair, reading(['ask']))).toBeNull();
  });
});

it('lists the questions that were asked, and how they were put', () => {
  expect(questionsAsked(log, scenario)).toEqual([
    { at: expect.any(Number) as number, words: 'Is a bell tuned by hand?', verdict: 'part', form: 'Closed' },
  ]);
});

import { describe, expect, it } from 'vitest';
import { at, Driven, header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { contactStateOf, readingContext } from './advance.ts';

const purpose = reading(['greet', 'state-purpose']);
const ask = (...topics: string[]) => reading(['ask'], topics);
const begun = (changes = '') => new Driven(smallScenario(changes)).arrive(0).say(at(1), purpose);

describe('the opening', () => {
  it('asks what brings the learner here when they only say hello', () => {
    const visit = new Driven().arrive(0).say(at(1), reading(['greet']));
    expect(visit.spokenAs).toEqual(['greet-on-time', 'greeted', 'what-brings-you']);
    expect(contactStateOf(visit.visit)).toBe('opening');
    visit.say(at(2), reading(['answer', 'share-background']));
    expect(visit.spokenAs.at(-1)).toBe('purpose-heard');
    expect(contactStateOf(visit.visit)).toBe('answering');
  });

  it('answers first and asks then, when the learner begins with a question', () => {
    const visit = new Driven().arrive(0).say(at(1), ask('pay'));
    expect(visit.spokenAs.slice(1)).toEqual(['answer', 'what-brings-you']);
  });

  it('asks only once', () => {
    const visit = new Driven().arrive(0).say(at(1), ask('pay')).say(at(2), ask('tuning'));
    expect(visit.spokenAs.filter((as) => as === 'what-brings-you')).toHaveLength(1);
  });
});

describe('questions', () => {
  it('answers two in one breath, and asks for one at a time beyond that', () => {
    expect(begun().say(at(2), ask('pay', 'tuning')).spokenAs.slice(-2)).toEqual(['answer', 'answer']);
    expect(
      begun()
        .say(at(2), ask('pay', 'tuning', 'typical-day'))
        .spokenAs.slice(-3),
    ).toEqual(['answer', 'answer', 'one-at-a-time']);
  });

  it('goes on when asked further, then gives another telling, then says there is no more', () => {
    const more = reading(['ask'], [], { followUp: true });
    const visit = begun().say(at(2), ask('tuning')).say(at(3), more).say(at(4), more);
    expect(visit.spokenAs.slice(-3)).toEqual(['answer', 'follow-up', 'nothing-more']);
    const day = begun()
      .say(at(2), ask('typical-day'))
      .say(at(3), more)
      .say(at(4), more)
      .say(at(5), more)
      .say(at(6), more)
      .say(at(7), more);
    const said = day
      .outcomes('spoke')
      .filter((one) => one.topic === 'typical-day')
      .map((one) => one.line);
    expect(new Set(said).size).toBe(said.length);
    expect(said).toHaveLength(5);
  });

  it('never repeats an answer while another line is left, then says it was told', () => {
    const visit = begun().say(at(2), ask('pay')).say(at(3), ask('pay'));
    expect(visit.spokenAs.slice(-2)).toEqual(['answer', 'told-already']);
  });

  it('has an honest answer to a fair question nobody scripted, and to a topic without one', () => {
    expect(begun().say(at(2), ask()).spokenAs.at(-1)).toBe('unscripted');
    expect(begun().say(at(2), ask('trends')).spokenAs.at(-1)).toBe('unscripted');
  });

  it('makes no excuse for one topic where it has answered the other, and only one where it knows of neither', () => {
    expect(begun().say(at(2), ask('pay', 'trends')).spokenAs.slice(2)).toEqual(['answer']);
    expect(begun().say(at(2), ask('trends', 'pay')).spokenAs.slice(2)).toEqual(['answer']);
    const again = begun().say(at(2), ask('pay')).say(at(3), ask('pay', 'tuning'));
    expect(again.spokenAs.slice(2)).toEqual(['answer', 'answer']);
    expect(again.say(at(4), ask('trends', 'pay')).spokenAs.slice(4)).toEqual(['told-already']);
    expect(begun().say(at(2), ask('trends', 'skills')).spokenAs.slice(2)).toEqual(['unscripted']);
  });

  it('reads out what the first page says, and thinks a little less of it', () => {
    const visit = begun().say(at(2), ask('fact:founded'));
    expect(visit.lastSaid).toBe('We have cast bells since 1840.');
    expect(visit.outcomes('rapport').some(({ cause }) => cause === 'asked-a-fact')).toBe(true);
  });

  it('likes somebody who has read the first page', () => {
    const visit = begun().say(at(2), ask('typical-day'), 'You have done this since 1840. What is a day like?');
    expect(visit.outcomes('rapport').some(({ cause }) => cause === 'knew-a-fact')).toBe(true);
  });
});

describe('not understood', () => {
  const unclear = reading([], [], { nearest: ['pay', 'tuning'] });
  it('offers the two nearest readings at no cost, and answers the one chosen', () => {
    const visit = begun().say(at(2), unclear);
    expect(visit.outcomes('asked-back')[0]?.options).toEqual(['pay', 'tuning']);
    expect(visit.outcomes('rapport').filter(({ turn }) => turn === 2)).toEqual([]);
    expect(contactStateOf(visit.visit)).toBe('askingBack');
    visit.do({ type: 'clarified', at: at(2, 30), as: 'pay' });
    expect(visit.lastSaid).toBe('Enough to live on.');
    expect(contactStateOf(visit.visit)).toBe('answering');
  });

  it('goes on when neither was meant, or when the learner says something else', () => {
    expect(
      begun()
        .say(at(2), unclear)
        .do({ type: 'clarified', at: at(2, 30), as: 'neither' })
        .spokenAs.at(-1),
    ).toBe('go-on');
    const visit = begun().say(at(2), unclear).say(at(3), ask('tuning'));
    expect(visit.spokenAs.at(-1)).toBe('answer');
    expect(visit.outcomes('settled').map((one) => one.as)).toEqual(['moved-on']);
  });
});

describe('a job', () => {
  const hint = reading(['ask-job'], [], {
    evidence: [{ act: 'ask-job', degree: 'hint', start: 0, end: 5, confidence: 0.9 }],
  });
  const doubt = reading([], [], { doubt: 'ask-job' });

  it('is met with embarrassment, then coolness, then the door', () => {
    const visit = begun()
      .say(at(2), hint)
      .say(at(3), reading(['ask-job']));
    expect(visit.spokenAs.slice(-2)).toEqual(['job-hint', 'job-again']);
    visit.say(at(4), reading(['ask-job']));
    expect(visit.end).toBe('thrown-out');
  });

  it.each([
    ['No, not at all.', reading(['answer']), 'no'],
    ['Yes, I would like one.', reading(['answer']), 'yes'],
    ['I only want to learn.', reading(['disclaim']), 'no'],
    ['Anything at all would do.', reading(['ask-job']), 'yes'],
    ['What is the pay like?', ask('pay'), 'moved-on'],
  ])('in doubt it is asked back: "%s"', (words, answer, as) => {
    const visit = begun().say(at(2), doubt);
    expect(visit.spokenAs.at(-1)).toBe('is-that-a-job-ask');
    visit.say(at(3), answer, words);
    expect(visit.outcomes('settled').map((one) => one.as)).toEqual([as]);
  });
});

describe('a résumé', () => {
  const question =
    'questions: [{id: cv, at: "2:00", about: resume, lines: [Have you a résumé with you?], replies: [Thank you.]}]\n';
  it('is asked for once after an answer, and taken', () => {
    const visit = begun(question).say(at(2), ask('pay'));
    expect(visit.outcomes('resume-requested')).toHaveLength(1);
    expect(readingContext(visit.visit.context).resumeRequested).toBe(true);
    visit.do({ type: 'gave-resume', at: at(3) });
    expect(visit.spokenAs.at(-1)).toBe('resume-taken');
  });

  it('is not welcome unasked', () => {
    const visit = begun()
      .say(at(2), reading(['offer-resume']))
      .say(at(3), reading(['offer-resume']));
    expect(visit.spokenAs.slice(-2)).toEqual(['resume-unasked', 'resume-again']);
  });
});

describe('other people', () => {
  it('gives a name to somebody they like and who asks', () => {
    const visit = begun().say(at(2), reading(['ask-referral']));
    expect(visit.outcomes('referred').map((one) => one.name)).toEqual(['Jo Pell']);
  });
  it('gives none when they do not', () => {
    const visit = begun()
      .say(at(2), reading(['rude']))
      .say(at(3), reading(['ask-referral']));
    expect(visit.outcomes('referred')).toEqual([]);
    expect(visit.spokenAs.at(-1)).toBe('no-referral');
  });

  it('lends no name for a door that stays closed', () => {
    const cold = () => begun().say(at(2), reading(['rude']));
    const both = cold().say(at(3), reading(['ask-referral', 'ask-use-name']));
    expect(both.spokenAs.filter((as) => ['no-referral', 'name-yes', 'name'].includes(as))).toEqual(['no-referral']);
    const alone = cold().say(at(3), reading(['ask-use-name']));
    expect(alone.spokenAs.at(-1)).toBe('no-referral');
    const warm = begun().say(at(2), reading(['ask-referral', 'ask-use-name']));
    expect(warm.spokenAs.slice(-2)).toEqual(['referral', 'name-yes']);
  });
});

describe('manners', () => {
  it('bears rudeness once', () => {
    const visit = begun().say(at(2), reading(['rude']));
    expect(visit.end).toBeNull();
    expect(visit.say(at(3), reading(['rude'])).end).toBe('thrown-out');
  });
  it('leads back from what is off the subject, and ends the visit when it never comes back', () => {
    const visit = begun();
    for (let i = 2; i < 7; i += 1) visit.say(at(i), reading(['off-topic']));
    expect(visit.end).toBeNull();
    expect(visit.say(at(8), reading(['off-topic'])).end).toBe('thrown-out');
  });
  it('forgives wandering after a proper question', () => {
    const visit = begun();
    for (let i = 2; i < 7; i += 1) visit.say(at(i), reading(['off-topic']));
    visit.say(at(7), ask('pay'));
    for (let i = 8; i < 12; i += 1) visit.say(at(i), reading(['off-topic']));
    expect(visit.end).toBeNull();
  });
  it('halves what is repeated', () => {
    const changes = begun()
      .say(at(2), reading(['off-topic']))
      .say(at(3), reading(['off-topic']))
      .outcomes('rapport')
      .filter(({ cause }) => cause === 'off-topic')
      .map(({ from, to }) => to - from);
    expect(changes).toEqual([-5, -2]);
  });
});

describe('lines', () => {
  it('are filled with what the learner told of themselves', () => {
    const scenario = smallScenario('reactions: {purpose-heard: ["So, {learner}, {exploring} it is."]}\n');
    expect(new Driven(scenario).arrive(0).say(at(1), purpose).lastSaid).toBe('So, Teo, bells it is.');
    const nobody = new Driven(scenario, header({ learner: { name: '', exploring: '' } })).arrive(0).say(at(1), purpose);
    expect(nobody.lastSaid).toBe('So, you, bell founding it is.');
  });
  it('follow rapport: guarded when it is low, open when it is high', () => {
    const low = begun()
      .say(at(2), reading(['rude']))
      .say(at(3), reading(['intrusive']));
    const lines = [low.say(at(5), ask('typical-day')).lastSaid, low.say(at(6), ask('typical-day')).lastSaid];
    expect(lines).toContain('We pour.');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offTopicActs } from '../core/words/acts.ts';
import { loadUnderstanding } from './model.ts';

const understanding = loadUnderstanding();
const nothing = understanding.prepare([]);
const read = (text: string, previous?: string) => understanding.read(text, nothing, { previous });

describe('a reading', () => {
  it('of several clauses names what each shows, with its words', () => {
    const text = 'Thank you so much. What does a typical day look like for you?';
    const { acts, topics, evidence } = read(text);
    expect(acts).toEqual(['thank', 'ask']);
    expect(topics).toContain('typical-day');
    const ask = evidence.find((e) => 'act' in e && e.act === 'ask')!;
    expect(text.slice(ask.start, ask.end)).toBe('What does a typical day look like for you?');
  });

  it.each(['Could you hire me?', 'Can I have a job here? I could start on Monday.'])(
    'of the blunt ask “%s” does not lean on what was said before',
    (text) => {
      for (const previous of [undefined, 'It rained all week.', 'We were founded in 1950.', 'What brings you here?']) {
        expect(read(text, previous).acts).toContain('ask-job');
      }
    },
  );

  it('tells a résumé that was asked for from one that was not', () => {
    const text = 'Here is my résumé.';
    expect(read(text).acts).toContain('offer-resume');
    expect(read(text, 'Do you have a résumé with you?').acts).toContain('give-resume');
    expect(understanding.read(text, nothing, { resumeRequested: true }).acts).toContain('give-resume');
  });

  it('of "and why?" is a follow-up without a topic', () => {
    expect(read('And why?', 'We gave that up last year.')).toMatchObject({ topics: [], followUp: true });
  });

  it('is the same each time', () => expect(read('What is the pay like?')).toEqual(read('What is the pay like?')));
});

describe('odd texts', () => {
  it.each(['', ' ', '…', '\n\n', '\ud83e', '🦉🦉🦉', '\u0301', 'ﬁne', 'Ꮳ'.repeat(50), '\u0000'])(
    '%j is read',
    (text) => {
      expect(read(text).onTopic).toBeTypeOf('boolean');
    },
  );

  it('an empty text is unclear', () => expect(read('')).toMatchObject({ acts: [], unclear: true, onTopic: true }));

  it.each([
    ['words', 'what do you do all day and '],
    ['one word', 'a'],
    ['marks', '?! '],
  ])(
    'ten thousand characters of %s take bounded time',
    (_, part) => {
      const text = part.repeat(10_000 / part.length);
      expect(read(text).evidence.every(({ end }) => end <= text.length)).toBe(true);
    },
    60_000,
  );

  it('whatever is said, evidence lies within it and onTopic follows from the acts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        const { acts, onTopic, evidence } = read(text);
        expect(onTopic).toBe(!acts.some((act) => offTopicActs.includes(act)));
        for (const { start, end, confidence } of evidence) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  }, 60_000);
});

describe("a scenario's own topics", () => {
  const own = understanding.prepare([
    {
      id: 'bells',
      phrasings: [
        'How do you tune a bell?',
        'What is a bell cast from?',
        'How heavy is the biggest bell in the tower?',
        'Why do some bells crack?',
        'Who rings the bells on Sundays?',
      ],
    },
    {
      id: 'bell-pay',
      phrasings: [
        'What do bell founders earn?',
        'How well paid is casting bells?',
        'Is there money in bells?',
        'What does a bell founder make in a year?',
        'What are wages like in a foundry?',
      ],
    },
  ]);

  it('are found by other words', () => {
    expect(understanding.read('How do you get a cracked bell back in tune?', own).topics[0]).toBe('bells');
  });

  it('leave a core question alone', () => {
    expect(understanding.read('Which degree would you need for this work?', own).topics).not.toContain('bells');
  });

  it('that resemble a core topic are reported with the two sentences', () => {
    const overlap = understanding.overlaps(own).find(({ first }) => first.topic === 'bell-pay');
    expect(overlap?.second.topic).toBe('pay');
    expect(overlap?.second.sentence).not.toBe('');
  });
});

it('similarity is high for a paraphrase and low for something else', () => {
  const near = understanding.similarity(
    'Thank you for telling me about night shifts.',
    'Thanks for explaining the night shift.',
  );
  const far = understanding.similarity('Thank you for telling me about night shifts.', 'The bridge was painted green.');
  expect(near).toBeGreaterThan(far + 0.2);
});

import { describe, expect, it } from 'vitest';
import { at, Driven, header, reading, smallScenario } from '../../../../tests/support/visit.ts';
import { logOf } from '../../interview/advance.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { withAnswer, withPhrasings, withTopic } from './addPhrasings.ts';
import { unheardIn, type Unheard } from './heard.ts';
import { groupPhrases, phrasesOf, sharedWords, type HeardPhrase } from './heardGroups.ts';
import { reachedIn } from './heardReach.ts';

const scenario = smallScenario();

/** What is heard of one turn after the greeting and the purpose. */
function heardOf(words: string, read: ReturnType<typeof reading>, then?: (visit: Driven) => Driven): Unheard[] {
  const visit = new Driven(scenario).arrive().say(at(1), reading(['greet', 'state-purpose']), 'Hello.');
  visit.say(at(2), read, words);
  return unheardIn('v', logOf((then?.(visit) ?? visit).visit));
}

const unclear = reading([], [], { nearest: ['pay', 'tuning'] });

describe('what a contact could not answer', () => {
  it('is nothing where all was answered', () => {
    expect(heardOf('How do you tune a bell?', reading(['ask'], ['tuning']))).toEqual([]);
    expect(heardOf('Thank you.', reading(['thank']))).toEqual([]);
  });

  it('may not have been understood: then the subjects that were offered are the nearest', () => {
    expect(heardOf('What about the ringing?', unclear)).toEqual([
      { visit: 'v', turn: 2, phrase: 'What about the ringing?', kind: 'unclear', topics: ['pay', 'tuning'] },
    ]);
    expect(heardOf('Blurb blurb.', reading([]))[0]).toMatchObject({ kind: 'unclear', topics: [] });
  });

  it('may be cleared up by the learner, whose choice comes first', () => {
    const pressed = (visit: Driven) => visit.do({ type: 'clarified', at: at(3), as: 'tuning' });
    expect(heardOf('What about the ringing?', unclear, pressed)[0]).toMatchObject({
      kind: 'chosen',
      topics: ['tuning', 'pay'],
    });
    const neither = (visit: Driven) => visit.do({ type: 'clarified', at: at(3), as: 'neither' });
    expect(heardOf('What about the ringing?', unclear, neither)[0]?.kind).toBe('unclear');
  });

  it('may be a question on no subject, or on one without an answer', () => {
    expect(heardOf('Do bells get lonely?', reading(['ask']))[0]).toMatchObject({ kind: 'no-topic', topics: [] });
    expect(heardOf('What skills do you need?', reading(['ask'], ['skills']))[0]).toMatchObject({
      kind: 'no-answer',
      topics: ['skills'],
    });
  });

  it('is nothing where one of the subjects of a question was answered, even in a visit with an excuse beside it', () => {
    const both = reading(['ask'], ['tuning', 'skills']);
    expect(heardOf('How do you tune a bell, and what does it take?', both)).toEqual([]);
    const visit = new Driven(scenario).arrive().say(at(1), reading(['greet', 'state-purpose']));
    const log = logOf(visit.say(at(2), both, 'How do you tune a bell, and what does it take?').visit);
    const answered = log.entries.find((entry) => entry.type === 'spoke' && entry.as === 'answer');
    if (answered?.type !== 'spoke') throw new Error('no answer');
    const excuse = { ...answered, as: 'unscripted' as const, topic: null };
    expect(unheardIn('v', { ...log, entries: [...log.entries, excuse] })).toEqual([]);
  });

  it('may be a question further where there is no more', () => {
    const more = reading(['ask'], [], { followUp: true });
    expect(heardOf('And why is that?', more)[0]).toMatchObject({ kind: 'no-more', topics: [] });
    const visit = new Driven(scenario).arrive().say(at(1), reading(['ask'], ['pay']));
    visit.say(at(2), more, 'And why is that?');
    expect(unheardIn('v', logOf(visit.visit))[0]).toMatchObject({ kind: 'no-more', topics: ['pay'] });
  });

  it('is quoted by the words that ask, on one line and short enough for a phrasing', () => {
    const text = 'Oh, I see.\nAnd do bells   get lonely?';
    const asks = { act: 'ask' as const, start: 11, end: text.length, confidence: 1 };
    expect(heardOf(text, reading(['ask'], [], { evidence: [asks] }))[0]?.phrase).toBe('And do bells get lonely?');
    const long = 'so many words '.repeat(40);
    expect(heardOf(long, reading([]))[0]?.phrase.length).toBeLessThanOrEqual(200);
  });
});

describe('phrases are put together', () => {
  const said = (phrase: string, kind: Unheard['kind'] = 'no-topic'): Unheard => ({
    visit: 'v',
    turn: 1,
    phrase,
    kind,
    topics: [],
  });

  it('when they are the same words, counted', () => {
    const [most, ...others] = phrasesOf([said('And the pay?'), said('Why bells?'), said('and the pay', 'unclear')]);
    expect(most).toEqual({ text: 'And the pay?', times: 2, kinds: ['no-topic', 'unclear'], topics: [] });
    expect(others.map(({ text }) => text)).toEqual(['Why bells?']);
  });

  it('when they mean the same, whatever the order of the files', () => {
    const meaning: Record<string, [number, number]> = {
      'Do bells get lonely?': [1, 0],
      'Is a bell ever lonely?': [0.9, 0.436],
      'Who pays for the bronze?': [0, 1],
      'Where does the money come from?': [-0.3, 0.954],
    };
    const texts = Object.keys(meaning);
    const grouped = (order: string[]) => {
      const phrases = phrasesOf(order.map((text) => said(text)));
      const near = (a: number, b: number) => {
        const [x, y] = [meaning[phrases[a]!.text]!, meaning[phrases[b]!.text]!];
        return x[0] * y[0] + x[1] * y[1];
      };
      return groupPhrases(phrases, near).map((group) => group.phrases.map(({ text }) => text));
    };
    const expected = [
      ['Do bells get lonely?', 'Is a bell ever lonely?'],
      ['Where does the money come from?', 'Who pays for the bronze?'],
    ];
    expect(grouped(texts)).toEqual(expected);
    expect(grouped(texts.toReversed())).toEqual(expected);
  });

  it('the group that was said most often first', () => {
    const phrases: HeardPhrase[] = [
      { text: 'b', times: 2, kinds: [], topics: [] },
      { text: 'a', times: 1, kinds: [], topics: [] },
      { text: 'c', times: 2, kinds: [], topics: [] },
    ];
    const groups = groupPhrases(phrases, (x, y) => (x + y === 3 ? 1 : 0));
    expect(groups.map(({ times }) => times)).toEqual([3, 2]);
  });

  it('by their words where meanings cannot be had', () => {
    expect(sharedWords('What about the pay?', 'the pay, what about it')).toBeGreaterThan(0.7);
    expect(sharedWords('Do bells get lonely?', 'Who pays for the bronze?')).toBe(0);
  });
});

describe('how often an answer was reached', () => {
  const visit = new Driven(scenario, header())
    .arrive()
    .say(at(1), reading(['ask'], ['tuning']))
    .say(at(3), reading(['ask'], ['typical-day']))
    .say(at(5), reading(['ask'], ['typical-day']))
    .say(at(7), reading(['ask'], [], { followUp: true }));
  const log = logOf(visit.visit);
  const of = (topic: string, logs = [log], now = scenario) => reachedIn(now, logs).find((one) => one.topic === topic);

  it('is counted for each telling and what follows it', () => {
    const day = of('typical-day');
    expect(day?.visits).toBe(1);
    expect(day?.tellings.map(({ times }) => times)).toEqual([1, 1]);
    expect(day?.tellings.flatMap(({ then }) => then).reduce((sum, times) => sum + times, 0)).toBe(1);
    expect(of('pay')).toMatchObject({ visits: 0, tellings: [{ times: 0 }], gone: 0 });
  });

  it('adds up over visits, the subject most asked for first', () => {
    expect(of('tuning', [log, log])?.visits).toBe(2);
    expect(reachedIn(scenario, [log]).at(-1)?.topic).toBe('pay');
  });

  it('finds lines again by their words, and says how many are no longer there', () => {
    const changed = { ...scenario, answers: { ...scenario.answers, tuning: (scenario.answers.tuning ?? []).slice(1) } };
    expect(of('tuning', [log], changed)).toMatchObject({ visits: 1, tellings: [], gone: 1 });
  });
});

const text = `# my bells
format: 1
field: bell founding
contact: {name: Ada Brook, role: bell founder}
organization: {name: Brook and Daughter}
topics:
  - id: tuning # the craft
    phrasings:
      - How do you tune a bell?
      - 'What makes it ring true?' # as Jo put it
answers:
  tuning: On a lathe. # never a file
`;

describe('what learners said goes into the file', () => {
  it('as phrasings, and every other line stays as it was', () => {
    const changed = withPhrasings(text, 'tuning', ['Is it tuned: how?', 'How do you tune a bell?']) ?? '';
    const lines = changed.split('\n');
    expect(text.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
    expect(lines).toHaveLength(text.split('\n').length + 1);
    const { scenario: read } = parseScenario(changed, 'a.yaml', 'a');
    expect(read?.topics[0]?.phrasings.at(-1)).toBe('Is it tuned: how?');
  });

  it('not where the topic is not there, is full, or the text has a fault', () => {
    expect(withPhrasings(text, 'pay', ['x'])).toBeNull();
    expect(withPhrasings(`${text}  - broken: [`, 'tuning', ['x'])).toBeNull();
    expect(
      withPhrasings(
        text,
        'tuning',
        Array.from({ length: 39 }, (_, i) => `Question ${i}?`),
      ),
    ).toBeNull();
  });

  it('as a topic of its own, with an id out of its words and a first answer', () => {
    const before = parseScenario(text, 'a.yaml', 'a').scenario ?? expect.fail('a fault in the text of this test');
    const made = withTopic(text, ['Do bells ever get lonely?', 'Is it lonely?'], before);
    expect(made?.id).toBe('bells-lonely');
    const { scenario: read, diagnostics } = parseScenario(made?.text ?? '', 'a.yaml', 'a');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read?.topics.map(({ id }) => id)).toEqual(['tuning', 'bells-lonely']);
    expect(read?.answers['bells-lonely']).toHaveLength(1);
    expect(made?.text).toContain('# never a file');
  });

  it('as an answer where there was none', () => {
    const changed = withAnswer(text, 'pay') ?? '';
    expect(changed.startsWith(text.trimEnd())).toBe(true);
    expect(parseScenario(changed, 'a.yaml', 'a').scenario?.answers.pay).toHaveLength(1);
    expect(withAnswer('a: [', 'pay')).toBeNull();
  });

  it('under an id that is free and can be one', () => {
    const before = parseScenario(text, 'a.yaml', 'a').scenario ?? expect.fail('a fault in the text of this test');
    expect(withTopic(text, ['Tuning?'], before)?.id).toBe('tuning-2');
    expect(withTopic(text, ['Как дела?'], before)?.id).toBe('new-subject');
    expect(withTopic(text, ['The pay?'], before)?.id).toBe('pay-2');
  });
});

/** An imagined visit, written by hand, for the tests of the screens that are read afterwards. */
import type { StoredVisit } from '../../app/records.ts';
import type { Entry } from '../../core/interview/log.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Scorecard, Verdict } from '../../core/scoring/scorecard.ts';
import { spokenDuration } from '../../core/words/speech.ts';
import { criteria, criterionIds, type Criterion } from '../../core/words/criteria.ts';
import type { Feedback, TranscriptEntry } from '../../core/feedback/feedback.ts';

export const scenarioText = `format: 1
id: ward-six
field: nursing
contact:
  name: Imelda Farrow
  called: Ms Farrow
  pronoun: she
  role: Charge nurse, Ward 6
  quote: I have a phone, a pager and a bell. Ask quickly and ask well.
organization:
  name: Tamsin Bay Hospital
answers:
  typical-day: People think it is the blood. It is the phone.
`;

export function fixtureScenario(): Scenario {
  const { scenario, diagnostics } = parseScenario(scenarioText, 'ward-six.yaml', 'ward-six');
  if (!scenario) throw new Error(JSON.stringify(diagnostics));
  return scenario;
}

/** The visit was at ten; times beyond the day say how long after. */
export function fixtureClock(at: number): string {
  const minutes = Math.floor(at / 60_000) + 600;
  return `${Math.floor(minutes / 60)}:${String(((minutes % 60) + 60) % 60).padStart(2, '0')}`;
}

const at = (minutes: number, seconds = 0): number => (minutes * 60 + seconds) * 1000;

/** [time, speaker, text, what is judged in it, remarks] */
type Row = [number, 'you' | 'contact', string, [Verdict, string][]?, [Verdict, string][]?];

const rows: Row[] = [
  [
    at(0, 6),
    'you',
    'Good morning, Ms Farrow. I’m Teo Brandt. Thank you for making time on a ward morning.',
    [
      ['did', 'Good morning, Ms Farrow. I’m Teo Brandt.'],
      ['did', 'Thank you for making time'],
    ],
    [['did', 'Greets, says who you are, thanks']],
  ],
  [at(0, 14), 'contact', 'Morning. Sit wherever there isn’t a folder. What brings you to me?'],
  [
    at(0, 34),
    'you',
    'I answer phones in a call centre and I’m thinking about nursing. I’d like to understand what running a ward is really like before I apply to study.',
    [['did', 'I’d like to understand what running a ward is really like before I apply to study.']],
    [['did', 'States the purpose; who you are in a sentence']],
  ],
  [at(0, 52), 'contact', 'That’s a fair reason. Ask away. If the phone rings I shall have to look at it.'],
  [
    at(2, 2),
    'you',
    'What does the first hour of a shift look like?',
    [['did', 'What does the first hour of a shift look like?']],
    [['did', 'Open question: a typical day']],
  ],
  [
    at(2, 8),
    'contact',
    'People think it’s the blood. It’s the phone. I have nine families on that line before ten, and each of them wants the truth in a minute. So the first hour is handover, then the board, then the phone, and only then the first patient who asked for me at six.',
  ],
  [
    at(4, 30),
    'you',
    'How did you come to nursing from driving a bus?',
    [['did', 'How did you come to nursing from driving a bus?']],
    [
      ['did', 'Uses what could be read beforehand'],
      ['did', 'Open question: how she got here'],
    ],
  ],
  [
    at(4, 36),
    'contact',
    'A boy had a fit on the number nine. I stopped the bus and did everything wrong, and he lived. The paramedic told me so on the kerb, kindly, and I went to the evening school in September.',
  ],
  [
    at(6, 50),
    'you',
    'And what did you have to learn first?',
    [['did', 'And what did you have to learn first?']],
    [['did', 'Follows up on the answer']],
  ],
  [at(6, 55), 'contact', 'To stand still. A bus driver wants to get on to the next stop.'],
  [
    at(8, 40),
    'you',
    'What skills do you look for in somebody who starts on your ward?',
    [['did', 'What skills do you look for in somebody who starts on your ward?']],
    [['did', 'Open question: skills']],
  ],
  [
    at(8, 47),
    'contact',
    'Counting and asking. If you are not sure of a dose you ask, and you ask again, and nobody here sighs at you for it.',
  ],
  [at(10, 10), 'contact', 'Sorry, that is the bell. One moment.'],
  [
    at(11, 2),
    'you',
    'You said families want the truth in a minute. How did you learn to do that?',
    [['did', 'You said families want the truth in a minute. How did you learn to do that?']],
    [['did', 'Takes up her own words']],
  ],
  [
    at(11, 9),
    'contact',
    'Badly, at first. I began with the numbers, the pressure and the oxygen, because numbers felt honest. Then a man stopped me and said: just tell me whether to come. So that is where I start now.',
  ],
  [
    at(16, 5),
    'you',
    'Is it hard, and do you get enough sleep?',
    [['part', 'Is it hard, and do you get enough sleep?']],
    [['part', 'Two questions in one, both closed']],
  ],
  [at(16, 10), 'contact', 'Yes, and no.'],
  [
    at(19, 12),
    'you',
    'Would there be anything on your ward for somebody like me?',
    [['broke', 'Would there be anything on your ward for somebody like me?']],
    [['broke', 'Hints at a job']],
  ],
  [at(19, 18), 'contact', 'There is a process for that, and it isn’t me. Was there something else?'],
  [
    at(20, 40),
    'you',
    'Of course. What has changed most on wards in your years?',
    [['did', 'What has changed most on wards in your years?']],
    [['did', 'Comes back to the subject by yourself']],
  ],
  [at(20, 48), 'contact', 'The paper went and the families came. Both for the better, most days.'],
  [at(21, 50), 'you', 'What do you like about the night shift?', [], [['did', 'Open question: what she likes']]],
  [at(21, 55), 'contact', 'The hour before it gets light.'],
  [at(22, 40), 'you', 'And what would you do differently?', [], [['did', 'Follows up on the answer']]],
  [at(22, 45), 'contact', 'Start sooner. Everybody here says that, so it may not mean much.'],
  [
    at(24, 8),
    'you',
    'I can see we have five minutes. Is there somebody else you think I should talk to?',
    [['part', 'Is there somebody else you think I should talk to?']],
    [
      ['did', 'Begins to close in time'],
      ['part', 'Asks for others; leaves out the use of her name'],
    ],
  ],
  [at(24, 20), 'contact', 'Pim Osterly. He teaches the evening course at the college. Write to him before the exams.'],
  [
    at(27, 20),
    'you',
    'I will. Thank you, that was worth the whole week to me. Goodbye, Ms Farrow.',
    [['did', 'Thank you, that was worth the whole week to me.']],
    [['did', 'Closes in time, thanks, says goodbye']],
  ],
  [at(27, 34), 'contact', 'Goodbye, Mr Brandt. Mind the bed in the corridor.'],
];

const spansIn = (text: string, judged: [Verdict, string][]) =>
  judged.map(([verdict, words]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, verdict }));

/** Entries of the log are counted from here, as if arriving came before. */
const firstEntry = 3;

export const fixtureTranscript = (): TranscriptEntry[] =>
  rows.map(([time, who, text, judged = [], remarks = []], i) => ({
    entry: firstEntry + i,
    at: time,
    // most of what the contact told is left out here; the time it took is not
    until: who === 'you' ? time + spokenDuration(text) : Math.max(time + 2000, (rows[i + 1]?.[0] ?? time) - 4000),
    who,
    text,
    spans: spansIn(text, judged),
    remarks: remarks.map(([verdict, words]) => ({ verdict, text: words })),
  }));

const entryOf = (words: string): number => firstEntry + rows.findIndex(([, , text]) => text.includes(words));

const values: Partial<Record<Criterion, [number, string, string?, string?]>> = {
  'no-job-ask': [
    60,
    '“Anything on your ward for somebody like me” is a hint, not a request. She cooled, and rightly.',
    'Would there be',
    '“How do people usually find their way onto a ward like yours?”',
  ],
  research: [
    40,
    'You asked about the buses, and never touched the mentor year, the one thing the dossier offers that she is proud of.',
    'driving a bus',
    '“How has the mentor year changed the ward?”',
  ],
  referral: [
    50,
    'You asked whom else to see. You did not ask whether you may use her name.',
    'somebody else',
    '“Thank you, I shall write to him. May I say that you suggested it?”',
  ],
  questions: [
    72,
    'Seven questions, five of them open. One held two questions and could be answered with “yes”.',
    'Is it hard',
  ],
  'thank-you': [75, 'Sent the same morning, and polite. It names nothing that she said.'],
  listening: [85, 'You built on her words twice and spoke for 27 in 100.', 'You said families'],
  'topic-focus': [92, 'One turn in fourteen left the subject.', 'Would there be'],
  purpose: [95, 'Said within the first minute, in two sentences.', 'I’d like to understand'],
  punctuality: [100, 'Four minutes early.'],
  timekeeping: [100, 'You began to close at 10:24 and were gone at 10:28.', 'five minutes'],
  'resume-on-request': [100, 'None was brought out.'],
  courtesy: [100, 'You greeted, thanked and said goodbye.', 'Goodbye, Ms Farrow'],
};

const timeOf = (words: string | undefined): number | null =>
  rows.find(([, , text]) => words && text.includes(words))?.[0] ?? null;

function fixtureCriteria(): Feedback['criteria'] {
  return criterionIds
    .map((criterion) => {
      const [value, sentence, words, tryInstead] = values[criterion] ?? [null, ''];
      const time = timeOf(words);
      const row = rows.find(([, , text]) => words && text.includes(words));
      const verdict: Verdict = (value ?? 0) >= 85 ? 'did' : (value ?? 0) >= 50 ? 'part' : 'broke';
      return {
        criterion,
        name: criteria[criterion].name,
        value,
        weight: criteria[criterion].weight,
        sentence,
        at: criterion === 'thank-you' ? at(100) : time,
        entry: words ? entryOf(words) : null,
        tryInstead: tryInstead ?? null,
        findings: row
          ? [
              {
                verdict,
                text: row[4]?.[0]?.[1] ?? sentence,
                at: time,
                entry: entryOf(words ?? ''),
                quote: row[3]?.[0]?.[1] ?? '',
              },
              ...(criterion === 'referral'
                ? [
                    {
                      verdict: 'missing' as const,
                      text: 'It would have fitted after the name at 10:24.',
                      at: at(24, 30),
                      entry: null,
                      quote: '',
                    },
                  ]
                : []),
            ]
          : [],
      };
    })
    .sort((a, b) => (100 - (b.value ?? 100)) * b.weight - (100 - (a.value ?? 100)) * a.weight);
}

const moment = (
  n: number,
  verdict: Verdict,
  words: string,
  from: string,
  text: string,
  advice: { tryInstead?: string; doAgain?: string },
): Feedback['moments'][number] => ({
  n,
  verdict,
  at: timeOf(words) ?? 0,
  turn: n,
  entry: entryOf(words),
  quote: words,
  spans: [{ start: words.indexOf(from), end: words.length }],
  text,
  why: '',
  tryInstead: advice.tryInstead ?? null,
  doAgain: advice.doAgain ?? null,
});

export function fixtureFeedback(): Feedback {
  const transcript = fixtureTranscript();
  const moments = [
    moment(
      1,
      'did',
      'You said families want the truth in a minute. How did you learn to do that?',
      'You said',
      'You gave her own words back and asked for the story behind them. She put her pen down and talked for two minutes. Everything after this came easier.',
      { doAgain: 'Once in every visit, repeat five words of theirs before you ask.' },
    ),
    moment(
      2,
      'broke',
      'Would there be anything on your ward for somebody like me?',
      'Would',
      'She had come to talk about the work, and now she was being asked for some. Most contacts close up here, as she did: her answers were half as long for the next three minutes.',
      { tryInstead: '“How do people usually find their way onto a ward like yours?”' },
    ),
    moment(
      3,
      'part',
      'I can see we have five minutes. Is there somebody else you think I should talk to?',
      'Is there',
      'Well timed, and she gave you a name: the tutor at the college. You left without asking whether you may mention hers, so the door she opened is only half open.',
      { tryInstead: '“Thank you, I shall write to him. May I say that you suggested it?”' },
    ),
  ];
  return {
    verdict:
      'A good visit, with one question to unlearn. You came early, listened, and left before she had to stand up. She would see you again.',
    capNote: 'Your marks come to 87. A hint for a job holds the whole visit at 85.',
    wentWell: [
      'You said why you came in the first minute.',
      'You took her own words and asked further.',
      'You closed the talk yourself, at 10:27.',
    ],
    moments,
    criteria: fixtureCriteria(),
    transcript,
    timeline: {
      from: at(-4),
      to: at(30),
      arrived: at(-4),
      left: at(27, 40),
      end: at(30),
      blocks: transcript.map(({ who, at: from, until }) => ({ who, from, to: until })),
      marks: moments.map(({ n, at: time, verdict }) => ({ n, at: time, verdict })),
      rapport: [
        { at: at(0), value: 54 },
        { at: at(0, 34), value: 63 },
        { at: at(6, 50), value: 70 },
        { at: at(11, 2), value: 74 },
        { at: at(16, 5), value: 72 },
        { at: at(19, 12), value: 58 },
        { at: at(24, 8), value: 62 },
        { at: at(27, 20), value: 66 },
      ],
      clock: [
        { at: at(10, 10), label: 'The bell rang and she left for a moment.' },
        { at: at(25), label: 'She mentioned the time.' },
      ],
    },
  };
}

export function fixtureScorecard(overall: number | null = 85): Scorecard {
  const marks = Object.fromEntries(
    criterionIds.map((criterion) => [
      criterion,
      { criterion, value: values[criterion]?.[0] ?? null, weight: criteria[criterion].weight, findings: [] },
    ]),
  ) as unknown as Scorecard['marks'];
  return {
    overall,
    uncapped: overall === null ? null : 87,
    caps: overall === null ? [] : [{ id: 'job-hint', limit: 85 }],
    marks,
  };
}

const noteText =
  'Dear Ms Farrow,\n\nThank you for your time this morning. It was very interesting, and I learnt a lot.\n\nTeo Brandt';

export function fixtureVisit(
  changes: Partial<StoredVisit> = {},
  pace: StoredVisit['log']['header']['pace'] = 'real',
): StoredVisit {
  const reading = {
    acts: [],
    topics: [],
    onTopic: true,
    evidence: [],
    doubt: null,
    followUp: false,
    unclear: true,
    nearest: [],
    model: 'none',
  };
  const entries: Entry[] = [
    { type: 'appointed', at: at(-45), minutes: 30 },
    { type: 'set-out', at: at(-29) },
    { type: 'arrived', at: at(-4) },
    ...rows.map(([time, who, text], i): Entry =>
      who === 'you'
        ? { type: 'said', at: time + spokenDuration(text), turn: i, text }
        : {
            type: 'spoke',
            at: time,
            until: time + spokenDuration(text),
            line: `line-${i}`,
            text,
            as: 'answer',
            topic: null,
            turn: null,
          },
    ),
    { type: 'ended', at: at(27, 40), reason: 'said-goodbye' },
    { type: 'note-sent', at: at(100), text: noteText, reading },
  ];
  return {
    version: 1,
    id: 'visit-1',
    app: '0.1.0',
    scenario: { id: 'ward-six', sha256: '', text: scenarioText },
    log: {
      version: 1,
      header: {
        learner: { name: 'Teo Brandt', exploring: 'nursing' },
        seed: 7,
        pace,
        stretch: 1,
        appointed: '2026-03-10T10:00:00',
      },
      entries,
    },
    clock: { wall: 0, at: 0, rate: 1 },
    drafts: { reply: '', note: '', questions: [], notepad: '' },
    scorecard: fixtureScorecard(),
    begun: Date.parse('2026-03-10T09:15:00'),
    changed: Date.parse('2026-03-10T11:40:00'),
    imported: false,
    ...changes,
  };
}

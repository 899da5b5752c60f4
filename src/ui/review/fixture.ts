/** An imagined visit, written by hand, for the tests of the screens that are read afterwards. */
import written from './fixture.json' with { type: 'json' };
import type { StoredVisit } from '../../app/records.ts';
import type { Entry } from '../../core/interview/log.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Scorecard, Verdict } from '../../core/scoring/scorecard.ts';
import { spokenDuration } from '../../core/words/speech.ts';
import type { Reading } from '../../core/understanding/reading.ts';
import { criteria, criterionIds, type Criterion } from '../../core/words/criteria.ts';
import type { Feedback, TranscriptEntry } from '../../core/feedback/feedback.ts';

const scenarioText = `format: 1
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

const rows = written.talk as unknown as Row[];

const spansIn = (text: string, judged: [Verdict, string][]) =>
  judged.map(([verdict, words]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, verdict }));

/** Entries of the log are counted from here, as if arriving came before. */
const firstEntry = 3;

const fixtureTranscript = (): TranscriptEntry[] =>
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

const values = written.marks as unknown as Partial<Record<Criterion, [number, string, string?, string?]>>;

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
                spans: [],
              },
              ...(criterion === 'referral'
                ? [
                    {
                      verdict: 'missing' as const,
                      text: 'It would have fitted after the name at 10:24.',
                      at: at(24, 30),
                      entry: null,
                      quote: '',
                      spans: [],
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

export const fixtureReading: Reading = {
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

export function fixtureVisit(
  changes: Partial<StoredVisit> = {},
  pace: StoredVisit['log']['header']['pace'] = 'real',
): StoredVisit {
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
    { type: 'note-sent', at: at(100), text: noteText, reading: fixtureReading },
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

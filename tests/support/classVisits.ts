/** A class of learners whose visits were really played by the visit's own machine, as the files they hand in. */
import { advance, beginVisit, logOf } from '../../src/core/interview/advance.ts';
import type { Header, Input } from '../../src/core/interview/log.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { score } from '../../src/core/scoring/score.ts';
import type { VisitFile } from '../../src/core/scoring/visitFile.ts';
import type { Reading } from '../../src/core/understanding/reading.ts';
import settings from '../../package.json' with { type: 'json' };
import { at, header, reading } from './visit.ts';

export const wardSix = `format: 1
id: ward-six
field: nursing
contact: {name: Imelda Farrow, called: Ms Farrow, pronoun: she, role: "Charge nurse, Ward 6"}
organization: {name: Tamsin Bay Hospital}
answers:
  typical-day: People think it is the blood. It is the phone, from seven to three.
  skills: You need a memory for names and comfortable shoes.
  enjoy-most: The hour after the morning round.
  break-in: Most of us came through the college down the road.
  challenges: Two of us for eleven beds at night.
referral: {name: Pim Osterly, role: tutor, lines: [Pim Osterly. He teaches the evening course.]}
`;

/** What one learner of the class does; everything else is as it should be. */
export interface Conduct {
  /** minutes after the appointed time, negative before */
  arrives?: number;
  /** asks for a job in the middle */
  jobAsk?: boolean;
  /** how many of five questions are asked */
  questions?: number;
  referral?: boolean;
  thanks?: boolean;
  note?: string | null;
  stops?: boolean;
  /** said and not understood */
  unheard?: [string, Partial<Reading>][];
}

export interface Handed {
  conduct?: Conduct;
  name?: string;
  /** name told to the contact */
  learner?: string;
  appointed?: string | null;
  pace?: Header['pace'];
  scenario?: string;
  app?: string;
  seed?: number;
}

const asked: [string, string][] = [
  ['typical-day', 'What does a typical day look like on your ward?'],
  ['skills', 'Which skills matter most in your work?'],
  ['break-in', 'How do people find their way into nursing?'],
  ['enjoy-most', 'What do you enjoy most about it?'],
  ['challenges', 'What are the hardest parts of it?'],
];

type Said = [string, Reading];

function turnsOf(conduct: Conduct): Said[] {
  const { questions = 5, jobAsk = false, referral = true, thanks = true, unheard = [], stops } = conduct;
  const of = (words: string, ...given: Parameters<typeof reading>): Said => [words, reading(...given)];
  return [
    of('Good morning, Ms Farrow. I am here because I want to know what nursing is like.', ['greet', 'state-purpose']),
    ...asked.slice(0, questions).map(([topic, words]) => of(words, ['ask'], [topic])),
    ...(jobAsk ? [of('Could you give me a job on your ward?', ['ask-job'])] : []),
    ...unheard.map(([words, changes]) => of(words, changes.acts ?? [], changes.topics ?? [], changes)),
    ...(referral ? [of('Is there somebody else I could talk to?', ['ask-referral'])] : []),
    ...(stops
      ? []
      : [
          of(
            thanks ? 'Thank you very much for your time. Goodbye.' : 'Bye.',
            thanks ? ['thank', 'goodbye'] : ['goodbye'],
          ),
        ]),
  ];
}

/** One visit as the file in which it is handed in. */
export function handedIn(given: Handed = {}): VisitFile {
  const {
    conduct = {},
    appointed = '2026-03-10T10:00:00.000Z',
    pace = 'real',
    app = settings.version,
    seed = 7,
  } = given;
  const text = given.scenario ?? wardSix;
  const { scenario } = parseScenario(text, 'ward-six.yaml', 'ward-six');
  if (!scenario) throw new Error('the scenario of this test has a fault');
  const { arrives = -5, note = 'Thank you, Ms Farrow. The phone from seven to three stays with me.', stops } = conduct;
  const head = header({
    learner: { name: given.learner ?? given.name ?? 'Teo', exploring: 'nursing' },
    appointed: pace === 'untimed' ? null : appointed,
    pace,
    seed,
  });
  const begin = Math.max(0, arrives);
  const said = turnsOf(conduct).flatMap(([words, read], i): Input[] => [
    { type: 'said', at: at(begin + 1 + 2 * i), turn: i + 1, text: words },
    { type: 'read', at: at(begin + 1 + 2 * i), turn: i + 1, reading: read },
  ]);
  const after: Input[] = stops
    ? [{ type: 'stopped', at: at(28) }]
    : [
        { type: 'left', at: at(28) },
        note === null
          ? { type: 'note-declined', at: at(60) }
          : { type: 'note-sent', at: at(60), text: note, reading: reading(['thank']) },
      ];
  const before: Input[] = [
    { type: 'appointed', at: at(-60), minutes: 30 },
    { type: 'arrived', at: at(pace === 'untimed' ? 0 : arrives) },
  ];
  const log = logOf([...before, ...said, ...after].reduce(advance, beginVisit(scenario, head)));
  const scorecard = score(log, scenario);
  return {
    format: 'half-hour-visit',
    version: 1,
    app,
    scenario: { id: 'ward-six', sha256: '', text },
    header: log.header,
    log: { version: 1, entries: log.entries },
    scorecard: scorecard.overall === null ? null : scorecard,
    ...(given.name === undefined ? {} : { name: given.name }),
  };
}

const names = ['Ada', 'Bea', 'Cem', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivo', 'Joy', 'Kim', 'Lea', 'Max', 'Noa', 'Oda'];

/** `count` learners, the later ones the better, each with one visit. */
export const wholeClass = (count: number): VisitFile[] =>
  Array.from({ length: count }, (_, i) =>
    handedIn({
      name: `${names[i % names.length]} ${String.fromCharCode(65 + Math.floor(i / names.length))}.`,
      seed: i + 1,
      appointed: new Date(Date.UTC(2026, 2, 2 + (i % 20), 10)).toISOString(),
      conduct: {
        arrives: i < count / 3 ? 4 + (i % 5) : -(i % 9),
        jobAsk: i < count / 4,
        questions: 1 + Math.floor((i * 5) / count),
        referral: i % 3 !== 0,
        thanks: i >= count / 5,
        note: i % 4 === 0 ? null : 'Thank you for your time.',
      },
    }),
  );

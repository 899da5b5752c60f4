/** Two finished visits as files, made by the visit's own machine, so that any moment of them can be tried again. */
import { advance, beginVisit, logOf } from '../../src/core/interview/advance.ts';
import type { Input, Log } from '../../src/core/interview/log.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { at, header, reading } from '../support/visit.ts';

const text = `format: 1
id: ward-six
field: nursing
contact: {name: Imelda Farrow, called: Ms Farrow, pronoun: she, role: Charge nurse, Ward 6}
organization: {name: Tamsin Bay Hospital}
answers:
  typical-day: People think it is the blood. It is the phone, from seven to three.
  skills: You need a memory for names and comfortable shoes.
  enjoy-most: The hour after the morning round.
  break-in: Most of us came through the college down the road.
`.replace('Charge nurse, Ward 6', '"Charge nurse, Ward 6"');

const appointedBefore: Input[] = [
  { type: 'appointed', at: at(-60), minutes: 30 },
  { type: 'set-out', at: at(-30) },
  { type: 'arrived', at: at(-5) },
];

function visit(turns: [number, string, Parameters<typeof reading>[0], string[]?][]): Log {
  const { scenario } = parseScenario(text, 'ward-six.yaml', 'ward-six');
  if (!scenario) throw new Error('the scenario of this test has a fault');
  const said = turns.flatMap(([minutes, words, acts, topics], i): Input[] => [
    { type: 'said', at: at(minutes), turn: i + 1, text: words },
    { type: 'read', at: at(minutes), turn: i + 1, reading: reading(acts, topics ?? []) },
  ]);
  const after: Input[] = [
    { type: 'left', at: at(16) },
    { type: 'note-declined', at: at(60) },
  ];
  return logOf([...appointedBefore, ...said, ...after].reduce(advance, beginVisit(scenario, header())));
}

const hello = 'Good morning, Ms Farrow. I am Teo. I asked to meet you because I want to know what the work is like.';

const talk = (middle: string, acts: Parameters<typeof reading>[0], topics: string[] = []): Log =>
  visit([
    [1, hello, ['greet', 'introduce-self', 'state-purpose']],
    [4, 'What are the skills that matter most on your ward?', ['ask'], ['skills']],
    [7, middle, acts, topics],
    [10, 'What do you enjoy most about it?', ['ask'], ['enjoy-most']],
    [13, 'Is there somebody else I could talk to?', ['ask-referral']],
    [15, 'Thank you very much for your time. Goodbye.', ['thank', 'goodbye']],
  ]);

const file = (name: string, appointed: string, log: Log) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'half-hour-visit',
      version: 1,
      app: '0.1.0',
      scenario: { id: 'ward-six', sha256: '', text },
      header: { ...log.header, appointed },
      log: { version: 1, entries: log.entries },
      scorecard: null,
    }),
  ),
});

export const jobAsk = 'Could you give me a job on your ward?';

export const practiceVisits = () => [
  file('first.json', '2026-03-10T10:00:00.000Z', talk(jobAsk, ['ask-job'])),
  file('second.json', '2026-03-17T10:00:00.000Z', talk('How do people find their way in?', ['ask'], ['break-in'])),
];

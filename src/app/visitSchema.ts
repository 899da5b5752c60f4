import * as v from 'valibot';
import { actIds } from '../core/words/acts.ts';

/**
 * What a stored or imported visit must look like before the rest of the program trusts it. Records of one's own storage
 * pass the same door as files of strangers.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.integer(), v.safeInteger());
const whole = v.pipe(v.number(), v.integer(), v.safeInteger(), v.minValue(0));
const words = v.array(text(400));

const evidence = v.looseObject({
  start: whole,
  end: whole,
  confidence: v.number(),
  act: v.optional(v.picklist(actIds)),
  topic: v.optional(text(100)),
});
const reading = v.looseObject({
  acts: v.array(v.picklist(actIds)),
  topics: words,
  onTopic: v.boolean(),
  evidence: v.array(evidence),
  doubt: v.nullable(v.literal('ask-job')),
  followUp: v.boolean(),
  unclear: v.boolean(),
  nearest: words,
  model: text(200),
});

const turn = v.nullable(whole);
const about = v.picklist(['topic', 'ask-job']);

/** One shape for each kind of entry; what is not listed here is no entry. */
const shapes = {
  appointed: { minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(120)) },
  opened: { document: text(200) },
  planned: { questions: v.array(text(2000)) },
  'set-out': {},
  arrived: {},
  said: { turn: whole, text: text(20_000) },
  read: { turn: whole, reading },
  clarified: { as: text(200) },
  'gave-resume': {},
  'fell-silent': {},
  skipped: { to: time },
  left: {},
  stopped: {},
  'note-opened': {},
  'note-sent': { text: text(20_000), reading },
  'note-declined': {},
  spoke: { until: time, line: text(300), text: text(4000), as: text(60), topic: v.nullable(text(100)), turn },
  rapport: { from: v.number(), to: v.number(), cause: text(60), turn },
  due: { moment: text(60), id: v.nullable(text(100)) },
  'asked-back': { turn: whole, about, options: words },
  settled: { turn: whole, about, as: text(60) },
  'resume-requested': {},
  referred: { name: text(300), turn: whole },
  extended: { to: time },
  ended: { reason: text(60) },
};

const entry = v.variant(
  'type',
  Object.entries(shapes).map(([type, shape]) => v.looseObject({ type: v.literal(type), at: time, ...shape })) as never,
);

export const headerSchema = v.looseObject({
  learner: v.looseObject({ name: text(200), exploring: text(400) }),
  seed: v.pipe(v.number(), v.integer()),
  pace: v.picklist(['real', 'brisk', 'untimed']),
  stretch: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  appointed: v.nullable(
    v.pipe(
      text(60),
      v.check((value) => !Number.isNaN(Date.parse(value)), 'no date'),
    ),
  ),
});

export const entriesSchema = v.pipe(v.array(entry), v.maxLength(20_000));

export const scenarioSourceSchema = v.looseObject({ id: text(100), sha256: text(64), text: text(600_000) });

/** The marks are looked at and never relied on: they can be computed again from the log. */
const scorecard = v.nullable(
  v.looseObject({
    overall: v.nullable(v.number()),
    uncapped: v.nullable(v.number()),
    caps: v.array(v.looseObject({ id: text(60), limit: v.number() })),
    marks: v.record(v.string(), v.looseObject({ value: v.nullable(v.number()), findings: v.array(v.looseObject({})) })),
  }),
);

export const storedVisitSchema = v.looseObject({
  version: v.literal(1),
  id: text(100),
  app: text(60),
  scenario: scenarioSourceSchema,
  log: v.looseObject({ version: v.literal(1), header: headerSchema, entries: entriesSchema }),
  clock: v.looseObject({ wall: v.number(), at: v.number(), rate: v.pipe(v.number(), v.minValue(0.01)) }),
  drafts: v.looseObject({
    reply: v.string(),
    note: v.string(),
    questions: v.array(v.string()),
    notepad: v.string(),
  }),
  scorecard,
  begun: v.number(),
  changed: v.number(),
  imported: v.boolean(),
});

export const visitFileSchema = v.looseObject({
  format: v.literal('half-hour-visit'),
  version: v.literal(1),
  app: text(60),
  scenario: scenarioSourceSchema,
  header: headerSchema,
  log: v.looseObject({ version: v.literal(1), entries: entriesSchema }),
  scorecard: v.optional(scorecard),
});

export const settingsSchema = v.object({
  version: v.literal(1),
  name: v.fallback(text(200), ''),
  exploring: v.fallback(text(400), ''),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  pace: v.fallback(v.picklist(['real', 'brisk', 'untimed']), 'real'),
  stretch: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(10)), 1),
});

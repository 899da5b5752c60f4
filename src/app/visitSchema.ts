import * as v from 'valibot';
import { logSchema } from '../core/interview/logSchema.ts';

/** What records of one's own storage must look like before the rest of the program trusts them. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Marks are looked at and never relied on: they can be computed again from the log. */
const scorecard = v.nullable(
  v.looseObject({
    overall: v.nullable(v.number()),
    uncapped: v.nullable(v.number()),
    caps: v.array(v.looseObject({ id: v.string(), limit: v.number() })),
    marks: v.record(v.string(), v.looseObject({ value: v.nullable(v.number()), findings: v.array(v.looseObject({})) })),
  }),
);

export const storedVisitSchema = v.looseObject({
  version: v.literal(1),
  id: text(100),
  app: text(60),
  scenario: v.looseObject({ id: text(100), sha256: text(64), text: v.string() }),
  log: logSchema,
  clock: v.looseObject({ wall: v.number(), at: v.number(), rate: v.pipe(v.number(), v.minValue(0.01)) }),
  drafts: v.looseObject({
    reply: v.string(),
    note: v.string(),
    questions: v.array(v.string()),
    notepad: v.string(),
    opening: v.exactOptional(v.string()),
    request: v.exactOptional(v.object({ subject: v.string(), text: v.string() })),
  }),
  scorecard,
  begun: v.number(),
  changed: v.number(),
  imported: v.boolean(),
});

export const settingsSchema = v.object({
  version: v.literal(1),
  name: v.fallback(text(200), ''),
  exploring: v.fallback(text(400), ''),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  pace: v.fallback(v.picklist(['real', 'brisk', 'untimed']), 'real'),
  stretch: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(10)), 1),
});

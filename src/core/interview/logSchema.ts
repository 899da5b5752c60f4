import * as v from 'valibot';
import { actIds } from '../words/acts.ts';
import { outfitIds } from '../words/outfits.ts';

/** What a log from outside must look like: stored, imported or edited by hand, it enters through here. */

const most = 20_000;
const at = v.pipe(v.number(), v.safeInteger());
const text = v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(200));
const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const someTurn = v.nullable(turn);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const act = v.picklist(actIds);
const span = { start: offset, end: offset, confidence: share };

const readingSchema = v.object({
  acts: v.array(act),
  topics: ids,
  onTopic: v.boolean(),
  evidence: v.array(
    v.union([
      v.object({ ...span, act, degree: v.exactOptional(v.picklist(['hint', 'blunt'])) }),
      v.object({ ...span, topic: id }),
    ]),
  ),
  doubt: v.nullable(v.literal('ask-job')),
  followUp: v.boolean(),
  unclear: v.boolean(),
  nearest: ids,
  model: id,
});

const entry = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000));
const echoSchema = v.object({ start: offset, end: offset, line: entry, from: offset, to: offset, share });

const of = <T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
  v.object({ type: v.literal(type), at, ...entries });

const entrySchema = v.variant('type', [
  of('appointed', { minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)) }),
  of('requested', { subject: text, text, reading: readingSchema }),
  of('dressed', { outfit: v.picklist(outfitIds) }),
  of('opened', { document: id }),
  of('planned', { questions: v.pipe(v.array(text), v.maxLength(200)) }),
  of('set-out', {}),
  of('arrived', {}),
  of('said', { turn, text }),
  of('read', { turn, reading: readingSchema }),
  of('clarified', { as: id }),
  of('gave-resume', {}),
  of('fell-silent', {}),
  of('skipped', { to: at }),
  of('left', {}),
  of('stopped', {}),
  of('note-opened', {}),
  of('note-sent', {
    text,
    reading: readingSchema,
    echoes: v.exactOptional(v.pipe(v.array(echoSchema), v.maxLength(200))),
  }),
  of('note-declined', {}),
  of('answered', { answer: v.picklist(['agreed', 'missing', 'declined']), minutes: v.number(), missing: ids, text }),
  of('spoke', { until: at, line: id, text, as: id, topic: v.nullable(id), turn: someTurn }),
  of('rapport', { from: v.number(), to: v.number(), cause: id, turn: someTurn }),
  of('due', { moment: id, id: v.nullable(id) }),
  of('asked-back', { turn, about: v.picklist(['topic', 'ask-job']), options: ids }),
  of('settled', { turn, about: v.picklist(['topic', 'ask-job']), as: v.picklist(['yes', 'no', 'moved-on', 'topic']) }),
  of('resume-requested', {}),
  of('referred', { name: id, turn }),
  of('extended', { to: at }),
  of('ended', { reason: v.picklist(['left', 'said-goodbye', 'shown-out', 'thrown-out', 'never-came', 'stopped']) }),
]);

export const headerSchema = v.object({
  learner: v.object({ name: text, exploring: text }),
  seed: v.pipe(v.number(), v.integer()),
  pace: v.picklist(['real', 'brisk', 'untimed']),
  stretch: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  sentBy: v.exactOptional(v.nullable(id)),
  appointed: v.nullable(id),
});

export const entriesSchema = v.pipe(v.array(entrySchema), v.maxLength(20_000));

export const logSchema = v.object({ version: v.literal(1), header: headerSchema, entries: entriesSchema });

/** "entries.12.turn: Invalid type …" for the first few faults. */
export const faultsOf = (issues: readonly v.BaseIssue<unknown>[]): string[] =>
  issues.slice(0, 5).map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);

import * as v from 'valibot';
import { criterionIds } from '../words/criteria.ts';
import { outfitIds } from '../words/outfits.ts';
import { reactionIds } from '../words/reactions.ts';

/** The format of scenario files, version 1. FORMAT.md has the same rules in words; normalise.ts fills in the defaults. */

const short = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const prose = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(6000));
const spoken = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1200));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
// names that every object of the language answers to cannot name an entry of ours
export const idPattern = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const id = v.pipe(v.string(), v.regex(idPattern), v.maxLength(60));
const clock = v.pipe(v.string(), v.regex(/^\d{1,3}:[0-5]\d$/));
const list = <T extends v.GenericSchema>(item: T, most = 60) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(most));

const band = v.picklist(['open', 'plain', 'guarded']);
const line = v.union([spoken, v.strictObject({ say: spoken, when: v.optional(band) })]);
/** Lines of a reaction: one, or several to choose from, each for any band or for one. */
export const lines = v.union([spoken, list(line)]);
/** Lines of the scenario's own moments: one, or several to choose from. */
const texts = v.union([spoken, list(spoken)]);

const telling = v.strictObject({
  say: spoken,
  open: v.optional(spoken),
  guarded: v.optional(spoken),
  then: v.optional(v.union([spoken, list(spoken, 12)])),
});
/** One telling, or several: the contact gives another one each time they are asked again. */
export const tellings = v.union([spoken, telling, list(v.union([spoken, telling]), 20)]);

const contact = v.strictObject({
  name: short,
  called: v.optional(short),
  pronoun: v.optional(v.picklist(['she', 'he', 'they'])),
  role: short,
  portrait: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.svg$/), v.maxLength(80))),
  looks: v.optional(short),
  temperament: v.optional(v.picklist(['warm', 'neutral', 'guarded'])),
  quote: v.optional(short),
  about: v.optional(prose),
});

const appointment = v.strictObject({
  minutes: v.optional(whole(5, 60)),
  waits: v.optional(whole(1, 60)),
  extra: v.optional(whole(0, 30)),
  forgiven: v.optional(whole(0, 15)),
  way: v.optional(v.strictObject({ minutes: whole(0, 180), 'give-or-take': v.optional(whole(0, 60)) })),
  offered: v.optional(list(short, 6)),
});

const fact = v.strictObject({
  id,
  says: prose,
  words: list(short, 20),
  asks: v.optional(list(short, 12)),
});

const document = v.strictObject({
  id,
  title: short,
  kind: v.optional(v.picklist(['about', 'news', 'profile', 'article'])),
  text: prose,
});

const dress = v.strictObject({
  suits: list(v.picklist(outfitIds)),
  over: v.optional(list(v.picklist(outfitIds))),
  why: v.optional(prose),
});

const topic = v.strictObject({
  id,
  name: v.optional(short),
  phrasings: list(short, 40),
});

const interruption = v.strictObject({
  id,
  at: clock,
  lasts: v.optional(whole(5, 300)),
  lines: texts,
  back: texts,
});

const question = v.strictObject({
  id,
  at: clock,
  about: v.optional(v.picklist(['resume', 'looking-for-work', 'other'])),
  lines: texts,
  replies: texts,
});

const referral = v.strictObject({
  name: short,
  role: short,
  contact: v.optional(id),
  above: v.optional(whole(0, 100)),
  lines: texts,
  refused: v.optional(texts),
  'use-name': v.optional(v.picklist(['yes', 'no'])),
  'name-lines': v.optional(texts),
});

export const scenarioSchema = v.strictObject({
  format: v.literal(1),
  id: v.optional(id),
  field: short,
  guided: v.optional(v.boolean()),
  'by-referral': v.optional(v.boolean()),
  contact,
  organization: v.strictObject({ name: short, place: v.optional(short), about: v.optional(prose) }),
  appointment: v.optional(appointment),
  wear: v.optional(prose),
  bring: v.optional(prose),
  dress: v.optional(dress),
  documents: v.optional(list(document, 20)),
  facts: v.optional(list(fact, 40)),
  topics: v.optional(list(topic, 60)),
  answers: v.record(id, tellings),
  reactions: v.optional(v.strictObject(Object.fromEntries(reactionIds.map((name) => [name, v.optional(lines)])))),
  interruptions: v.optional(list(interruption, 6)),
  questions: v.optional(list(question, 12)),
  referral: v.optional(referral),
  rubric: v.optional(v.strictObject(Object.fromEntries(criterionIds.map((name) => [name, v.optional(whole(0, 100))])))),
});

/** A scenario as its author wrote it. */
export type WrittenScenario = v.InferOutput<typeof scenarioSchema>;

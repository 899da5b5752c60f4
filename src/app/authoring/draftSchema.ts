import * as v from 'valibot';

/** What a stored draft must look like before the rest of the program trusts it. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const draftSchema = v.looseObject({
  version: v.literal(1),
  id: text(100),
  text: v.string(),
  rehearsals: v.array(v.looseObject({ name: text(200), text: v.string() })),
  sayings: v.array(v.looseObject({ text: v.string(), topic: v.nullable(text(100)) })),
  history: v.array(v.looseObject({ text: v.string(), at: v.number(), why: v.string() })),
  begun: v.number(),
  changed: v.number(),
});

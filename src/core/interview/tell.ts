import { pick } from './chance.ts';
import { band, react, speak, type Draft } from './draft.ts';

/**
 * The contact answers a question on `topic`: with a telling not given yet, else with what follows one that was,
 * and when all is told they say so.
 */
export function tell(draft: Draft, topic: string): void {
  const { context } = draft;
  const tellings = context.scenario.answers[topic] ?? [];
  const untold = tellings.map((_, i) => i).filter((i) => !context.spoken.includes(lineId(topic, i)));
  if (tellings.length === 0) return react(draft, 'unscripted');
  if (untold.length > 0)
    return give(draft, topic, pick(untold, context.header.seed, `${topic}/${tellings.length - untold.length}`));
  const told = context.lastTold?.topic === topic ? context.lastTold.telling : 0;
  if (!continueFrom(draft, topic, [told, ...tellings.keys()])) react(draft, 'told-already');
}

/** Whether the contact has anything at all to say on `topic`, and whether some of it was not said yet. */
export function knows({ context }: Draft, topic: string): 'nothing' | 'told' | 'more' {
  const tellings = context.scenario.answers[topic] ?? [];
  const unsaid = (line: string): boolean => !context.spoken.includes(line);
  const more = tellings.some(
    ({ then }, i) => unsaid(lineId(topic, i)) || then.some((_, j) => unsaid(`${lineId(topic, i)}/then/${j}`)),
  );
  return more ? 'more' : tellings.length > 0 ? 'told' : 'nothing';
}

/** The contact goes on with what they said last: "and why?", "for example?". */
export function tellMore(draft: Draft): void {
  const last = draft.context.lastTold;
  if (!last) return react(draft, 'unscripted');
  if (continueFrom(draft, last.topic, [last.telling])) return;
  const tellings = draft.context.scenario.answers[last.topic] ?? [];
  const untold = tellings.findIndex((_, i) => !draft.context.spoken.includes(lineId(last.topic, i)));
  if (untold >= 0) give(draft, last.topic, untold);
  else if (!continueFrom(draft, last.topic, [...tellings.keys()])) react(draft, 'nothing-more');
}

const lineId = (topic: string, telling: number): string => `answers/${topic}/${telling}`;

function give(draft: Draft, topic: string, telling: number): void {
  const told = draft.context.scenario.answers[topic]?.[telling];
  if (!told) return;
  speak(draft, lineId(topic, telling), told.say[band(draft)], 'answer', topic);
  draft.context.lastTold = { topic, telling };
  draft.context.questionsAnswered += 1;
}

/** Says the first line not yet said that follows one of `tellings`; false when none is left. */
function continueFrom(draft: Draft, topic: string, tellings: readonly number[]): boolean {
  for (const telling of tellings) {
    const lines = draft.context.scenario.answers[topic]?.[telling]?.then ?? [];
    const next = lines.findIndex((_, i) => !draft.context.spoken.includes(`${lineId(topic, telling)}/then/${i}`));
    const text = lines[next];
    if (text === undefined) continue;
    speak(draft, `${lineId(topic, telling)}/then/${next}`, text, 'follow-up', topic);
    draft.context.lastTold = { topic, telling };
    draft.context.questionsAnswered += 1;
    return true;
  }
  return false;
}

import { factTopic, isFactTopic } from '../scenario/ownTopics.ts';
import type { Reading } from '../understanding/reading.ts';
import { moveRapport, note, react, sayOneOf, speak, type Draft } from './draft.ts';
import { minutesInWords } from './minutesInWords.ts';
import { knows, tell, tellMore } from './tell.ts';
import { nameTopics } from './topicNames.ts';

/** Two questions put in one breath are both answered; of more, the contact asks for one at a time. */
const answeredAtOnce = 2;

/** Beside these, naming the time is a remark and needs no answer. */
const moreThanTheTime: Reading['acts'] = ['ask', 'ask-referral', 'ask-use-name', 'keep-in-touch', 'wrap-up', 'goodbye'];

/** Answers what was asked: about the work, about other people, about using the name. */
export function answerQuestions(draft: Draft, reading: Reading): void {
  const { context } = draft;
  const has = (act: Reading['acts'][number]) => reading.acts.includes(act);
  if (has('ask')) answerAsk(draft, reading);
  if (has('ask-referral')) answerReferral(draft);
  // Whoever sends the learner to nobody has answered that, too.
  if (has('ask-use-name') && !(has('ask-referral') && wouldRefuse(draft))) answerUseName(draft);
  if (has('keep-in-touch')) react(draft, 'keep-in-touch');
  if (has('check-time') && !reading.acts.some((act) => moreThanTheTime.includes(act))) {
    const left = Math.max(0, Math.round((context.endsAt - draft.at) / 60_000));
    react(draft, 'check-time', { minutes: minutesInWords(left) });
  }
  const handled = reading.acts.some((act) => act !== 'ask-job');
  if (!handled && context.askedBack === null) askBackForTopic(draft, reading);
  else if (handled) context.nonsense = 0;
}

function answerAsk(draft: Draft, reading: Reading): void {
  const topics = reading.topics;
  if (topics.length === 0) {
    if (reading.followUp) tellMore(draft);
    else if (reading.nearest.filter((topic) => !isFactTopic(topic)).length > 1) askBackForTopic(draft, reading);
    else react(draft, 'unscripted');
    return;
  }
  for (const topic of toAnswer(draft, topics)) answerTopic(draft, topic);
  if (topics.length > answeredAtOnce) {
    moveRapport(draft, 'several-at-once');
    react(draft, 'one-at-a-time');
  }
}

/** What is answered of `topics`. Whoever can say something says that, and makes no excuse for the rest. */
function toAnswer(draft: Draft, topics: readonly string[]): readonly string[] {
  const those = (known: ReturnType<typeof knows>) =>
    topics.filter((topic) => (isFactTopic(topic) ? 'more' : knows(draft, topic)) === known);
  const answered = those('more');
  return answered.length > 0 ? answered.slice(0, answeredAtOnce) : [...those('told'), ...topics].slice(0, 1);
}

/** The answer to one topic; a fact that the first page tells is read out from there, a little cooler. */
export function answerTopic(draft: Draft, topic: string): void {
  const fact = draft.context.scenario.facts.find(({ id }) => topic === factTopic(id));
  if (!fact) return tell(draft, topic);
  moveRapport(draft, 'asked-a-fact');
  draft.context.done = [...draft.context.done, `fact/${fact.id}`];
  speak(draft, `facts/${fact.id}`, fact.says, 'fact', topic);
}

/** A name that was given once stays given, however the visit goes on. */
function wouldRefuse({ context }: Draft): boolean {
  const { referral } = context.scenario;
  return referral !== null && context.rapport < referral.above && !context.done.includes('referral');
}

function answerReferral(draft: Draft): void {
  const { context, turn } = draft;
  const { referral } = context.scenario;
  if (!referral || context.rapport < referral.above) {
    if (referral && referral.refused.length > 0)
      return sayOneOf(draft, 'referral/refused', referral.refused, 'no-referral');
    return react(draft, 'no-referral');
  }
  sayOneOf(draft, 'referral/lines', referral.lines, 'referral');
  if (turn !== null && !context.done.includes('referral')) {
    context.done = [...context.done, 'referral'];
    note(draft, { type: 'referred', at: draft.at, name: referral.name, turn });
  }
}

function answerUseName(draft: Draft): void {
  const { referral } = draft.context.scenario;
  if (wouldRefuse(draft)) return answerReferral(draft);
  if (referral && referral.nameLines.length > 0) return sayOneOf(draft, 'referral/name', referral.nameLines, 'name');
  react(draft, referral?.useName === 'no' ? 'name-no' : 'name-yes');
}

/** Says that they did not understand and offers the two nearest readings; that costs the learner nothing. */
function askBackForTopic(draft: Draft, reading: Reading): void {
  const { context, at, turn } = draft;
  // What the first page says has no name of its own to offer.
  const [first, second] = reading.nearest.filter((topic) => !isFactTopic(topic));
  context.nonsense += 1;
  if (first === undefined || second === undefined || turn === null) return react(draft, 'unclear-open');
  const names = nameTopics(context.scenario, [first, second]);
  react(draft, 'unclear', { first: names[0] ?? first, second: names[1] ?? second });
  context.askedBack = { turn, about: 'topic', options: [first, second] };
  note(draft, { type: 'asked-back', at, turn, about: 'topic', options: [first, second] });
}

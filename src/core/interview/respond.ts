import type { Act } from '../words/acts.ts';
import { isFactTopic } from '../scenario/ownTopics.ts';
import type { Reading } from '../understanding/reading.ts';
import { respondToAskedBack } from './askingBack.ts';
import { respondToClosing } from './closing.ts';
import type { VisitContext } from './context.ts';
import { answerQuestions } from './answering.ts';
import { draftOf, moveRapport, note, react, sayOneOf, type Draft } from './draft.ts';
import { reactToFault } from './faults.ts';
import { rapportChanges, type RapportCause } from './rapport.ts';

/** What the contact does with a turn: one rule after another until the turn is dealt with. */
export function respond(before: VisitContext, reading: Reading): VisitContext {
  const pending = before.pending;
  if (!pending) return before;
  const draft = draftOf(before, pending.at, pending.turn);
  draft.context.pending = null;
  if (before.interruption) {
    // Whoever leaves or goes too far is answered all the same.
    if (!reading.acts.some((act) => act === 'goodbye' || act === 'rude' || act === 'ask-job')) {
      react(draft, 'busy');
      return draft.context;
    }
    draft.context.interruption = null;
  }
  // A goodbye settles only if the learner does not speak again.
  const parted = draft.context.goodbyeAt !== null;
  draft.context.goodbyeAt = null;
  noteManners(draft, reading, pending.text);
  if (respondToAskedBack(draft, reading, pending.text)) return draft.context;
  if (reactToFault(draft, reading)) return draft.context;
  const answered = draft.context.questionsAnswered;
  respondSocially(draft, reading);
  answerQuestions(draft, reading);
  respondToClosing(draft, reading, parted);
  if (draft.context.ended === null) takeTheLead(draft, reading, draft.context.questionsAnswered > answered);
  return draft.context;
}

/** Rapport for what was said well; faults move it where they are answered. */
function noteManners(draft: Draft, reading: Reading, text: string): void {
  const { context } = draft;
  if (!reading.onTopic) return;
  const welcome = (act: Act): act is Act & RapportCause =>
    act in rapportChanges && rapportChanges[act as RapportCause] > 0 && act !== 'ask';
  reading.acts.filter(welcome).forEach((act) => moveRapport(draft, act));
  if (reading.followUp && context.lastTold) moveRapport(draft, 'follow-up');
  else if (reading.topics.length > 0) moveRapport(draft, 'ask');
  const lower = text.toLowerCase();
  const knew = context.scenario.facts.some(
    (fact) => !context.done.includes(`fact/${fact.id}`) && fact.words.some((word) => lower.includes(word)),
  );
  if (knew && !reading.topics.some(isFactTopic)) moveRapport(draft, 'knew-a-fact');
}

const social: readonly Act[] = [
  'apologize',
  'state-purpose',
  'share-background',
  'disclaim',
  'answer',
  'thank',
  'greet',
  'introduce-self',
  'acknowledge',
];

/** At most one line for what is not a question, and none where a question follows that can stand alone. */
function respondSocially(draft: Draft, reading: Reading): void {
  const { context } = draft;
  const shown = social.filter((act) => reading.acts.includes(act));
  const asks = reading.acts.some((act) =>
    ['ask', 'ask-referral', 'ask-use-name', 'keep-in-touch', 'check-time'].includes(act),
  );
  const closes = reading.acts.includes('wrap-up') || reading.acts.includes('goodbye');
  const knewPurpose = context.purposeKnown;
  if (reading.acts.includes('state-purpose')) context.purposeKnown = true;
  const question = context.openQuestion;
  // A question of the contact's is open for one turn; whoever passes over it is not held up.
  context.openQuestion = null;
  if (question && (shown.includes('answer') || shown.includes('share-background') || !(asks || closes)))
    return replyToAnswer(draft, question);
  if (shown.includes('state-purpose') && !knewPurpose) {
    if (asks) return;
    return react(draft, 'purpose-heard');
  }
  if (asks || closes) return;
  const firstWords =
    !context.purposeKnown &&
    !context.whatBringsYouAsked &&
    (shown.includes('greet') || shown.includes('introduce-self'));
  const act = firstWords ? 'greet' : shown[0];
  switch (act) {
    case 'apologize':
      return react(draft, 'apology-heard');
    case 'disclaim':
      return react(draft, 'disclaim-heard');
    case 'share-background':
    case 'answer':
      if (knewPurpose || context.whatBringsYouAsked) context.purposeKnown = true;
      return react(
        draft,
        knewPurpose ? 'background-heard' : context.whatBringsYouAsked ? 'purpose-heard' : 'background-heard',
      );
    case 'thank':
      return react(draft, 'thanked');
    case 'greet':
    case 'introduce-self':
      return context.happened.greet === 1 || context.whatBringsYouAsked
        ? react(draft, 'greeted')
        : react(draft, 'go-on');
    case 'acknowledge':
      return react(draft, 'go-on');
    default:
  }
}

function replyToAnswer(draft: Draft, id: string): void {
  const question = draft.context.scenario.questions.find((one) => one.id === id);
  if (question) sayOneOf(draft, `questions/${id}/replies`, question.replies, 'reply');
}

/** What the contact brings up by themselves after an answer: the reason for the visit, or one of their own questions. */
function takeTheLead(draft: Draft, reading: Reading, answered: boolean): void {
  const { context, at, turn } = draft;
  if (context.askedBack || context.closingAt !== null || context.goodbyeAt !== null) return;
  if (!context.purposeKnown && !context.whatBringsYouAsked) {
    context.whatBringsYouAsked = true;
    return react(draft, 'what-brings-you');
  }
  const question = context.scenario.questions.find(
    (one) => at >= one.at && !context.done.includes(`question/${one.id}`),
  );
  if (!question || context.openQuestion || !answered || reading.acts.includes('ask-referral')) return;
  context.done = [...context.done, `question/${question.id}`];
  context.openQuestion = question.id;
  sayOneOf(draft, `questions/${question.id}`, question.lines, 'question');
  if (question.about === 'resume' && turn !== null) {
    context.resumeRequested = true;
    note(draft, { type: 'resume-requested', at: draft.speakAt });
  }
}

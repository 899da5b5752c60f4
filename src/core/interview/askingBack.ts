import type { Reading } from '../understanding/reading.ts';
import { answerTopic } from './answering.ts';
import { note, react, type Draft } from './draft.ts';
import { reactToJobAsk } from './faults.ts';
import { yesOrNo } from './yesOrNo.ts';

/** Takes a turn as the answer to what the contact asked back. True when that deals with the whole turn. */
export function respondToAskedBack(draft: Draft, reading: Reading, text: string): boolean {
  const asked = draft.context.askedBack;
  if (!asked) return false;
  if (asked.about === 'topic') {
    draft.context.askedBack = null;
    note(draft, { type: 'settled', at: draft.at, turn: asked.turn, about: 'topic', as: 'moved-on' });
    return false;
  }
  const answer = reading.acts.includes('ask-job') ? 'yes' : reading.acts.includes('disclaim') ? 'no' : yesOrNo(text);
  settleJobAsk(draft, answer ?? 'moved-on');
  return answer !== null && !reading.acts.includes('ask');
}

/** Settles what was asked back by a button: a topic, 'yes', 'no' or 'neither'. */
export function clarify(draft: Draft, as: string): void {
  const asked = draft.context.askedBack;
  if (!asked) return;
  if (asked.about === 'ask-job') return settleJobAsk(draft, as === 'yes' ? 'yes' : 'no');
  draft.context.askedBack = null;
  note(draft, {
    type: 'settled',
    at: draft.at,
    turn: asked.turn,
    about: 'topic',
    as: as === 'neither' ? 'no' : 'topic',
  });
  if (as === 'neither') return react(draft, 'go-on');
  draft.context.nonsense = 0;
  answerTopic(draft, as);
}

/** "No" clears the doubt, "yes" is a blunt request, moving on without an answer is a hint. */
function settleJobAsk(draft: Draft, as: 'yes' | 'no' | 'moved-on'): void {
  const asked = draft.context.askedBack;
  if (!asked) return;
  draft.context.askedBack = null;
  note(draft, { type: 'settled', at: draft.at, turn: asked.turn, about: 'ask-job', as });
  if (as === 'no') react(draft, 'job-cleared');
  else if (as === 'yes') reactToJobAsk(draft, 'blunt');
}

import type { Reading } from '../understanding/reading.ts';
import type { Degree } from '../words/acts.ts';
import { moveRapport, note, react, type Draft } from './draft.ts';
import type { EndReason } from './log.ts';

/** Rudeness, requests for a job and nonsense in a row that a contact bears before they end the visit. */
const rudenessBorne = 1;
const jobAsksBorne = 2;
const nonsenseBorne = 5;

/** Answers what broke a rule. True when that deals with the whole turn. */
export function reactToFault(draft: Draft, reading: Reading): boolean {
  const { context } = draft;
  const has = (act: Reading['acts'][number]) => reading.acts.includes(act);
  if (has('rude')) {
    context.rudeness += 1;
    moveRapport(draft, 'rude');
    if (context.rudeness > rudenessBorne) throwOut(draft);
    else react(draft, 'rude');
    return true;
  }
  if (has('ask-job')) {
    const degree = reading.evidence.find((one) => 'act' in one && one.act === 'ask-job');
    reactToJobAsk(draft, degree && 'degree' in degree && degree.degree ? degree.degree : 'blunt');
    return context.ended !== null || !proper(reading);
  }
  if (reading.doubt === 'ask-job' && draft.turn !== null) {
    react(draft, 'is-that-a-job-ask');
    context.askedBack = { turn: draft.turn, about: 'ask-job', options: ['yes', 'no'] };
    note(draft, { type: 'asked-back', at: draft.at, turn: draft.turn, about: 'ask-job', options: ['yes', 'no'] });
    return true;
  }
  if (has('offer-resume')) return offered(draft, reading);
  if (has('give-resume')) {
    context.openQuestion = null;
    react(draft, 'resume-taken');
    return !proper(reading);
  }
  if (has('intrusive')) {
    moveRapport(draft, 'intrusive');
    react(draft, 'intrusive');
    return !proper(reading);
  }
  if (has('off-topic')) {
    moveRapport(draft, 'off-topic');
    wander(draft);
    return context.ended !== null || !proper(reading);
  }
  return false;
}

/** A turn that also holds a question on a topic is answered after the fault. */
const proper = (reading: Reading): boolean => reading.acts.includes('ask') && reading.topics.length > 0;

function offered(draft: Draft, reading: Reading): boolean {
  const { context } = draft;
  context.resumeOffers += 1;
  moveRapport(draft, 'offer-resume');
  react(draft, context.resumeOffers > 1 ? 'resume-again' : 'resume-unasked');
  return !proper(reading);
}

/** Asked for a job, the contact answers as a real person would: embarrassed, cooler, brief. */
export function reactToJobAsk(draft: Draft, degree: Degree): void {
  const { context } = draft;
  context.jobAsks += 1;
  moveRapport(draft, degree === 'blunt' ? 'job-blunt' : 'job-hint');
  if (context.jobAsks > jobAsksBorne) throwOut(draft);
  else react(draft, context.jobAsks > 1 ? 'job-again' : degree === 'blunt' ? 'job-blunt' : 'job-hint');
}

function wander(draft: Draft): void {
  draft.context.nonsense += 1;
  if (draft.context.nonsense > nonsenseBorne) throwOut(draft);
  else react(draft, 'off-topic');
}

function throwOut(draft: Draft): void {
  react(draft, 'thrown-out');
  end(draft, 'thrown-out', draft.context.speakingUntil);
}

/** Ends the talk at `at`. */
export function end(draft: Draft, reason: EndReason, at: number): void {
  const { context } = draft;
  context.ended = reason;
  context.endedAt = at;
  context.interruption = null;
  context.askedBack = null;
  context.now = Math.max(context.now, at);
  note(draft, { type: 'ended', at, reason });
}

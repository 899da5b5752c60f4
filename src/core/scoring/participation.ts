import type { Criterion } from '../words/criteria.ts';
import { has, overall, whole, type Judgement } from './evidence.ts';
import type { Turn, Visit } from './visit.ts';

/** What is earned by abstaining counts only as far as the learner took part. */
export const earnedByAbstaining: readonly Criterion[] = ['topic-focus', 'no-job-ask', 'resume-on-request', 'listening'];

const enough = 5;

/** Turns that carry the talk: a greeting, thanks or a goodbye alone keeps to no subject. */
const turnsOnTopic = (visit: Visit): Turn[] =>
  visit.turns.filter(
    (turn) =>
      turn.reading?.onTopic === true &&
      (turn.topics.length > 0 ||
        (has(turn, 'ask') && !has(turn, 'ask-job')) ||
        has(turn, 'state-purpose', 'share-background', 'answer', 'ask-referral', 'ask-use-name')),
  );

/** The judgement, scaled by min(1, on-topic turns ÷ 5). */
export function withParticipation(judgement: Judgement, visit: Visit): Judgement {
  const turns = turnsOnTopic(visit).length;
  if (judgement.value === null || turns >= enough) return judgement;
  const told = judgement.findings.some(({ rule }) => rule === 'did-not-meet');
  return {
    value: whole((judgement.value * turns) / enough),
    findings: told
      ? judgement.findings
      : [...judgement.findings, overall('took-little-part', 'missing', { turns, full: judgement.value })],
  };
}

import type { FeedbackCriterion } from '../../core/feedback/feedback.ts';

/** Criteria that got the same mark for the same reason are told once: "You and Ms Farrow did not meet." */
export function joinAlike<One extends FeedbackCriterion>(criteria: readonly One[]): One[] {
  const joined = new Map<string, One>();
  for (const one of criteria) {
    const reason = `${one.value} ${one.sentence}`;
    const first = joined.get(reason);
    joined.set(
      reason,
      first ? { ...first, name: `${first.name}, ${one.name}`, weight: first.weight + one.weight } : one,
    );
  }
  return [...joined.values()];
}

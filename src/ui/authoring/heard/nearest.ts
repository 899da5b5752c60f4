import type { HeardGroup } from '../../../core/authoring/heard/heardGroups.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { isCore } from './words.ts';

/** How near two texts are, 0 to 1 or thereabouts. */
export type Likeness = (a: string, b: string) => number;

/** Under this a topic is only one among the others. */
const worthOffering = 0.3;

/**
 * The own topics that a group may belong to: `first` are those that learners or the reading named and, the likest
 * first, two that are near; `others` are all the rest.
 */
export function nearestOwn(
  { phrases }: HeardGroup,
  { topics }: Scenario,
  likeness: Likeness,
): { first: string[]; others: string[] } {
  const named = phrases.flatMap((phrase) => phrase.topics).filter((id) => topics.some((topic) => topic.id === id));
  const ranked = topics
    .map(({ id, phrasings }) => ({
      id,
      near: Math.max(0, ...phrases.flatMap(({ text }) => phrasings.map((phrasing) => likeness(text, phrasing)))),
    }))
    .sort((a, b) => b.near - a.near);
  const near = ranked.filter((one) => one.near >= worthOffering).map(({ id }) => id);
  const first = [...new Set([...named, ...near])].slice(0, 2);
  return { first, others: ranked.map(({ id }) => id).filter((id) => !first.includes(id)) };
}

/** The core topics that learners meant or that the reading came nearest to; a question further is about no new one. */
export const nearestCore = ({ phrases }: HeardGroup): string[] => [
  ...new Set(
    phrases
      .filter(({ kinds }) => kinds.some((kind) => kind !== 'no-more'))
      .flatMap(({ topics }) => topics)
      .filter(isCore),
  ),
];

import type { HeardGroup } from '../../../core/authoring/heardGroups.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { isCore } from './words.ts';

/** How near two texts are, 0 to 1 or thereabouts. */
export type Likeness = (a: string, b: string) => number;

/** The own topics that a group may belong to: those that learners or the reading named first, then the likest. */
export function nearestOwn({ phrases }: HeardGroup, { topics }: Scenario, likeness: Likeness): string[] {
  const named = phrases.flatMap((phrase) => phrase.topics).filter((id) => topics.some((topic) => topic.id === id));
  const ranked = topics
    .map(({ id, phrasings }) => ({
      id,
      near: Math.max(0, ...phrases.flatMap(({ text }) => phrasings.map((phrasing) => likeness(text, phrasing)))),
    }))
    .sort((a, b) => b.near - a.near);
  return [...new Set([...named, ...ranked.map(({ id }) => id)])];
}

/** The core topics that learners meant or that the reading came nearest to. */
export const nearestCore = ({ phrases }: HeardGroup): string[] => [
  ...new Set(phrases.flatMap(({ topics }) => topics).filter(isCore)),
];

import type { Band, Scenario } from '../../scenario/scenario.ts';
import { coreTopicIds, coreTopics } from '../../words/topics.ts';
import { reactionIds, reactions } from '../../words/reactions.ts';
import { isOwn, type Path } from '../visits/linePath.ts';
import type { Visited } from '../visits/visited.ts';

/** What a contact is made of, in the order of the file, with what of it visits have come to. */

/** Lines that visits came to. `enough`: so many random visits that what none reached deserves a look. */
export interface Seen {
  rehearsed: Visited;
  wandered: Visited;
  enough: boolean;
}

/** How somebody came to a line: in a rehearsal, only in random visits, not at all, or nobody has looked yet. */
export type Reach = 'rehearsed' | 'wandered' | 'never' | 'unknown';

/** One line of the file, or several that are said at one moment. */
export interface Spot {
  id: string;
  path: Path;
  words: string;
  reach: Reach;
  /** how often rehearsals and random visits came here */
  visits: { rehearsed: number; wandered: number };
}

export interface MapTelling {
  spot: Spot;
  open: Spot | null;
  guarded: Spot | null;
  then: Spot[];
}

export interface MapSubject {
  id: string;
  name: string;
  /** known to every contact, not this one's own */
  core: boolean;
  path: Path;
  tellings: MapTelling[];
}

export interface MapPool {
  id: string;
  name: string;
  path: Path;
  lines: (Spot & { when: Band | null })[];
}

export interface ScenarioMap {
  subjects: MapSubject[];
  /** pools that the author wrote, and how many others hold the program's lines */
  pools: MapPool[];
  givenPools: number;
}

/** The subjects and the pools of lines. What happens and what leads where: mapMoments.ts, mapLeads.ts. */
export function mapOf(scenario: Scenario, seen: Seen): ScenarioMap {
  const own = new Set(scenario.topics.map(({ id }) => id));
  const answered = Object.keys(scenario.answers).filter((id) => !own.has(id) && !isCore(id));
  const pools = reactionIds.filter((id) => isOwn(scenario, id));
  return {
    subjects: [...coreTopicIds, ...own, ...answered].map((id) => ({
      id,
      name: isCore(id) ? coreTopics[id] : (scenario.topics.find((topic) => topic.id === id)?.name ?? id),
      core: isCore(id),
      path: id in scenario.answers ? ['answers', id] : ['answers'],
      tellings: (scenario.answers[id] ?? []).map(({ say, then }, i) => tellingOf(id, i, say, then, seen)),
    })),
    pools: pools.map((id) => ({
      id,
      name: reactions[id],
      path: ['reactions', id],
      lines: scenario.reactions[id].map(({ say, when }, i) => ({
        ...spotAt(`reactions/${id}/${i}`, ['reactions', id, i], say, seen),
        when,
      })),
    })),
    givenPools: reactionIds.length - pools.length,
  };
}

const isCore = (id: string): id is keyof typeof coreTopics => Object.hasOwn(coreTopics, id);

function tellingOf(topic: string, i: number, say: Record<Band, string>, then: string[], seen: Seen): MapTelling {
  const id = `answers/${topic}/${i}`;
  const path = ['answers', topic, i];
  const variant = (band: 'open' | 'guarded') =>
    say[band] === say.plain ? null : spotAt(`${id}/${band}`, [...path, band], say[band], seen);
  return {
    spot: spotAt(id, path, say.plain, seen),
    open: variant('open'),
    guarded: variant('guarded'),
    then: then.map((text, j) => spotAt(`${id}/then/${j}`, [...path, 'then', j], text, seen)),
  };
}

/** A spot by the id of its line. */
function spotAt(id: string, path: Path, words: string, seen: Seen): Spot {
  return { id, path, words, ...reachOf([id], seen) };
}

/** A spot for lines of which one is said: `id` without the number of the line. */
export function poolAt(id: string, path: Path, lines: readonly string[], seen: Seen): Spot {
  return {
    id,
    path,
    words: lines[0] ?? '',
    ...reachOf(
      lines.map((_, i) => `${id}/${i}`),
      seen,
    ),
  };
}

function reachOf(ids: readonly string[], { rehearsed, wandered, enough }: Seen): Pick<Spot, 'reach' | 'visits'> {
  const sum = (counts: Visited) => ids.reduce((all, id) => all + (counts[id] ?? 0), 0);
  const visits = { rehearsed: sum(rehearsed), wandered: sum(wandered) };
  const reach = visits.rehearsed > 0 ? 'rehearsed' : visits.wandered > 0 ? 'wandered' : enough ? 'never' : 'unknown';
  return { reach, visits };
}

/** An answer with its variants and all that follows it. */
export const spotsOfTelling = ({ spot, open, guarded, then }: MapTelling): Spot[] => [
  spot,
  ...[open, guarded].filter((one) => one !== null),
  ...then,
];

import { coreTopics } from '../../words/topics.ts';
import { reactions, reactionIds } from '../../words/reactions.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isOwn } from './linePath.ts';
import type { Visited } from './visited.ts';

/** What of a contact can be reached, in the order in which it is told about. */
export const reachKinds = {
  answers: 'answers',
  'follow-ups': 'follow-ups',
  variants: 'variants by rapport',
  reactions: 'reactions of their own',
  questions: 'questions and replies',
  interruptions: 'interruptions',
  conditions: 'conditions',
} as const;

export type ReachKind = keyof typeof reachKinds;

/** Something of the file that visits may or may not come to. */
export interface Reachable {
  kind: ReachKind;
  id: string;
  /** where it stands in the file */
  path: (string | number)[];
  /** what it is, in words that fit a list */
  what: string;
  /** how often it was reached */
  visits: number;
}

export interface ReachShare {
  kind: ReachKind;
  reached: number;
  of: number;
  /** whole per cent, rounded down so that 100 means all */
  percent: number;
}

/** Everything in the file that a visit can come to, with how often `visited` says that it was reached. */
export function reachOf(scenario: Scenario, visited: Visited): Reachable[] {
  const one = (kind: ReachKind, id: string, path: Reachable['path'], what: string): Reachable => ({
    kind,
    id,
    path,
    what,
    visits: visited[id] ?? 0,
  });
  const pool = (kind: ReachKind, id: string, path: Reachable['path'], what: string, of: number): Reachable => {
    const visits = Array.from({ length: of }, (_, i) => visited[`${id}/${i}`] ?? 0).reduce((sum, n) => sum + n, 0);
    return { kind, id, path, what, visits };
  };
  return [
    ...tellings(scenario).flatMap(({ topic, i, telling, name }) => {
      const id = `answers/${topic}/${i}`;
      const path = ['answers', topic, i];
      return [
        one('answers', id, [...path, 'say'], `${name}: ${begin(telling.say.plain)}`),
        ...telling.then.map((text, j) =>
          one('follow-ups', `${id}/then/${j}`, [...path, 'then', j], `${name}: ${begin(text)}`),
        ),
        ...(['open', 'guarded'] as const)
          .filter((band) => telling.say[band] !== telling.say.plain)
          .map((band) =>
            one('variants', `${id}/${band}`, [...path, band], `${name}, ${band}: ${begin(telling.say[band])}`),
          ),
      ];
    }),
    ...scenario.facts
      .map((fact, i) => ({ fact, i }))
      .filter(({ fact }) => fact.asks.length > 0)
      .map(({ fact, i }) =>
        one('answers', `facts/${fact.id}`, ['facts', i], `what anybody can read: ${begin(fact.says)}`),
      ),
    ...ownReactions(scenario).map((id) =>
      pool('reactions', `reactions/${id}`, ['reactions', id], reactions[id], scenario.reactions[id].length),
    ),
    ...scenario.questions.flatMap(({ id, lines, replies }, i) => [
      pool('questions', `questions/${id}`, ['questions', i], `asks: ${begin(lines[0] ?? id)}`, lines.length),
      ...(replies.length > 0
        ? [
            pool(
              'questions',
              `questions/${id}/replies`,
              ['questions', i, 'replies'],
              `replies: ${begin(replies[0] ?? id)}`,
              replies.length,
            ),
          ]
        : []),
    ]),
    ...scenario.interruptions.map(({ id, lines }, i) =>
      pool('interruptions', `interruptions/${id}`, ['interruptions', i], begin(lines[0] ?? id), lines.length),
    ),
    ...conditions(scenario, one, pool),
  ];
}

/** Reached and whole of each kind that the file has anything of. */
export function reachShares(reach: readonly Reachable[]): ReachShare[] {
  return (Object.keys(reachKinds) as ReachKind[]).flatMap((kind) => {
    const all = reach.filter((one) => one.kind === kind);
    const reached = all.filter(({ visits }) => visits > 0).length;
    return all.length === 0
      ? []
      : [{ kind, reached, of: all.length, percent: Math.floor((100 * reached) / all.length) }];
  });
}

/** What only happens on a condition: lines for one band, the referral, extra minutes. */
function conditions(
  scenario: Scenario,
  one: (kind: ReachKind, id: string, path: Reachable['path'], what: string) => Reachable,
  pool: (kind: ReachKind, id: string, path: Reachable['path'], what: string, of: number) => Reachable,
): Reachable[] {
  const { referral, appointment } = scenario;
  return [
    ...ownReactions(scenario).flatMap((id) =>
      scenario.reactions[id].flatMap(({ say, when }, i) =>
        when === null
          ? []
          : [one('conditions', `reactions/${id}/${i}`, ['reactions', id, i], `when ${when}: ${begin(say)}`)],
      ),
    ),
    ...(referral
      ? [
          pool(
            'conditions',
            'referral/lines',
            ['referral', 'lines'],
            `names ${referral.name} from rapport ${referral.above} on`,
            referral.lines.length,
          ),
          ...(referral.refused.length > 0
            ? [
                pool(
                  'conditions',
                  'referral/refused',
                  ['referral', 'refused'],
                  `names nobody below rapport ${referral.above}`,
                  referral.refused.length,
                ),
              ]
            : []),
          ...(referral.nameLines.length > 0
            ? [
                pool(
                  'conditions',
                  'referral/name',
                  ['referral', 'name-lines'],
                  'says whether they may be named',
                  referral.nameLines.length,
                ),
              ]
            : []),
        ]
      : []),
    ...(appointment.extra > 0
      ? [
          pool(
            'conditions',
            'reactions/extra',
            ['appointment', 'extra'],
            `offers ${appointment.extra} more minutes`,
            scenario.reactions.extra.length,
          ),
        ]
      : []),
  ];
}

function tellings(scenario: Scenario) {
  const own = new Map(scenario.topics.map(({ id, name }) => [id, name]));
  return Object.entries(scenario.answers).flatMap(([topic, list]) =>
    list.map((telling, i) => ({
      topic,
      i,
      telling,
      name: own.get(topic) ?? coreTopics[topic as keyof typeof coreTopics] ?? topic,
    })),
  );
}

/** The pools that the author wrote; the others hold the program's own lines. */
const ownReactions = (scenario: Scenario) => reactionIds.filter((id) => isOwn(scenario, id));

/** The first words, enough to know a line by. */
function begin(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  return words.length > 9 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

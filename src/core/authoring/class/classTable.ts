import type { ClassAttempt } from './classAttempt.ts';

/** Which of somebody's attempts counts. */
export type Counting = 'best' | 'last' | 'first';

/** What an instructor chooses about a class. */
export interface ClassChoice {
  /** id of the contact whose visits are looked at */
  scenario: string;
  counting: Counting;
  /** whether practice without a clock counts */
  untimed: boolean;
  /** whether visits count that do not come out again */
  differing: boolean;
}

/** One person of the class with all their attempts at one contact. */
export interface Learner {
  key: string;
  /** empty where the file names nobody */
  name: string;
  /** oldest first */
  attempts: ClassAttempt[];
  /** the attempt that counts, or null where none can */
  counted: ClassAttempt | null;
}

/** What an instructor should know about one attempt; each has words on the screen and its id in the table file. */
export type Notice =
  | 'marks-differ'
  | 'log-differs'
  | 'contact-changed'
  | 'other-program'
  | 'other-version'
  | 'same-visit'
  | 'unfinished'
  | 'stopped'
  | 'untimed'
  | 'guided';

/** Who made an attempt: the same name, however it is spaced or capitalised, is the same person; no name is nobody else. */
export const personOf = ({ id, name }: Pick<ClassAttempt, 'id' | 'name'>): string =>
  name === '' ? `?${id}` : name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The contacts that were visited, the one with the most visits first. */
export function contactsOf(attempts: readonly ClassAttempt[]): { id: string; contact: string; visits: number }[] {
  const found = new Map<string, { id: string; contact: string; visits: number }>();
  for (const { scenario } of attempts) {
    const known = found.get(scenario.id);
    if (known) known.visits += 1;
    else found.set(scenario.id, { id: scenario.id, contact: scenario.contact, visits: 1 });
  }
  return [...found.values()].sort((a, b) => b.visits - a.visits);
}

/** The people of a class, in the order in which they first appear. */
export function learnersOf(attempts: readonly ClassAttempt[], choice: ClassChoice): Learner[] {
  const people = new Map<string, ClassAttempt[]>();
  for (const attempt of attempts) {
    if (attempt.scenario.id !== choice.scenario) continue;
    const key = personOf(attempt);
    people.set(key, [...(people.get(key) ?? []), attempt]);
  }
  return [...people].map(([key, own]): Learner => {
    const sorted = own.toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
    return { key, name: sorted[0]?.name ?? '', attempts: sorted, counted: countedOf(sorted, choice) };
  });
}

/** The attempt that counts: of those that were finished and are wanted the best, the last or the first. */
function countedOf(attempts: readonly ClassAttempt[], { counting, untimed, differing }: ClassChoice) {
  const possible = attempts.filter(
    (one) =>
      one.scorecard.overall !== null &&
      (untimed || one.pace !== 'untimed') &&
      (differing || one.differs.length === 0 || !one.ofThisProgram),
  );
  if (counting === 'first') return possible[0] ?? null;
  if (counting === 'last') return possible.at(-1) ?? null;
  const overall = ({ scorecard }: ClassAttempt) => scorecard.overall ?? 0;
  return possible.reduce<ClassAttempt | null>(
    (best, one) => (best && overall(best) >= overall(one) ? best : one),
    null,
  );
}

/**
 * The contact's text that visits are compared with: the instructor's own where there is one, else the one that most of
 * the class had. Null where nobody visited.
 */
export function usualVersion(attempts: readonly ClassAttempt[], scenario: string, own: string | null): string | null {
  if (own !== null) return own;
  const counts = new Map<string, number>();
  for (const one of attempts)
    if (one.scenario.id === scenario) counts.set(one.scenario.text, (counts.get(one.scenario.text) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)?.[0] ??
    null
  );
}

/** What is to be known about one attempt among all of them. */
export function noticesOf(attempt: ClassAttempt, all: readonly ClassAttempt[], usual: string | null): Notice[] {
  const differs = attempt.differs.length > 0;
  const notices: [Notice, boolean][] = [
    ['marks-differ', attempt.differs.includes('marks') && attempt.ofThisProgram],
    ['log-differs', attempt.differs.includes('log') && attempt.ofThisProgram],
    ['contact-changed', attempt.differs.includes('contact')],
    ['other-program', differs && !attempt.ofThisProgram],
    ['other-version', usual !== null && attempt.scenario.text !== usual],
    ['same-visit', copiesOf(attempt, all).length > 0],
    ['unfinished', attempt.end === 'unfinished'],
    ['stopped', attempt.end === 'stopped'],
    ['untimed', attempt.pace === 'untimed'],
    ['guided', attempt.guided],
  ];
  return notices.flatMap(([notice, holds]) => (holds ? [notice] : []));
}

/** Attempts of other people that are the very same visit. */
const copiesOf = (attempt: ClassAttempt, all: readonly ClassAttempt[]): ClassAttempt[] =>
  all.filter(
    (other) =>
      other.id !== attempt.id &&
      other.deeds === attempt.deeds &&
      other.deeds !== '[]' &&
      personOf(other) !== personOf(attempt),
  );

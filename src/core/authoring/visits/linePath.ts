import { defaultReactions } from '../../scenario/defaults.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reaction } from '../../words/reactions.ts';

export type Path = readonly (string | number)[];

/**
 * Where the line with this id of the log stands in the scenario's file; null for a line of the program's own. `text`, as
 * it was spoken, tells which variant of an answer it was.
 */
export function pathOfLine(scenario: Scenario, id: string, text = ''): Path | null {
  const [room = '', name = '', ...rest] = id.split('/');
  const part = rest.map((each) => (/^\d+$/.test(each) ? Number(each) : each));
  switch (room) {
    case 'answers':
      return [
        'answers',
        name,
        ...part,
        ...(part.length === 1 ? [variantOf(scenario, name, Number(part[0]), text)] : []),
      ];
    case 'reactions':
      return isOwn(scenario, name as Reaction) ? ['reactions', name, ...part] : null;
    case 'facts':
      return ['facts', indexOf(scenario.facts, name), 'says'];
    case 'questions':
      return ['questions', indexOf(scenario.questions, name), ...listed('lines', part)];
    case 'interruptions':
      return ['interruptions', indexOf(scenario.interruptions, name), ...listed('lines', part)];
    case 'referral':
      return ['referral', name === 'name' ? 'name-lines' : name, ...part];
    default:
      return null;
  }
}

function variantOf({ answers }: Scenario, topic: string, telling: number, text: string): 'say' | 'open' | 'guarded' {
  const say = answers[topic]?.[telling]?.say;
  const other = (['open', 'guarded'] as const).find((band) => say && say[band] !== say.plain && say[band] === text);
  return other ?? 'say';
}

/** Whether the author wrote this pool; the others hold the program's own lines. */
export function isOwn({ reactions }: Scenario, id: Reaction): boolean {
  const lines = reactions[id] ?? [];
  const given: readonly (string | { say: string })[] = defaultReactions[id] ?? [];
  const sayOf = (line: string | { say: string } | undefined) => (typeof line === 'string' ? line : line?.say);
  return lines.length !== given.length || lines.some(({ say }, i) => say !== sayOf(given[i]));
}

const indexOf = (list: readonly { id: string }[], name: string): number =>
  Math.max(
    0,
    list.findIndex(({ id }) => id === name),
  );

/** A bare number counts in the main list. */
const listed = (main: string, part: (string | number)[]): (string | number)[] =>
  typeof part[0] === 'number' ? [main, ...part] : part;

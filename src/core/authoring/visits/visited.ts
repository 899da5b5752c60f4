import { fillPlaceholders } from '../../scenario/placeholders.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reaction } from '../../words/reactions.ts';
import type { Log } from '../../interview/log.ts';

/**
 * How often each line of a contact was spoken. Ids as in the log: `answers/TOPIC/i`, `answers/TOPIC/i/then/j`,
 * `reactions/ID/i`, `questions/ID/i`, `questions/ID/replies/i`, `interruptions/ID/i`, `interruptions/ID/back/i`,
 * `facts/ID`, `referral/lines/i`, `referral/refused/i`, `referral/name/i`; and, counted beside their telling, the
 * variants `answers/TOPIC/i/open` and `answers/TOPIC/i/guarded` where they are written.
 */
export type Visited = Readonly<Record<string, number>>;

/** Counts the lines of any number of visits with `scenario`. */
export function countVisited(scenario: Scenario, logs: Iterable<Pick<Log, 'header' | 'entries'>>): Visited {
  const counts: Record<string, number> = {};
  for (const log of logs) addVisited(counts, scenario, log);
  return counts;
}

/** Adds one visit to `counts`. */
export function addVisited(
  counts: Record<string, number>,
  scenario: Scenario,
  { header, entries }: Pick<Log, 'header' | 'entries'>,
): void {
  const count = (id: string) => (counts[id] = (counts[id] ?? 0) + 1);
  const { name, exploring } = header.learner;
  const words = { learner: name || 'you', exploring: exploring || scenario.field };
  for (const entry of entries) {
    if (entry.type === 'answered') {
      const pool: Reaction = `request-${entry.answer}`;
      count(
        `reactions/${pool}/${Math.max(
          0,
          scenario.reactions[pool].findIndex(({ say }) => couldBe(say, entry.text)),
        )}`,
      );
    }
    if (entry.type !== 'spoke') continue;
    count(entry.line);
    if (entry.as !== 'answer') continue;
    const variant = variantOf(scenario, entry.line, (text) => fillPlaceholders(text, words) === entry.text);
    if (variant) count(`${entry.line}/${variant}`);
  }
}

/** Which variant of a telling was spoken; null for the plain one. */
function variantOf(scenario: Scenario, line: string, isSpoken: (text: string) => boolean): 'open' | 'guarded' | null {
  const [, topic = '', index = ''] = line.split('/');
  const say = scenario.answers[topic]?.[Number(index)]?.say;
  if (!say || isSpoken(say.plain)) return null;
  return (['open', 'guarded'] as const).find((band) => isSpoken(say[band])) ?? null;
}

/** Whether `text` is `line` with its placeholders filled in somehow. */
function couldBe(line: string, text: string): boolean {
  let from = 0;
  return line.split(/\{\w+\}/).every((part) => {
    const found = text.indexOf(part, from);
    from = found + part.length;
    return found >= 0;
  });
}

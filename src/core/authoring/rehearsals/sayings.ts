import type { Reading } from '../../understanding/reading.ts';

/** "This should mean that": a sentence and the topic it should be on; null where it should be on none. */
export interface Expected {
  text: string;
  topic: string | null;
}

/** How a sentence was read. */
export interface SayingResult extends Expected {
  ok: boolean;
  /** the topic it was read as: the expected one where that is among them, else the first; null for none */
  read: string | null;
  /** for a sentence that was missed: the other topics it could be, likeliest first, at most two */
  nearest: string[];
}

/** Compares a sentence with its reading. One or two topics may be read; the expected one must be among them. */
export function judgeSaying({ text, topic }: Expected, { topics, nearest }: Reading): SayingResult {
  const ok = topic === null ? topics.length === 0 : topics.includes(topic);
  const others = [...new Set([...topics, ...nearest])].filter((one) => one !== topic);
  return { text, topic, ok, read: ok ? topic : (topics[0] ?? null), nearest: ok ? [] : others.slice(0, 2) };
}

/** How often sentences of each expected topic were read as which: a row for each expected topic. */
export interface Confusion {
  /** topics that were read; null (none) last, where it occurs */
  columns: (string | null)[];
  rows: { topic: string | null; counts: number[]; right: number; of: number }[];
}

/** The confusion table of `results`; topics in the order of `order`, those it does not know after them. */
export function confusionOf(results: readonly SayingResult[], order: readonly string[]): Confusion {
  const rank = (topic: string | null): number => {
    if (topic === null) return order.length + 1;
    const i = order.indexOf(topic);
    return i < 0 ? order.length : i;
  };
  const inOrder = (topics: (string | null)[]) => [...new Set(topics)].sort((a, b) => rank(a) - rank(b));
  const expected = inOrder(results.map(({ topic }) => topic));
  const columns = inOrder(results.flatMap(({ topic, read }) => [topic, read]));
  const rows = expected.map((topic) => {
    const of = results.filter((one) => one.topic === topic);
    return {
      topic,
      counts: columns.map((column) => of.filter(({ read }) => read === column).length),
      right: of.filter(({ ok }) => ok).length,
      of: of.length,
    };
  });
  return { columns, rows };
}

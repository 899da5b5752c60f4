import type { Entry } from '../../interview/log.ts';
import { formatClock } from '../../scenario/clockText.ts';

/** One line of a conversation as text. */
export interface Spoken {
  at: string;
  who: 'learner' | 'contact';
  text: string;
  /** what the learner's words were understood as */
  acts?: string[];
  topics?: string[];
}

/** Who said what, in order, with what was understood; `at` as "mm:ss" on the appointment's clock. */
export function transcriptOf(entries: readonly Entry[]): Spoken[] {
  const readings = new Map(
    entries.flatMap((entry) => (entry.type === 'read' ? [[entry.turn, entry.reading] as const] : [])),
  );
  return entries.flatMap((entry): Spoken[] => {
    if (entry.type === 'spoke') return [{ at: formatClock(entry.at), who: 'contact', text: entry.text }];
    if (entry.type !== 'said') return [];
    const { acts = [], topics = [] } = readings.get(entry.turn) ?? {};
    return [{ at: formatClock(entry.at), who: 'learner', text: entry.text, acts, topics }];
  });
}

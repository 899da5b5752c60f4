import type { Scenario } from '../../scenario/scenario.ts';
import { poolAt, type Seen, type Spot } from './map.ts';

const minute = 60_000;
/** The contact mentions the time so long before the end (DESIGN.md, the appointment's clock). */
const mentioned = 5 * minute;

/** Something that happens at a moment of the appointment, or from it on. */
export interface Moment extends Spot {
  kind: 'question' | 'interruption' | 'five-minutes' | 'end' | 'extra';
  /** milliseconds after the appointed minute */
  at: number;
  /** milliseconds; null for what takes no time, or as long as it takes */
  until: number | null;
}

/** What happens in the appointment, in the order of the clock. */
export function momentsOf(scenario: Scenario, seen: Seen): Moment[] {
  const { appointment, questions, interruptions, reactions } = scenario;
  const end = appointment.minutes * minute;
  const said = (id: 'five-minutes' | 'time-up' | 'extra', path: Spot['path']): Spot =>
    poolAt(
      `reactions/${id}`,
      path,
      reactions[id].map(({ say }) => say),
      seen,
    );
  const moments: Moment[] = [
    ...questions.map(({ id, at, lines }, i) => ({
      ...poolAt(`questions/${id}`, ['questions', i], lines, seen),
      kind: 'question' as const,
      at,
      until: null,
    })),
    ...interruptions.map(({ id, at, lasts, lines }, i) => ({
      ...poolAt(`interruptions/${id}`, ['interruptions', i], lines, seen),
      kind: 'interruption' as const,
      at,
      until: at + lasts,
    })),
    ...(end > mentioned
      ? [
          {
            ...said('five-minutes', ['reactions', 'five-minutes']),
            kind: 'five-minutes' as const,
            at: end - mentioned,
            until: null,
          },
        ]
      : []),
    { ...said('time-up', ['appointment', 'minutes']), kind: 'end', at: end, until: null },
    ...(appointment.extra > 0
      ? [
          {
            ...said('extra', ['appointment', 'extra']),
            kind: 'extra' as const,
            at: end,
            until: end + appointment.extra * minute,
          },
        ]
      : []),
  ];
  return moments.sort((a, b) => a.at - b.at);
}

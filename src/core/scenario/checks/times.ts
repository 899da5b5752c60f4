import { formatClock } from '../clockText.ts';
import type { Scenario } from '../scenario.ts';
import type { Path, Say } from './say.ts';

const minute = 60_000;
/** The contact mentions the time this long before the end; from then on the talk is closing. */
const closing = 5 * minute;
/** Shorter appointments end without that. */
const shortestWithClosing = 10 * minute;

interface Event {
  path: Path;
  id: string;
  at: number;
  /** when it is over */
  until: number;
}

/** Events on the half hour: after its end, among its last words, or two at once. Lateness that cannot cost. */
export function checkTimes({ appointment, interruptions, questions }: Scenario, say: Say): void {
  const end = appointment.minutes * minute;
  const closes = end >= shortestWithClosing ? end - closing : end;
  const events: Event[] = [
    ...interruptions.map(({ id, at, lasts }, i) => ({ path: ['interruptions', i, 'at'], id, at, until: at + lasts })),
    ...questions.map(({ id, at }, i) => ({ path: ['questions', i, 'at'], id, at, until: at })),
  ];
  for (const { path, id, at, until } of events) {
    if (at >= end) say(path, 'outside-appointment', { id, at: formatClock(at), end: formatClock(end) });
    else if (until > closes) say(path, 'event-near-end', { id, at: formatClock(at), closing: formatClock(closes) });
  }
  events.forEach((event, i) => {
    const other = events.slice(0, i).find((one) => one.at === event.at || overlap(one, event));
    if (other)
      say(event.path, 'events-at-once', {
        id: event.id,
        at: formatClock(event.at),
        other: other.id,
        from: formatClock(other.at),
        to: formatClock(other.until),
      });
  });
  if (appointment.forgiven >= appointment.waits)
    say(['appointment', 'forgiven'], 'lateness-forgiven', {
      waits: appointment.waits,
      forgiven: appointment.forgiven,
    });
}

const overlap = (one: Event, other: Event): boolean => one.at < other.until && other.at < one.until;

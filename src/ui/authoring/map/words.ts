import type { Moment } from '../../../core/authoring/map/mapMoments.ts';
import type { Spot } from '../../../core/authoring/map/map.ts';
import { formatClock } from '../../../core/scenario/clockText.ts';

/** How somebody came to a line, in words. */
export function reachWords({ reach, visits: { rehearsed, wandered } }: Spot): string {
  const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
  switch (reach) {
    case 'rehearsed':
      return `${times(rehearsed)} in rehearsals${wandered > 0 ? `, ${times(wandered)} in random visits` : ''}`;
    case 'wandered':
      return `${times(wandered)} in random visits, in no rehearsal`;
    case 'never':
      return 'never reached';
    case 'unknown':
      return 'not tried yet';
  }
}

/** The first words of a line, enough to know it by. */
export function begin(text: string, most = 9): string {
  const words = text.trim().split(/\s+/);
  return words.length > most + 1 ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}

/** What a moment of the half hour is. */
export function momentWords({ kind, words, id, at, until }: Moment): string {
  const name = id.split('/')[1] ?? '';
  switch (kind) {
    case 'question':
      return `From ${formatClock(at)} on they ask (${name}): ${begin(words, 12)}`;
    case 'interruption':
      return `At ${formatClock(at)}, for ${Math.round(((until ?? at) - at) / 1000)} seconds (${name}): ${begin(words, 12)}`;
    case 'five-minutes':
      return `At ${formatClock(at)} they say that about five minutes are left`;
    case 'end':
      return `At ${formatClock(at)} the time is up`;
    case 'extra':
      return `Until ${formatClock(until ?? at)} for somebody they like who closes in time`;
  }
}

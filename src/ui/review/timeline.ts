import type { FeedbackTimeline } from '../../core/feedback/feedback.ts';
import { underlineOf } from './segments.ts';

/** All lengths are CSS pixels: the line is drawn anew for every width, so that its words never shrink. */
export interface Drawing {
  width: number;
  narrow: boolean;
  /** where the axis begins and ends */
  left: number;
  right: number;
  room: { x: number; width: number };
  lastMinutes: { x: number; width: number } | null;
  contact: Bar[];
  learner: Bar[];
  ticks: { x: number; label: string | null; anchor: Anchor }[];
  arrived: { x: number; label: string; before: boolean } | null;
  gone: { x: number; label: string; anchor: Anchor } | null;
  marks: { n: number; x: number; badge: number; look: 'did' | 'part' | 'broke' }[];
  /** the letter stands right of its sign, or left of it where the next sign is close */
  signals: { x: number; letter: string; crowded: boolean }[];
  /** points of the rapport line, or '' where there is none */
  rapport: string;
}
export type Anchor = 'start' | 'middle' | 'end';
interface Bar {
  x: number;
  width: number;
}

/** Vertical places; the whole drawing is `height` tall. */
export const rows = {
  came: 12,
  badge: 38,
  roomTop: 62,
  above: 80,
  axis: 106,
  below: 110,
  roomBottom: 150,
  label: 174,
  height: 182,
};
export const bar = 22;

const minute = 60_000;
/** Under this the names and labels are shortened; under `least` nothing can be told apart any more. */
const narrowest = 620;
const least = 280;
/** Numbered discs are 28 wide and keep this distance. */
const badgeGap = 32;
/** Waiting longer than this before the hour is cut off the line, or the talk itself would have no room. */
const longestWait = 10 * minute;

/** Places everything on a line as wide as there is room; `clock` writes a time. */
export function drawTimeline(
  line: FeedbackTimeline,
  available: number,
  clock: (at: number) => string,
  timed = true,
): Drawing {
  const width = Math.max(least, available);
  const narrow = width < narrowest;
  const left = narrow ? 44 : 152;
  const right = width - (narrow ? 14 : 22);
  const arrived = line.arrived;
  const before = arrived !== null && arrived < -longestWait;
  const from = Math.max(Math.min(line.from, 0, arrived ?? 0), -longestWait);
  const last = Math.max(minute, line.left ?? 0, ...line.blocks.map((block) => block.to));
  const end = timed ? line.end : last;
  const to = Math.max(timed ? line.to : 0, end, (line.left ?? 0) + minute / 2);
  const inset = narrow ? 6 : 26;
  const x = (at: number): number => {
    const share = (Math.min(Math.max(at, from), to) - from) / Math.max(1, to - from);
    return round(left + inset + share * (right - left - 2 * inset));
  };
  const bars = (who: 'you' | 'contact', thinnest: number): Bar[] =>
    line.blocks
      .filter((block) => block.who === who)
      .map((block) => ({ x: x(block.from), width: Math.max(thinnest, round(x(block.to) - x(block.from))) }));
  const warning = timed && end > 10 * minute ? end - 5 * minute : null;

  return {
    width,
    narrow,
    left,
    right,
    room: { x: x(0), width: round(x(end) - x(0)) },
    lastMinutes: warning === null ? null : { x: x(warning), width: round(x(end) - x(warning)) },
    contact: bars('contact', 2),
    learner: bars('you', 3),
    ticks: ticksOf(end, x(end) - x(0)).map(({ at, named }) => ({
      x: x(at),
      label: named ? clock(at) : null,
      anchor: 'middle',
    })),
    arrived: arrived === null ? null : { x: x(arrived), label: clock(arrived), before },
    gone:
      line.left === null
        ? null
        : { x: x(line.left), label: clock(line.left), anchor: x(line.left) > right - 60 ? 'end' : 'middle' },
    marks: spread(
      line.marks.map(({ n, at, verdict }) => ({ n, x: x(at), look: underlineOf(verdict) ?? 'did' })),
      left,
      right,
    ),
    signals: line.clock.map(({ at }, i) => {
      const next = line.clock[i + 1];
      return { x: x(at), letter: letter(i), crowded: next !== undefined && x(next.at) - x(at) < 26 };
    }),
    rapport: line.rapport.length === 0 ? '' : stairs(line.rapport, x, x(line.left ?? to)),
  };
}

/** The letter under which a signal of the clock is explained below the line. */
export const letter = (i: number): string => String.fromCharCode(97 + (i % 26));

const round = (n: number): number => Math.round(n * 10) / 10;

/** A tick every five minutes (every minute of a short visit); only as many are named as have room. */
function ticksOf(end: number, room: number): { at: number; named: boolean }[] {
  const step = end <= 10 * minute ? minute : 5 * minute;
  const count = Math.floor(end / step);
  const every = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(room / 64))));
  return Array.from({ length: count + 1 }, (_, i) => ({ at: i * step, named: i % every === 0 }));
}

/** Numbered discs stand above their moment, moved aside where two would touch. */
function spread<Mark extends { x: number }>(marks: Mark[], left: number, right: number): (Mark & { badge: number })[] {
  const placed = [...marks].sort((a, b) => a.x - b.x).map((mark) => ({ ...mark, badge: mark.x }));
  let first = left + 14;
  for (const mark of placed) first = (mark.badge = Math.max(mark.badge, first)) + badgeGap;
  let last = right - 14;
  for (const mark of placed.toReversed()) last = (mark.badge = Math.min(mark.badge, last)) - badgeGap;
  return placed;
}

/** Rapport keeps its value until it changes: a line of steps over the contact's side, high is open. */
function stairs(rapport: FeedbackTimeline['rapport'], x: (at: number) => number, last: number): string {
  const y = (value: number): number => round(rows.axis - 4 - (Math.min(100, Math.max(0, value)) / 100) * 38);
  const points = rapport.flatMap(({ at, value }, i) => {
    const next = rapport[i + 1];
    return [`${x(at)},${y(value)}`, `${next ? x(next.at) : Math.max(last, x(at))},${y(value)}`];
  });
  return points.join(' ');
}

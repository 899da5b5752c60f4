import { bandOf } from '../../core/interview/rapport.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { pronounsOf } from '../parts/pronouns.ts';
import type { FeedbackTimeline } from '../../core/feedback/feedback.ts';
import { capital, times } from '../../core/feedback/phrases.ts';

type Clock = (at: number) => string;

/** The line for those who do not see it, and for those who would rather read. */
export interface TimelineWords {
  /** one sentence or two, in place of the picture */
  summary: string;
  /** who spoke how long */
  shares: string;
  events: { at: number; text: string }[];
}

const named = {
  did: 'well done',
  part: 'could be better',
  missing: 'left out',
  broke: 'broke a rule',
  noted: 'noticed',
};

export function timelineInWords(
  line: FeedbackTimeline,
  scenario: Scenario,
  clock: Clock,
  timed: boolean,
): TimelineWords {
  const turns = line.blocks.filter(({ who }) => who === 'you');
  const came = line.arrived === null ? 'You did not come.' : `You came at ${clock(line.arrived)}`;
  const left = line.left === null ? '' : ` and left at ${clock(line.left)}`;
  const moments = line.marks.map(({ n, at }) => `${n} at ${clock(at)}`).join(', ');
  const spoke = turns.length === 0 ? ', said nothing,' : `, spoke ${times(turns.length)}`;
  const summary = line.arrived === null ? came : `The visit as a line. ${came}${spoke}${left}.`;
  return {
    summary: moments ? `${summary} The moments that mattered: ${moments}.` : summary,
    shares: line.arrived === null ? came : sharesOf(line, scenario),
    events: eventsOf(line, scenario, timed),
  };
}

function sharesOf({ blocks }: FeedbackTimeline, scenario: Scenario): string {
  const spent = (who: 'you' | 'contact'): number =>
    blocks.filter((block) => block.who === who).reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  const [you, other] = [spent('you'), spent('contact')];
  if (you + other === 0) return '';
  const share = Math.round((100 * you) / (you + other));
  return `Of the time in which somebody spoke, ${share} in 100 was yours. Most contacts like about a quarter. ${scenario.contact.called} stands above the line, you below it.`;
}

function eventsOf(line: FeedbackTimeline, scenario: Scenario, timed: boolean): TimelineWords['events'] {
  const own = line.blocks.filter(({ who }) => who === 'you');
  const events = [
    ...(line.arrived === null ? [] : [{ at: line.arrived, text: 'You came.' }]),
    ...(own[0] ? [{ at: own[0].from, text: 'You spoke for the first time.' }] : []),
    ...line.marks.map(({ n, at, verdict }) => ({ at, text: `Moment ${n}: ${named[verdict]}.` })),
    ...line.clock.map(({ at, label }) => ({ at, text: sentence(label) })),
    ...(timed ? [{ at: line.end, text: `The end of ${scenario.contact.called}’s time.` }] : []),
    ...(line.left === null ? [] : [{ at: line.left, text: 'You left.' }]),
  ];
  return events.sort((a, b) => a.at - b.at);
}

const sentence = (label: string): string => (/[.?!]$/.test(label) ? capital(label) : `${capital(label)}.`);

/** How open the contact was, in words: where it began, its highest and lowest points, where it ended. */
export function feelingInWords(rapport: FeedbackTimeline['rapport'], scenario: Scenario, clock: Clock): string {
  const [first, last] = [rapport[0], rapport.at(-1)];
  if (!first || !last) return '';
  const lowest = rapport.reduce((low, point) => (point.value < low.value ? point : low), first);
  const highest = rapport.reduce((high, point) => (point.value > high.value ? point : high), first);
  const { subject, Subject } = pronounsOf(scenario);
  const were = subject === 'they' ? 'were' : 'was';
  return [
    `The dotted line is high where ${scenario.contact.called} opened up and low where ${subject} closed up.`,
    `${Subject} ${were} ${mood(first.value)} at the beginning`,
    `and ${mood(last.value)} at the end;`,
    lowest.value === highest.value
      ? 'nothing moved it.'
      : `most open at ${clock(highest.at)}, least open at ${clock(lowest.at)}.`,
  ].join(' ');
}

const mood = (value: number): string => ({ open: 'open', plain: 'polite', guarded: 'guarded' })[bandOf(value)];

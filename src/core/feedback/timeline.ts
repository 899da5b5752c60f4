import type { Scenario } from '../scenario/scenario.ts';
import { startingRapport } from '../interview/rapport.ts';
import type { ContactLine } from '../scoring/visit.ts';
import type { FeedbackMoment, FeedbackTimeline } from './feedback.ts';
import { capital } from './phrases.ts';
import type { Story } from './story.ts';

/** The half hour as a line: who spoke when, the moments, the contact's rapport, what the clock did. */
export function timelineOf(story: Story, moments: readonly FeedbackMoment[]): FeedbackTimeline {
  const { visit, scenario } = story;
  // Without a clock nobody waits at the door.
  const arrived = visit.pace === 'untimed' && visit.arrival ? visit.start : (visit.arrival?.at ?? null);
  const blocks = [
    ...visit.turns.map(({ start, at }) => ({ who: 'you' as const, from: start, to: at })),
    ...visit.lines.map(({ at, heard }) => ({ who: 'contact' as const, from: at, to: heard })),
  ].sort((a, b) => a.from - b.from);
  const last = Math.max(visit.end, visit.gone ?? visit.end, ...blocks.map(({ to }) => to));
  return {
    from: Math.min(0, arrived ?? 0, ...blocks.slice(0, 1).map(({ from }) => from)),
    to: last,
    arrived,
    left: visit.gone,
    end: visit.end,
    blocks,
    marks: moments.filter(({ at }) => at <= last).map(({ n, at, verdict }) => ({ n, at, verdict })),
    rapport: arrived === null ? [] : [{ at: visit.start, value: startingRapport(scenario) }, ...visit.rapport],
    clock: visit.lines.flatMap((line) => {
      const label = signals[line.as]?.(story, line, scenario);
      return label === undefined ? [] : [{ at: line.at, label }];
    }),
  };
}

/** What the clock and the door did, in the contact's own lines. */
const signals: Partial<Record<ContactLine['as'], (story: Story, line: ContactLine, scenario: Scenario) => string>> = {
  'five-minutes': ({ they }) => `${capital(they.she)} mentioned the time.`,
  'time-up': ({ they }) => `${capital(they.she)} stood up.`,
  overstay: ({ they }) => `${capital(they.she)} said again that ${they.she} had to go.`,
  extra: ({ they }) => `${capital(they.she)} offered more time.`,
  'shown-out': ({ they }) => `${capital(they.she)} showed you to the door.`,
  'thrown-out': ({ they }) => `${capital(they.she)} ended the visit.`,
  interruption: ({ called }, { text }) =>
    `Something came between: ${called} said “${text.slice(0, 60)}${text.length > 60 ? '…' : ''}”`,
};

import type { Scenario } from '../../scenario/scenario.ts';
import { absent, inEvent, whole, type Judgement } from '../evidence.ts';
import { minutesLate, neverCame, type Visit } from '../visit.ts';

const minute = 60_000;

/** DESIGN: most offices say five to fifteen minutes early, some never more than five (NORMS 2); ten is right for nearly all. */
const earliness = [
  { upTo: 10 * minute, value: 100, rule: 'on-time', verdict: 'did' },
  { upTo: 15 * minute, value: 90, rule: 'early', verdict: 'part' },
  { upTo: 30 * minute, value: 75, rule: 'too-early', verdict: 'part' },
  { upTo: Number.POSITIVE_INFINITY, value: 60, rule: 'too-early', verdict: 'part' },
] as const;

/** The mark of somebody who comes `late` whole minutes late: five a minute to five minutes, then fifteen, never under five. */
const valueWhenLate = (late: number): number => Math.max(5, 100 - 5 * Math.min(late, 5) - 15 * Math.max(0, late - 5));

export function punctuality(visit: Visit, scenario: Scenario): Judgement {
  if (visit.pace === 'untimed') return { value: null, findings: [] };
  if (neverCame(visit)) return { value: 0, findings: [absent('never-came', 0)] };
  const { arrival } = visit;
  if (!arrival) return { value: null, findings: [] };
  const late = minutesLate(visit, scenario);
  if (late > 0) {
    const value = whole(valueWhenLate(late));
    return { value, findings: [inEvent(arrival, 'late', late > 5 ? 'broke' : 'part', { minutes: late })] };
  }
  if (arrival.at >= minute) {
    return {
      value: 100,
      findings: [inEvent(arrival, 'forgiven-late', 'noted', { minutes: Math.floor(arrival.at / minute) })],
    };
  }
  const early = Math.max(0, -arrival.at);
  const step = earliness.find(({ upTo }) => early <= upTo) ?? earliness[3];
  return {
    value: step.value,
    // Rounded away from the border, so that nobody reads "ten minutes early" beside a mark for more.
    findings: [
      inEvent(arrival, step.rule, step.verdict, {
        minutes: Math[step.verdict === 'did' ? 'floor' : 'ceil'](early / minute),
      }),
    ],
  };
}

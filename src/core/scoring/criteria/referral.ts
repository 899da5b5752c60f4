import type { Scenario } from '../../scenario/scenario.ts';
import { absent, has, inTurn, neverMet, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, type Turn, type Visit } from '../visit.ts';

/** Fifty for asking whom else to talk to, fifty for asking whether the contact's name may be used (NORMS 12: nearly all say both). */
export function referral(visit: Visit, scenario: Scenario): Judgement {
  if (neverCame(visit)) return neverMet();
  const others = visit.turns.find((turn) => has(turn, 'ask-referral'));
  const name = visit.turns.find((turn) => has(turn, 'ask-use-name'));
  const findings: Finding[] = [];
  const given = visit.referred?.name ?? '';
  if (others) findings.push(inTurn(others, 'asked-for-others', 'did', ['ask-referral'], { given }));
  else
    findings.push(
      absent('no-referral-asked', fitsAt(visit), { ...afterThanks(visit), role: scenario.referral?.role ?? '' }),
    );
  if (name) findings.push(inTurn(name, 'asked-use-of-name', 'did', ['ask-use-name']));
  else
    findings.push(
      absent('no-use-of-name', others?.at ?? fitsAt(visit), {
        ...(others ? { after: 'referral' } : afterThanks(visit)),
        given,
      }),
    );
  return { value: (others ? 50 : 0) + (name ? 50 : 0), findings };
}

/** Asking for others fits at the end: after the last thanks of the talk, or in its last five minutes. */
const lastThanks = (visit: Visit): Turn | undefined =>
  visit.turns.findLast((turn) => has(turn, 'thank') && turn.at >= visit.start + (visit.end - visit.start) / 2);

function fitsAt(visit: Visit): number {
  return lastThanks(visit)?.at ?? Math.max(visit.start, Math.min(visit.gone ?? visit.end, visit.end - 5 * 60_000));
}

const afterThanks = (visit: Visit): Record<string, string> => ({ after: lastThanks(visit) ? 'thanks' : 'time' });

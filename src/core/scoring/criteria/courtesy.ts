import type { Scenario } from '../../scenario/scenario.ts';
import { absent, has, inTurn, neverMet, overall, whole, type Judgement } from '../evidence.ts';
import type { Rule } from '../rules.ts';
import type { Finding } from '../scorecard.ts';
import type { Act } from '../../words/acts.ts';
import { minutesLate, neverCame, type Visit } from '../visit.ts';

/**
 * Greets 25, thanks 30, stays polite 25, says goodbye 20. Late without a word of apology costs 20. Rude once leaves at
 * most 30, twice 0: a contact bears it once.
 */
export function courtesy(visit: Visit, scenario: Scenario): Judgement {
  if (neverCame(visit)) return neverMet();
  const findings: Finding[] = [];
  const rude = visit.turns.filter((turn) => has(turn, 'rude'));
  let value = 0;
  const expect = (act: Act, points: number, done: Rule, missing: Rule, fits: number): void => {
    const turn = visit.turns.find((one) => has(one, act));
    if (turn) value += points;
    findings.push(turn ? inTurn(turn, done, 'did', [act]) : absent(missing, fits));
  };
  const last = visit.turns.at(-1)?.at ?? visit.end;
  expect('greet', 25, 'greeted', 'no-greeting', visit.start);
  expect('thank', 30, 'thanked', 'no-thanks', last);
  expect('goodbye', 20, 'said-goodbye', 'no-goodbye', visit.gone ?? visit.end);

  for (const turn of rude) findings.push(inTurn(turn, 'rude', 'broke', ['rude']));
  if (rude.length === 0) {
    value += 25;
    if (visit.turns.length > 0) findings.push(overall('polite', 'did'));
  }
  const late = visit.pace === 'untimed' ? 0 : minutesLate(visit, scenario);
  if (late > 0) {
    const sorry = visit.turns.find((turn) => has(turn, 'apologize'));
    if (!sorry) value -= 20;
    findings.push(
      sorry ? inTurn(sorry, 'apologised', 'did', ['apologize']) : absent('no-apology', visit.start, { minutes: late }),
    );
  }
  return { value: whole(rude.length > 1 ? 0 : Math.min(value, rude.length === 1 ? 30 : 100)), findings };
}

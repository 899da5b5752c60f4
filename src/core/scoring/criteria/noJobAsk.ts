import { degreeOf, has, inTurn, neverMet, overall, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, type Turn, type Visit } from '../visit.ts';

interface Request {
  turn: Turn;
  degree: 'hint' | 'blunt';
}

/**
 * Never asks for a job, an internship or consideration: one hint 60, two 40, three or more 0; blunt 25; blunt twice, or
 * blunt with another request after or before it, 0, because the first was refused. A doubt that was asked back counts as
 * it was settled: "no" clears it, "yes" is blunt, moving on is a hint, and one that nobody could settle is no fault.
 */
export function noJobAsk(visit: Visit): Judgement {
  if (neverCame(visit)) return neverMet();
  const findings: Finding[] = [];
  const requests: Request[] = [];
  for (const turn of visit.turns) {
    const doubt = visit.askedBack.find((one) => one.turn === turn.turn && one.about === 'ask-job');
    const confirms = visit.askedBack.some(
      (one) => one.by === turn.turn && one.about === 'ask-job' && one.settled === 'yes',
    );
    if (has(turn, 'ask-job') && !confirms && turn.reading) requests.push({ turn, degree: degreeOf(turn.reading) });
    else if (doubt?.settled === 'yes') requests.push({ turn, degree: 'blunt' });
    else if (doubt?.settled === 'moved-on') requests.push({ turn, degree: 'hint' });
    else if (doubt)
      findings.push(inTurn(turn, doubt.settled === 'no' ? 'job-doubt-cleared' : 'job-doubt-open', 'noted', []));
    if (has(turn, 'disclaim') && !has(turn, 'ask-job'))
      findings.push(inTurn(turn, 'said-not-for-a-job', 'noted', ['disclaim']));
  }
  requests.forEach(({ turn, degree }, before) => {
    const again = before > 0 && (degree === 'blunt' || requests.slice(0, before).some((one) => one.degree === 'blunt'));
    findings.push(
      inTurn(turn, again ? 'job-again' : degree === 'blunt' ? 'job-blunt' : 'job-hint', 'broke', ['ask-job'], {
        degree,
        time: before + 1,
      }),
    );
  });
  if (requests.length === 0 && visit.turns.length > 0) findings.push(overall('no-job-asked', 'did'));
  return { value: valueOf(requests), findings };
}

function valueOf(requests: readonly Request[]): number {
  const blunt = requests.filter(({ degree }) => degree === 'blunt').length;
  if (blunt > 0) return requests.length === 1 ? 25 : 0;
  return [100, 60, 40][requests.length] ?? 0;
}

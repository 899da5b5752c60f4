import { actsOf, has, inTurn, neverMet, overall, whole, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, type Turn, type Visit } from '../visit.ts';

/** How fast the mark falls: one turn in fourteen costs ten, half of the visit seventy. */
const slope = 1.4;

/**
 * Share of turns and of speaking time (both sides) that were off the subject or intrusive, in equal parts. A turn that
 * comes back by itself weighs half. Rudeness belongs to courtesy, and what was not understood is left out altogether.
 */
export function topicFocus(visit: Visit): Judgement {
  if (neverCame(visit)) return neverMet();
  const heard = visit.turns.filter((turn) => turn.reading && !turn.reading.unclear);
  const findings: Finding[] = [];
  let offTurns = 0;
  let offTime = 0;
  let allTime = 0;
  for (const turn of heard) {
    const time = timeOf(visit, turn);
    allTime += time;
    if (!leaves(turn)) continue;
    const back = cameBack(visit, turn);
    offTurns += back ? 0.5 : 1;
    offTime += back ? time / 2 : time;
    const intrusive = has(turn, 'intrusive');
    findings.push(
      inTurn(
        turn,
        intrusive ? 'intrusive' : 'off-topic',
        intrusive ? 'broke' : 'part',
        intrusive ? ['intrusive'] : ['off-topic'],
      ),
    );
    if (back) findings.push(inTurn(back, 'came-back', 'did', ['ask']));
  }
  const share = heard.length === 0 ? 0 : (offTurns / heard.length + offTime / Math.max(1, allTime)) / 2;
  if (findings.length === 0 && heard.length > 0)
    findings.push(overall('kept-to-subject', 'did', { turns: heard.length }));
  return { value: whole(100 * (1 - slope * share)), findings };
}

const leaves = (turn: Turn): boolean => has(turn, 'off-topic', 'intrusive');

/** The turn in which the learner came back without being led back, or null. */
function cameBack(visit: Visit, turn: Turn): Turn | null {
  if (has(turn, 'ask') && turn.topics.length > 0) return turn;
  const ledBack = visit.lines.some(
    (line) => line.turn === turn.turn && (line.as === 'off-topic' || line.as === 'intrusive'),
  );
  if (ledBack) return null;
  const next = visit.turns.find((other) => other.turn > turn.turn);
  return next && !leaves(next) && actsOf(next).includes('ask') ? next : null;
}

/** A turn takes the time of its words and of what was answered to it. */
const timeOf = (visit: Visit, turn: Turn): number =>
  visit.lines.reduce((sum, line) => sum + (line.turn === turn.turn ? line.heard - line.at : 0), turn.at - turn.start);

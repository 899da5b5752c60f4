import { absent, has, inTurn, neverMet, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, openingOf, type Turn, type Visit } from '../visit.ts';

/** Saying why within five minutes is early: small talk first takes "up to about five minutes" (NORMS 3). */
const early = 5 * 60_000;

/**
 * Sixty for why the learner asked to meet and what they hope for (45 after five minutes, 30 after ten: "very late"),
 * forty for a short overview of goals, experience, skills (15 for only a name or a role). An answer to the contact's
 * "what brings you here?" says the purpose too.
 */
export function purpose(visit: Visit): Judgement {
  if (neverCame(visit)) return neverMet();
  const findings: Finding[] = [];
  let value = 0;
  const prompt = visit.lines.find(({ as }) => as === 'what-brings-you');
  const answered =
    prompt && visit.turns.find((turn) => turn.entry > prompt.entry && has(turn, 'answer', 'share-background'));
  const said = visit.turns.find((turn) => has(turn, 'state-purpose'));
  const first = earlier(said, answered);
  if (first) {
    const after = first.at - visit.start;
    const inTime = after <= Math.min(early, openingOf(visit));
    value += inTime ? 60 : after <= openingOf(visit) ? 45 : 30;
    const rule = !inTime
      ? 'purpose-late'
      : first === said && !(prompt && prompt.entry < first.entry)
        ? 'purpose-said'
        : 'purpose-when-asked';
    findings.push(
      inTurn(first, rule, inTime ? 'did' : 'part', ['state-purpose', 'answer', 'share-background'], {
        minutes: Math.floor(after / 60_000),
      }),
    );
  } else findings.push(absent('no-purpose', visit.start));

  const overview = visit.turns.find((turn) => has(turn, 'share-background'));
  const named = visit.turns.find((turn) => has(turn, 'introduce-self'));
  if (overview) {
    value += 40;
    findings.push(inTurn(overview, 'overview-given', 'did', ['share-background']));
  } else if (named) {
    value += 15;
    findings.push(inTurn(named, 'only-a-name', 'part', ['introduce-self']));
  } else findings.push(absent('no-overview', first?.at ?? visit.start));
  return { value, findings };
}

const earlier = (one: Turn | undefined, other: Turn | undefined): Turn | undefined =>
  one && other ? (one.turn <= other.turn ? one : other) : (one ?? other);

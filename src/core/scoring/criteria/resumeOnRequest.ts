import { has, inEvent, inTurn, neverMet, overall, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, openingOf, type Happening, type Turn, type Visit } from '../visit.ts';

type Offer = { at: number; turn: Turn } | { at: number; event: Happening };

/**
 * Brings out a résumé only if the contact asked: unasked in the first ten minutes (a third of a short appointment) 20,
 * later 50, again after it was declined 0. Once the contact has asked, handing over or sending later is right.
 */
export function resumeOnRequest(visit: Visit): Judgement {
  if (neverCame(visit)) return neverMet();
  const asked = visit.resumeRequested;
  const invited = (at: number, entry: number): boolean => asked !== null && (asked.entry < entry || asked.at < at);
  const findings: Finding[] = [];
  const offers: Offer[] = [];
  for (const turn of visit.turns) {
    if (has(turn, 'give-resume') || (has(turn, 'offer-resume') && invited(turn.at, turn.entry))) {
      findings.push(inTurn(turn, 'resume-given', 'did', ['give-resume', 'offer-resume']));
    } else if (has(turn, 'offer-resume')) offers.push({ at: turn.at, turn });
  }
  for (const event of visit.resumesHandedOver) {
    if (invited(event.at, event.entry)) findings.push(inEvent(event, 'resume-given', 'did'));
    else offers.push({ at: event.at, event });
  }
  offers.sort((a, b) => a.at - b.at);
  offers.forEach((offer, before) => {
    const rule = before > 0 ? 'resume-again' : 'resume-unasked';
    findings.push(
      'turn' in offer ? inTurn(offer.turn, rule, 'broke', ['offer-resume']) : inEvent(offer.event, rule, 'broke'),
    );
  });
  const first = offers[0];
  if (!first) {
    if (findings.length === 0 && visit.turns.length > 0) findings.push(overall('resume-kept', 'did'));
    return { value: 100, findings };
  }
  return { value: offers.length > 1 ? 0 : first.at < visit.start + openingOf(visit) ? 20 : 50, findings };
}

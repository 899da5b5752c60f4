import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { visitOf } from '../scoring/visit.ts';
import { has } from '../scoring/evidence.ts';

/** One visit, as the learner's network sees it. */
export interface NetworkVisit {
  log: Log;
  scenario: Scenario;
  overall: number | null;
}

export interface NetworkContact {
  id: string;
  name: string;
  role: string;
  /** met, sent to by somebody, to be met by anybody, or known by nobody yet */
  state: 'met' | 'referred' | 'open' | 'unknown';
  best: number | null;
}

export interface NetworkLink {
  from: string;
  to: string;
  /** the door is open: the name was given in some visit */
  given: boolean;
  /** whether the learner may say who sent them; `unasked` where they never asked, which counts as no */
  naming: 'allowed' | 'refused' | 'unasked';
}

/** Who led to whom, from what was said in the visits. A later bad visit closes no door that a good one had opened. */
export function networkOf(
  visits: readonly NetworkVisit[],
  scenarios: readonly Scenario[],
): { contacts: NetworkContact[]; links: NetworkLink[] } {
  const visitsTo = (id: string) => visits.filter(({ scenario }) => scenario.id === id);
  const links = scenarios.flatMap(({ id, referral }): NetworkLink[] => {
    if (!referral?.contact || !scenarios.some((one) => one.id === referral.contact)) return [];
    const seen = visitsTo(id).map(({ log, scenario }) => visitOf(log, scenario));
    const givenIn = seen.filter((visit) => visit.referred !== null && visit.ended?.reason !== 'thrown-out');
    const given = givenIn.length > 0;
    const asked = givenIn.some((visit) => visit.turns.some((turn) => has(turn, 'ask-use-name')));
    const naming = !asked ? 'unasked' : referral.useName === 'yes' ? 'allowed' : 'refused';
    return [{ from: id, to: referral.contact, given, naming }];
  });
  const contacts = scenarios.map((scenario): NetworkContact => {
    const marks = visitsTo(scenario.id).flatMap(({ overall }) => (overall === null ? [] : [overall]));
    const sent = links.some(({ to, given }) => to === scenario.id && given);
    const state = marks.length > 0 ? 'met' : sent ? 'referred' : scenario.byReferral ? 'unknown' : 'open';
    return {
      id: scenario.id,
      name: scenario.contact.name,
      role: scenario.contact.role,
      state,
      best: marks.length > 0 ? Math.max(...marks) : null,
    };
  });
  return { contacts, links };
}

/** The name of whoever sent the learner to a contact and may be named, or null. */
export function sentByTo(id: string, visits: readonly NetworkVisit[], scenarios: readonly Scenario[]): string | null {
  const link = networkOf(visits, scenarios).links.find(
    ({ to, given, naming }) => to === id && given && naming === 'allowed',
  );
  return scenarios.find((scenario) => scenario.id === link?.from)?.contact.name ?? null;
}

import { networkOf, type NetworkVisit } from '../core/feedback/network.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { StoredVisit } from './records.ts';
import { scenarioOf } from './scenarioOf.ts';

export type Network = ReturnType<typeof networkOf>;

/** The learner's visits as their network sees them; those whose contact cannot be read lead nowhere. */
export const networkVisits = (visits: readonly StoredVisit[]): NetworkVisit[] =>
  visits.flatMap((visit) => {
    const scenario = scenarioOf(visit);
    return scenario ? [{ log: visit.log, scenario, overall: visit.scorecard?.overall ?? null }] : [];
  });

/** Who led to whom among the contacts that can be met; the guided first visit is outside of it. */
export function networkAmong(scenarios: readonly Scenario[], visits: readonly StoredVisit[]): Network {
  const people = scenarios.filter(({ guided }) => !guided);
  return networkOf(networkVisits(visits), people);
}

/** "Ronnie Tabor sent you." for somebody whose name was given to the learner; else empty. */
export function introduction(id: string, { contacts, links }: Network): string {
  const given = links.filter((link) => link.to === id && link.given);
  const link = given.find(({ naming }) => naming === 'allowed') ?? given[0];
  const name = contacts.find((contact) => contact.id === link?.from)?.name;
  if (!link || name === undefined) return '';
  return link.naming === 'allowed' ? `${name} sent you.` : `${name} gave you the name.`;
}

import type { Say } from '../../scenario/checks/say.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { bestRapport } from './bestVisit.ts';

/** Whether the contact can name somebody, whether the name can be earned, and whether the person can be met. */
export function checkReferral(scenario: Scenario, say: Say, others: readonly Scenario[] | undefined): void {
  const { referral, guided } = scenario;
  if (others && scenario.byReferral && !others.some((other) => other.referral?.contact === scenario.id))
    say(['by-referral'], 'nobody-sends', { id: scenario.id }, true);
  if (!referral) {
    // A guided first visit is too short to be asked for others.
    if (!guided) say([], 'names-nobody');
    return;
  }
  const best = bestRapport(scenario);
  if (referral.above > best) say(['referral', 'above'], 'referral-out-of-reach', { above: referral.above, best });
  if (referral.contact === scenario.id) say(['referral', 'contact'], 'referral-to-self');
  else if (others) checkPerson(referral, others, say);
}

function checkPerson({ name, contact }: Scenario['referral'] & object, others: readonly Scenario[], say: Say): void {
  const met = others.find(({ id }) => id === contact);
  const meant = others.find((other) => other.contact.name === name);
  if (contact === null) {
    if (meant) say(['referral'], 'referral-unlinked', { name, id: meant.id }, true);
  } else if (!met) {
    const near =
      meant?.id ??
      nearestWord(
        contact,
        others.map(({ id }) => id),
      );
    say(['referral', 'contact'], 'referral-to-nobody', { id: contact, hint: near ? `; do you mean "${near}"?` : '' });
  } else if (met.contact.name !== name)
    say(['referral', 'name'], 'referral-other-name', { name, id: contact, other: met.contact.name });
}

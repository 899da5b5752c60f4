import type { NetworkContact, NetworkLink } from '../../core/feedback/network.ts';

/** Whom a contact has led to; somebody may have done so before the visit with them was over. */
export const ledTo = ({ id }: NetworkContact, links: readonly NetworkLink[]): string[] =>
  links.filter((link) => link.given && link.from === id).map(({ to }) => to);

/** What the learner may do with the name of whoever sent them, beside "… gave you the name."; empty when they may use it. */
export function namingOf({ id }: NetworkContact, links: readonly NetworkLink[]): string {
  const given = links.filter((link) => link.to === id && link.given);
  if (given.length === 0 || given.some(({ naming }) => naming === 'allowed')) return '';
  return given.some(({ naming }) => naming === 'refused')
    ? 'You asked, and may not say by whom.'
    : 'You did not ask whether you may say by whom.';
}

/** How it stands with a contact, in the fewest words. */
export function stateOf(contact: NetworkContact, links: readonly NetworkLink[]): string {
  if (contact.state === 'met') return `met, best ${contact.best ?? 0}`;
  if (ledTo(contact, links).length > 0) return 'met';
  return contact.state === 'referred' ? 'you may write' : 'not met yet';
}

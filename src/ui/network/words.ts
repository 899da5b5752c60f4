import type { NetworkContact, NetworkLink } from '../../core/feedback/network.ts';

/** Whom a contact has led to; somebody may have done so before the visit with them was over. */
export const ledTo = ({ id }: NetworkContact, links: readonly NetworkLink[]): string[] =>
  links.filter((link) => link.given && link.from === id).map(({ to }) => to);

/** How it stands with a contact, in the fewest words. */
export function stateOf(contact: NetworkContact, links: readonly NetworkLink[]): string {
  if (contact.state === 'met') return `met, best ${contact.best ?? 0}`;
  if (ledTo(contact, links).length > 0) return 'met';
  return contact.state === 'referred' ? 'you may write' : 'not met yet';
}

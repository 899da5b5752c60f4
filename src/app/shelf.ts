import type { Entry } from '../core/interview/log.ts';
import type { Contact } from './bundled.ts';
import { dayInWords, hourOf, shownInstant } from './clock.ts';
import type { Network } from './network.ts';
import type { StoredVisit } from './records.ts';

/** What the library says of one contact: how the last visit went, or what is under way. */
export interface Shelved {
  contact: Contact;
  /** overall mark of the last scored visit */
  figure: number | null;
  status: string;
  href: string;
  action: string;
}

const has = (visit: StoredVisit, type: Entry['type']): boolean =>
  visit.log.entries.some((entry) => entry.type === type);

/** Whether nothing more can happen in a visit. */
export const isOver = (visit: StoredVisit): boolean =>
  visit.imported ||
  has(visit, 'note-sent') ||
  has(visit, 'note-declined') ||
  visit.log.entries.some(
    (entry) =>
      (entry.type === 'ended' && (entry.reason === 'never-came' || entry.reason === 'stopped')) ||
      (entry.type === 'due' && entry.moment === 'note-closed'),
  );

const pronouns = { she: 'She', he: 'He', they: 'They' };

/** Whether somebody who is met only by introduction has been named to the learner; all others may be met by anybody. */
export const mayBeMet = ({ id, scenario }: Contact, visits: readonly StoredVisit[], network: Network): boolean =>
  !scenario.byReferral ||
  visits.some((visit) => visit.scenario.id === id) ||
  network.contacts.some((contact) => contact.id === id && contact.state !== 'unknown');

/**
 * @param visits newest first
 * @param introduction who sent the learner; empty where nobody did
 */
export function shelve(contact: Contact, visits: readonly StoredVisit[], now: Date, introduction = ''): Shelved {
  const own = visits.filter((visit) => visit.scenario.id === contact.id && !visit.imported);
  const running = own.find((visit) => !isOver(visit));
  if (running) return { contact, figure: null, ...underWay(contact, running, now) };
  const href = `#/contact/${encodeURIComponent(contact.id)}`;
  const scored = own.filter((visit) => typeof visit.scorecard?.overall === 'number');
  const [last, before] = scored;
  if (contact.scenario.guided)
    return {
      contact,
      figure: null,
      status:
        own.length > 0 ? 'You have been here.' : 'Five minutes, with notes in the margin that say what to try next.',
      href,
      action: own.length > 0 ? 'Come again' : 'Begin here',
    };
  if (!last?.scorecard)
    return { contact, figure: null, status: introduction || 'Not met yet.', href, action: 'Prepare a visit' };
  const figure = last.scorecard.overall;
  const day = dayInWords(new Date(last.begun), now);
  return {
    contact,
    figure,
    status: ` ${day}. ${compared(scored.length, last, before)}`.trimEnd(),
    href,
    action: 'Visit again',
  };
}

function compared(count: number, last: StoredVisit, before: StoredVisit | undefined): string {
  const [now, then] = [last.scorecard?.overall ?? 0, before?.scorecard?.overall ?? 0];
  if (!before) return '';
  const change =
    now === then ? 'the same as before' : `${inWords(Math.abs(now - then))} ${now > then ? 'better' : 'lower'}`;
  return `Your ${ordinals[count] ?? `${count}th`} visit, ${change}.`;
}

const ordinals: Record<number, string> = {
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
};
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const inWords = (count: number): string => small[count] ?? `${count}`;

function underWay({ scenario }: Contact, visit: StoredVisit, now: Date): Pick<Shelved, 'status' | 'href' | 'action'> {
  const who = pronouns[scenario.contact.pronoun];
  const expects = who === 'They' ? 'expect' : 'expects';
  const href = `#/visit/${visit.id}`;
  if (has(visit, 'ended'))
    return { status: 'You have met. The note is still to be written.', href, action: 'Write the note' };
  if (has(visit, 'spoke')) return { status: 'You are in the middle of your talk.', href, action: 'Go on talking' };
  if (!has(visit, 'appointed'))
    return { status: 'Your message is still to be written.', href, action: 'Go on writing' };
  const instant = shownInstant(visit.log.header, 0);
  if (!instant) return { status: 'You have not gone in yet.', href, action: 'Go on preparing' };
  return {
    status: `${who} ${expects} you ${dayInWords(instant, now)} at ${hourOf(instant)}.`,
    href,
    action: 'Go on preparing',
  };
}

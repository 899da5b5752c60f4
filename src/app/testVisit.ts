import { header } from '../../tests/support/visit.ts';
import type { StoredVisit } from './records.ts';

/** For tests: a contact who is next door, and a visit with her as it lies in storage. */
export const contactText = `format: 1
field: bell founding
contact: {name: Ada Brook, called: Ms Brook, pronoun: she, role: bell founder}
organization: {name: Brook and Daughter}
appointment: {way: {minutes: 5, give-or-take: 0}}
facts:
  - {id: founded, says: We have cast bells since 1840., words: ["1840"]}
answers:
  typical-day:
    - {say: We pour on Fridays., then: [The metal takes a day to melt.]}
  break-in: [{say: Most of us began by sweeping.}]
`;

export const aVisit = (changes: Partial<StoredVisit> = {}): StoredVisit => ({
  version: 1,
  id: 'visit-1',
  app: '0.0.0',
  scenario: { id: 'ada-brook', sha256: '', text: contactText },
  log: {
    version: 1,
    header: header({ appointed: '2026-03-11T10:00:00.000Z' }),
    entries: [{ type: 'appointed', at: -1_200_000, minutes: 30 }],
  },
  clock: { wall: Date.parse('2026-03-11T09:40:00.000Z'), at: -1_200_000, rate: 1 },
  drafts: { reply: '', note: '', questions: [], notepad: '' },
  scorecard: null,
  begun: 1_000,
  changed: 1_000,
  imported: false,
  ...changes,
});

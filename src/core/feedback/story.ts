import { startingRapport } from '../interview/rapport.ts';
import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { visitOf, type Visit } from '../scoring/visit.ts';

/** Words for the contact: "she knows", "her answer", "they know". */
export interface Pronouns {
  she: string;
  her: string;
  /** possessive */
  hers: string;
  /** "she was", "they were" */
  was: string;
  has: string;
  would: string;
}

/** All that a sentence about a visit may need. */
export interface Story {
  visit: Visit;
  scenario: Scenario;
  learner: { name: string; exploring: string };
  /** how most people would address the contact */
  called: string;
  they: Pronouns;
  clock: (at: number) => string;
  /** by how much a turn moved the contact's rapport */
  rapportMoved: (turn: number) => number;
  /** rapport at the end, 0 to 100 */
  rapport: number;
}

const pronouns: Record<Scenario['contact']['pronoun'], Pronouns> = {
  she: { she: 'she', her: 'her', hers: 'her', was: 'was', has: 'has', would: 'she would' },
  he: { she: 'he', her: 'him', hers: 'his', was: 'was', has: 'has', would: 'he would' },
  they: { she: 'they', her: 'them', hers: 'their', was: 'were', has: 'have', would: 'they would' },
};

export const storyOf = (log: Log, scenario: Scenario, clock = clockIntoTheVisit): Story => ({
  visit: visitOf(log, scenario),
  scenario,
  learner: { ...log.header.learner, exploring: log.header.learner.exploring.trim() || scenario.field },
  called: scenario.contact.called,
  they: pronouns[scenario.contact.pronoun],
  clock,
  rapportMoved: (turn) =>
    log.entries.reduce(
      (sum, entry) => sum + (entry.type === 'rapport' && entry.turn === turn ? entry.to - entry.from : 0),
      0,
    ),
  rapport: log.entries.findLast((entry) => entry.type === 'rapport')?.to ?? startingRapport(scenario),
});

/** "12:30" minutes and seconds after the appointed time, "-3:00" before it. */
function clockIntoTheVisit(at: number): string {
  const seconds = Math.floor(Math.abs(at) / 1000);
  return `${at < 0 && seconds > 0 ? '-' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}

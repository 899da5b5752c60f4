import type { Band, Scenario } from '../scenario/scenario.ts';

/** Rapport is a whole number from 0 to 100. It starts with the contact's temperament and moves by this table alone. */
const starting: Record<Scenario['contact']['temperament'], number> = { warm: 58, neutral: 50, guarded: 42 };

/** What moves it, and by how much the first time; each repetition counts half of the one before. */
export const rapportChanges = {
  'came-on-time': 4,
  'came-late': -6,
  'came-very-late': -14,
  greet: 3,
  'introduce-self': 2,
  'state-purpose': 6,
  'share-background': 3,
  apologize: 2,
  disclaim: 2,
  ask: 3,
  'follow-up': 5,
  'knew-a-fact': 6,
  'asked-a-fact': -4,
  acknowledge: 2,
  answer: 2,
  thank: 4,
  'ask-referral': 1,
  'ask-use-name': 3,
  'keep-in-touch': 1,
  'wrap-up': 3,
  'job-hint': -12,
  'job-blunt': -24,
  'offer-resume': -10,
  'give-resume': 2,
  'off-topic': -5,
  intrusive: -14,
  rude: -30,
  'several-at-once': -2,
  'talked-over': -2,
  overstay: -8,
} as const;

export type RapportCause = keyof typeof rapportChanges;

export const startingRapport = (scenario: Scenario): number => starting[scenario.contact.temperament];

/** The rapport after `cause` happened once more; `before` is how often it had happened already. */
export function changedRapport(rapport: number, cause: RapportCause, before: number): number {
  const change = Math.trunc(rapportChanges[cause] / 2 ** before);
  return Math.min(100, Math.max(0, rapport + change));
}

/** The three bands that choose between answers. */
export const bandOf = (rapport: number): Band => (rapport >= 65 ? 'open' : rapport >= 38 ? 'plain' : 'guarded');

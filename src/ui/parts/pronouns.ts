import type { Scenario } from '../../core/scenario/scenario.ts';

/** How a contact is spoken of; "they" takes the verbs of the plural. */
export interface Pronouns {
  subject: string;
  /** at the beginning of a sentence */
  Subject: string;
  object: string;
  possessive: string;
  has: string;
  is: string;
  /** "expects" or "expect" */
  verb: (stem: string) => string;
}

const forms: Record<Scenario['contact']['pronoun'], Pronouns> = {
  she: make('she', 'her', 'her', true),
  he: make('he', 'him', 'his', true),
  they: make('they', 'them', 'their', false),
};

function make(subject: string, object: string, possessive: string, one: boolean): Pronouns {
  return {
    subject,
    Subject: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`,
    object,
    possessive,
    has: one ? 'has' : 'have',
    is: one ? 'is' : 'are',
    verb: (stem) => (one ? `${stem}s` : stem),
  };
}

export const pronounsOf = ({ contact }: Scenario): Pronouns => forms[contact.pronoun];

import { bandOf, startingRapport } from '../../interview/rapport.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { poolAt, type Seen, type Spot } from './map.ts';

/** One thing that leads to another: from what, on what condition, to what, in words. */
export interface Lead extends Spot {
  from: string;
  /** empty where nothing more is needed */
  when: string;
  to: string;
  /** id of the contact it leads to, where they can be met */
  contact: string | null;
}

/** Another contact, as far as the map needs to know. */
export interface Other {
  id: string;
  scenario: Pick<Scenario, 'contact' | 'referral'>;
}

/** What leads where beyond an answer and its follow-ups: permissions, names, other contacts, more time. */
export function leadsOf(scenario: Scenario, seen: Seen, others: readonly Other[]): Lead[] {
  const { questions, interruptions, appointment, reactions, byReferral, id } = scenario;
  const given = 'the learner answers';
  const senders = others.filter((other) => other.id !== id && other.scenario.referral?.contact === id);
  const sent = reactions['sent-by'].map(({ say }) => say);
  return [
    ...senders.map((other) => ({
      ...poolAt('reactions/sent-by', ['reactions', 'sent-by'], sent, seen),
      from: other.scenario.contact.name,
      when: 'has named them',
      to: byReferral ? 'only then can they be met' : 'they take it up',
      contact: other.id,
    })),
    ...(byReferral && senders.length === 0
      ? [
          {
            ...poolAt('reactions/sent-by', ['by-referral'], sent, seen),
            from: 'nobody yet',
            when: 'names them',
            to: 'only then can they be met',
            contact: null,
          },
        ]
      : []),
    ...questions.map(({ id: name, about, lines, replies }, i) => ({
      ...(replies.length > 0
        ? poolAt(`questions/${name}/replies`, ['questions', i, 'replies'], replies, seen)
        : poolAt(`questions/${name}`, ['questions', i], lines, seen)),
      from: `the question “${name}”`,
      when: given,
      to: about === 'resume' ? 'a résumé may be handed over' : 'they reply, and the lead goes back',
      contact: null,
    })),
    ...interruptions.map(({ id: name, lasts, back }, i) => ({
      ...poolAt(`interruptions/${name}/back`, ['interruptions', i, 'back'], back, seen),
      from: `the interruption “${name}”`,
      when: `${Math.round(lasts / 1000)} seconds pass`,
      to: 'they come back to the talk',
      contact: null,
    })),
    ...referralLeads(scenario, seen, others),
    ...(appointment.extra > 0
      ? [
          {
            ...poolAt(
              'reactions/extra',
              ['appointment', 'extra'],
              reactions.extra.map(({ say }) => say),
              seen,
            ),
            from: 'the learner closes in time',
            when: 'open',
            to: `${appointment.extra} more minutes`,
            contact: null,
          },
        ]
      : []),
  ];
}

function referralLeads({ referral }: Scenario, seen: Seen, others: readonly Other[]): Lead[] {
  if (!referral) return [];
  const { name, contact, above, lines, refused, nameLines, useName } = referral;
  const met = others.some(({ id }) => id === contact);
  const asked = 'asked for others';
  return [
    {
      ...poolAt('referral/lines', ['referral', 'lines'], lines, seen),
      from: asked,
      when: `rapport ${above} or more`,
      to: met ? `${name}, who can be met` : name,
      contact: met ? contact : null,
    },
    ...(refused.length > 0 && above > 0
      ? [
          {
            ...poolAt('referral/refused', ['referral', 'refused'], refused, seen),
            from: asked,
            when: `rapport under ${above}`,
            to: 'nobody is named',
            contact: null,
          },
        ]
      : []),
    ...(nameLines.length > 0
      ? [
          {
            ...poolAt('referral/name', ['referral', 'name-lines'], nameLines, seen),
            from: 'asked to be named',
            when: '',
            to: useName === 'yes' ? 'they may be named' : 'they would rather not',
            contact: null,
          },
        ]
      : []),
  ];
}

/** Places on the scale of rapport, 0 to 100, that decide something. */
export interface RapportMark {
  at: number;
  what: string;
  path: Spot['path'];
}

/** Where rapport begins, and from where on they name somebody. */
export const rapportMarks = (scenario: Scenario): RapportMark[] => [
  { at: startingRapport(scenario), what: 'begins', path: ['contact', 'temperament'] },
  ...(scenario.referral
    ? [{ at: scenario.referral.above, what: `names ${scenario.referral.name}`, path: ['referral', 'above'] }]
    : []),
];

const least = (band: 'plain' | 'open'): number =>
  Array.from({ length: 101 }, (_, rapport) => rapport).findIndex((rapport) => bandOf(rapport) === band);

/** The least rapport of the two upper moods. */
export const bandsFrom = { plain: least('plain'), open: least('open') };

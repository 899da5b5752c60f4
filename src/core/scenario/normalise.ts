import type { Reaction } from '../words/reactions.ts';
import { reactionIds } from '../words/reactions.ts';
import { parseClock } from './clockText.ts';
import { defaultReactions } from './defaults.ts';
import type { Line, Scenario, Telling } from './scenario.ts';
import type { WrittenScenario } from './schema.ts';

type Written<T> = T | T[];
const asList = <T>(value: Written<T> | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Fills in the defaults, so that nothing after this needs to know which fields may be left out. */
export function normalise(file: WrittenScenario, folderId: string): Scenario {
  const { contact, organization, appointment = {}, referral } = file;
  const called = contact.called ?? contact.name;
  return {
    format: 1,
    id: file.id ?? folderId,
    field: file.field,
    guided: file.guided ?? false,
    byReferral: file['by-referral'] ?? false,
    contact: {
      name: contact.name,
      called,
      pronoun: contact.pronoun ?? 'they',
      role: contact.role,
      portrait: contact.portrait ?? null,
      looks: contact.looks ?? `Portrait of ${contact.name}`,
      temperament: contact.temperament ?? 'neutral',
      quote: contact.quote ?? '',
      about: contact.about ?? '',
    },
    organization: { name: organization.name, place: organization.place ?? '', about: organization.about ?? '' },
    appointment: {
      minutes: appointment.minutes ?? 30,
      waits: appointment.waits ?? 20,
      extra: appointment.extra ?? 0,
      forgiven: appointment.forgiven ?? 0,
      way: { minutes: appointment.way?.minutes ?? 15, giveOrTake: appointment.way?.['give-or-take'] ?? 3 },
      offered: appointment.offered ?? [],
    },
    wear: file.wear ?? '',
    bring: file.bring ?? '',
    dress: {
      suits: file.dress?.suits ?? ['business-casual', 'smart-casual'],
      over: file.dress?.over ?? (file.dress ? [] : ['suit']),
      why: file.dress?.why ?? '',
    },
    documents: (file.documents ?? []).map((one) => ({ ...one, kind: one.kind ?? 'about' })),
    facts: (file.facts ?? []).map((fact) => ({
      ...fact,
      words: fact.words.map((word) => word.toLowerCase()),
      asks: fact.asks ?? [],
    })),
    topics: (file.topics ?? []).map((topic) => ({ ...topic, name: topic.name ?? topic.id.replaceAll('-', ' ') })),
    answers: Object.fromEntries(
      Object.entries(file.answers).map(([topic, told]) => [topic, asList(told).map(telling)]),
    ),
    reactions: reactionsOf(file.reactions as Record<string, Written<string | WrittenLine>> | undefined),
    interruptions: (file.interruptions ?? []).map((one) => ({
      id: one.id,
      at: parseClock(one.at),
      lasts: (one.lasts ?? 45) * 1000,
      lines: asList(one.lines),
      back: asList(one.back),
    })),
    questions: (file.questions ?? []).map((one) => ({
      id: one.id,
      at: parseClock(one.at),
      about: one.about ?? 'other',
      lines: asList(one.lines),
      replies: asList(one.replies),
    })),
    referral: referral
      ? {
          name: referral.name,
          role: referral.role,
          contact: referral.contact ?? null,
          above: referral.above ?? 45,
          lines: asList(referral.lines),
          refused: asList(referral.refused),
          useName: referral['use-name'] ?? 'yes',
          nameLines: asList(referral['name-lines']),
        }
      : null,
    rubric: Object.fromEntries(Object.entries(file.rubric ?? {}).filter(([, weight]) => weight !== undefined)),
  };
}

type WrittenLine = { say: string; when?: Line['when'] | undefined };

const lineOf = (line: string | WrittenLine): Line =>
  typeof line === 'string' ? { say: line, when: null } : { say: line.say, when: line.when ?? null };

function telling(
  written:
    | string
    | { say: string; open?: string | undefined; guarded?: string | undefined; then?: Written<string> | undefined },
): Telling {
  const told = typeof written === 'string' ? { say: written } : written;
  return {
    say: { plain: told.say, open: told.open ?? told.say, guarded: told.guarded ?? told.say },
    then: asList(told.then),
  };
}

/** The author's lines come first; the defaults fill up the pools they left out. */
function reactionsOf(written: Record<string, Written<string | WrittenLine>> | undefined): Record<Reaction, Line[]> {
  return Object.fromEntries(
    reactionIds.map((name) => [
      name,
      written?.[name] ? asList(written[name]).map(lineOf) : defaultReactions[name].map(lineOf),
    ]),
  ) as Record<Reaction, Line[]>;
}

import type { Scenario, Telling } from '../scenario/scenario.ts';
import type { Entry, SpokeAs } from './log.ts';

/** What a note is held against: what the contact told in this visit, and what they could have told and did not. */
export interface Told {
  /** `line` is the index of the entry in the log */
  lines: { line: number; text: string }[];
  untold: string[];
  /** names and the field: words that anybody could write without having been there */
  about: string;
}

const tells: ReadonlySet<SpokeAs> = new Set([
  'answer',
  'follow-up',
  'fact',
  'reply',
  'referral',
  'question',
  'name',
] satisfies SpokeAs[]);

/** Collects from a log what a note could take up. Of a telling that was begun nothing counts as untold. */
export function toldIn(entries: readonly Entry[], scenario: Scenario): Told {
  const lines = entries.flatMap((entry, line) =>
    entry.type === 'spoke' && tells.has(entry.as) ? [{ line, text: entry.text }] : [],
  );
  const said = new Set(lines.map(({ text }) => text));
  const begun = ({ say, then }: Telling): boolean => [...Object.values(say), ...then].some((text) => said.has(text));
  const untold = Object.values(scenario.answers)
    .flat()
    .filter((telling) => !begun(telling))
    .flatMap(({ say, then }) => [say.plain, ...then]);
  const { contact, organization, field } = scenario;
  return { lines, untold, about: `${contact.name} ${contact.called} ${organization.name} ${field}` };
}

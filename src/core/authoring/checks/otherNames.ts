import type { Path, Say } from '../../scenario/checks/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Names of another contact in a file that was begun as a copy of theirs; who refers to whom may name them. */
export function checkOtherNames(
  scenario: Scenario,
  written: unknown,
  say: Say,
  others: readonly Scenario[] = [],
): void {
  const strangers = others.filter(
    (other) =>
      other.contact.name !== scenario.contact.name &&
      scenario.referral?.name !== other.contact.name &&
      scenario.referral?.contact !== other.id &&
      other.referral?.contact !== scenario.id,
  );
  const names = strangers.flatMap(namesOf);
  for (const [path, text] of textsOf(written, [])) {
    const found = names.find((name) => text.includes(name));
    if (found !== undefined) say(path, 'other-name', { found });
  }
}

/** Their full name, and how they are addressed and where they work, where that is more than one word. */
const namesOf = ({ contact, organization }: Scenario): string[] =>
  [contact.name, contact.called, organization.name].filter((name) => name.includes(' '));

function* textsOf(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* textsOf(inner, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      // The author's own notes may speak of anybody.
      if (!key.startsWith('x-') && key !== 'notes') yield* textsOf(inner, [...path, key]);
}

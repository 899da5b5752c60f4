import type { Diagnostic } from '../core/scenario/diagnostic.ts';
import { idPattern } from '../core/scenario/schema.ts';
import { mostCharacters } from '../core/scenario/source.ts';
import { parseScenario } from '../core/scenario/parse.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Origin } from './added.ts';
import { withId } from './authoring/names.ts';
import { holdsHiddenSigns, withoutHiddenSigns, withoutSpelledSigns } from './hiddenSigns.ts';

/** A contact from somebody else, looked at before it is added. */
export interface Arriving {
  /** the text as it would be kept */
  text: string;
  scenario: Scenario;
  /** hints only: with an error nothing arrives */
  diagnostics: Diagnostic[];
  from: Origin;
  /** signs that do not show and could mislead were taken out */
  cleaned: boolean;
}

/** Signs that a parser spends its time on: a contact of the greatest length has a few thousand of them. */
const notWords = /["'[\]{}&*!|>]/g;
const mostNotWords = 20_000;

export type Looked = { arriving: Arriving; problem: null } | { arriving: null; problem: string };

/** Looks at a text from outside; a problem says what is wrong with it and what to do. Never throws on what it holds. */
export function look(received: string, from: Origin): Looked {
  const no = (problem: string): Looked => ({ arriving: null, problem: `${problem} Nothing was changed.` });
  if (received.length > mostCharacters)
    return no(`It has ${received.length} characters, far more than a contact needs; ${mostCharacters} are read.`);
  if ((received.match(notWords)?.length ?? 0) > mostNotWords)
    return no('It holds brackets and quotation marks by the ten thousand, and hardly any words.');
  const lines = received.replace(/\r\n?/g, '\n');
  const name = from.by === 'file' ? from.where : 'the contact';
  let clean = withoutHiddenSigns(lines);
  let { scenario, diagnostics } = parseScenario(clean, name);
  if (holdsHiddenSigns(scenario)) {
    clean = withoutSpelledSigns(clean);
    ({ scenario, diagnostics } = parseScenario(clean, name));
  }
  const newer = diagnostics.find(({ code }) => code === 'wrong-format');
  if (newer) return no(`This contact was made for another Half Hour: ${newer.message}. ${newer.remedy}`);
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (!scenario)
    return no(
      `This is not a Half Hour contact, or one with faults. ${fault ? `Line ${fault.line}: ${fault.message}. ` : ''}Ask whoever sent it to mend it.`,
    );
  if (holdsHiddenSigns(scenario))
    return no('Some of its words hold signs that do not show and could mislead. Ask whoever sent it to take them out.');
  // the id may have to be changed where somebody has it already
  const named = /^id:/m.test(clean) ? { text: clean, scenario } : withOwnId(clean, scenario);
  if (!named) return no('Its id does not stand on a line of its own. Ask whoever sent it to write “id: …” there.');
  return {
    arriving: { ...named, diagnostics, from, cleaned: clean !== lines },
    problem: null,
  };
}

function withOwnId(clean: string, { contact }: Scenario): Pick<Arriving, 'text' | 'scenario'> | null {
  const id = idFrom(contact.name);
  const text = withId(clean, id);
  const { scenario } = parseScenario(text, 'the contact');
  return scenario?.id === id ? { text, scenario } : null;
}

/** An id for a file that has none. */
function idFrom(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');
  return idPattern.test(id) ? id : 'contact';
}

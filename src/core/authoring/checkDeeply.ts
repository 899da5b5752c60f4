import type { Diagnostic } from '../scenario/diagnostic.ts';
import { gather } from '../scenario/checks/say.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readSource } from '../scenario/source.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { checkBands } from './checks/bands.ts';
import { checkMeaning } from './checks/meaning.ts';
import { checkNeverSaid } from './checks/neverSaid.ts';
import { checkOtherNames } from './checks/otherNames.ts';
import { checkReferral } from './checks/referral.ts';
import { checkSurroundings } from './checks/surroundings.ts';
import { checkThin } from './checks/thin.ts';
import { checkOverlaps } from './overlaps.ts';

/** What a check may know beside the file; each part that is left out leaves out what it would show. */
export interface Known {
  /** takes some seconds; without it, what needs meaning is not looked at */
  understanding?: Understanding | undefined;
  /** the other contacts there are, for referrals */
  others?: readonly Scenario[] | undefined;
  /** the name of the folder that the file lies in */
  folder?: string | undefined;
  /** the names of the files beside it */
  files?: readonly string[] | undefined;
}

/**
 * What needs a simulated visit, meaning or the neighbourhood: the faults that parseScenario cannot see, in the order of
 * the file. `text` is the file that `scenario` was read from. Without understanding it takes well under a second.
 */
export function checkDeeply(scenario: Scenario, text: string, file: string, known: Known = {}): Diagnostic[] {
  const { source } = readSource(text, file);
  if (!source) return [];
  const { found, say } = gather(source, file);
  const written = source.data as Record<string, unknown>;
  checkNeverSaid(scenario, written, say);
  checkBands(scenario, written, say);
  checkReferral(scenario, say, known.others);
  checkOtherNames(scenario, written, say, known.others);
  checkThin(scenario, written, say);
  checkSurroundings(scenario, written, say, known);
  if (known.understanding) {
    checkMeaning(scenario, say, known.understanding);
    found.push(...checkOverlaps(scenario, text, file, known.understanding));
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

import { checkDossier } from './checks/dossier.ts';
import { checkDress } from './checks/dress.ts';
import { checkLines } from './checks/lines.ts';
import { checkPeople } from './checks/people.ts';
import { checkRubric } from './checks/rubric.ts';
import { gather } from './checks/say.ts';
import { checkTimes } from './checks/times.ts';
import { checkIds, checkTopics } from './checks/topics.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Scenario } from './scenario.ts';
import type { WrittenScenario } from './schema.ts';
import type { Source } from './source.ts';

/** What the text alone shows to be wrong with a well-formed file. What needs a visit or meaning: authoring/checkDeeply.ts. */
export function check(scenario: Scenario, written: WrittenScenario, source: Source, file: string): Diagnostic[] {
  const { found, say } = gather(source, file);
  checkTopics(scenario, say);
  checkIds(scenario, say);
  checkTimes(scenario, say);
  checkRubric(scenario, say);
  checkLines(written, source, say);
  checkPeople(written, say);
  checkDossier(scenario, say);
  checkDress(written, say);
  return found;
}

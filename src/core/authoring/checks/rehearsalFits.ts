import { gather } from '../../scenario/checks/say.ts';
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { readSource } from '../../scenario/source.ts';
import type { Rehearsal } from '../rehearsals/rehearsal.ts';

/** What a well-formed rehearsal asks for that its scenario does not have. `text` is the file it was read from. */
export function checkRehearsalFits(
  { steps }: Rehearsal,
  { documents }: Scenario,
  text: string,
  file: string,
): Diagnostic[] {
  const { source } = readSource(text, file);
  if (!source) return [];
  const { found, say } = gather(source, file);
  const known = documents.map(({ id }) => id);
  steps.forEach((step, i) => {
    if (step.do !== 'open' || known.includes(step.document)) return;
    const near = nearestWord(step.document, known);
    say(['steps', i, 'document'], 'unknown-document', {
      id: step.document,
      hint: near ? `; do you mean "${near}"?` : '',
    });
  });
  return found;
}

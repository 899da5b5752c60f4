import type { CriterionProgress, Progress } from '../../../core/feedback/progress.ts';
import { capital, counted } from '../../../core/feedback/phrases.ts';
import { criteria } from '../../../core/words/criteria.ts';

/** Where somebody stands: how many visits, the first figure, the last, the best. */
export function standing({ overall }: Progress): string {
  const marks = overall.filter((mark) => mark !== null);
  const [first, last, best] = [marks[0], marks.at(-1), Math.max(...marks)];
  if (first === undefined || last === undefined) return '';
  const visits = capital(counted(marks.length, 'visit'));
  if (marks.length === 1) return `${visits} so far, at ${first}. After the next you can see what changed.`;
  const went = last === first ? `at ${first} both first and last` : `from ${first} to ${last}`;
  return `${visits}, ${went}.${best > last ? ` The best was ${best}.` : ''}`;
}

export const improvement = ({ improved }: Progress): string =>
  improved === null || improved.change <= 0
    ? ''
    : `${improved.name} came on most: ${improved.first} at first, ${improved.last} now.`;

/** What to watch next time, as a sentence that goes on after the contact's name. */
export const focusWords = ({ criterion, name, last }: CriterionProgress): string =>
  `There is most to gain in one thing: ${name}, ${last} last time. ${criteria[criterion].meaning}`;

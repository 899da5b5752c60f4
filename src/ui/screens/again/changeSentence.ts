import type { MarkChange } from '../../../core/feedback/changes.ts';
import { capital, counted, numberWord } from '../../../core/feedback/phrases.ts';

/** What a try does to the marks, in a sentence: the whole first, then how many marks move. */
export function changeSentence({ by, to }: Pick<MarkChange, 'by' | 'to'>, moved: readonly MarkChange[]): string {
  if (moved.length === 0 && !by) return 'No mark changes.';
  const marks =
    moved.length === 0
      ? 'no single mark changes'
      : `${counted(moved.length, 'mark')} ${moved.length === 1 ? 'changes' : 'change'}`;
  if (by === null) return `${capital(marks)}.`;
  if (by === 0) return `The whole visit stays at ${to}; ${marks}.`;
  return `${capital(numberWord(Math.abs(by)))} ${by > 0 ? 'more' : 'less'} for the whole visit; ${marks}.`;
}

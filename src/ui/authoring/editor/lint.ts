import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Diagnostic } from '../../../core/scenario/diagnostic.ts';
import { capital } from '../words.ts';

/** What is said about the text, as marks in it: from the place to the end of the word that stands there. */
export const marksOf = (list: readonly Diagnostic[], doc: Text): Mark[] =>
  list.map(({ line, column, severity, message, remedy }) => {
    const row = doc.line(Math.min(Math.max(1, line), doc.lines));
    const from = Math.min(row.from + column - 1, row.to);
    const word = /^[^\s:]+/.exec(row.text.slice(from - row.from))?.[0].length ?? 0;
    return { from, to: from + word, severity, message: `${capital(message)}. ${remedy}` };
  });

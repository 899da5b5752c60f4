import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../core/scenario/diagnostic.ts';
import { mostCharacters, readSource } from '../../core/scenario/source.ts';

/** A place in a scenario: keys and list positions from the top of the file. */
export type Path = readonly (string | number)[];

/** Where something stands in a text, or its nearest parent that does; also in a text with faults. */
export function placeOf(text: string, path: Path): Place {
  const { source } = readSource(text, '');
  if (source) return source.place(path, typeof path.at(-1) === 'string');
  if (text.length > mostCharacters) return { line: 1, column: 1 };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
  return { line: 1, column: 1 };
}

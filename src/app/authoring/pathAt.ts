import type { Path } from './places.ts';

/** Where in the structure a line stands, read from indentation alone: the text may be half written. */

/** What a line is made of: list dashes and at most one key, each at its column. */
interface Bit {
  column: number;
  /** null for a dash */
  key: string | null;
}

export interface Spot {
  /** what the line stands in: keys and list places from the top of the file */
  within: Path;
  /** the key on this line, and the columns it fills; null where there is none (yet) */
  key: string | null;
  from: number;
  to: number;
  /** column at which what follows the colon (or, without a key, the line's content) begins */
  valueFrom: number;
  /** a list dash stands before it on the same line */
  item: boolean;
}

const dashes = /^[ ]*(?:- +)*(?:-$)?/;
const keyed = /^(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#:{[,-][^:#\n]*?))[ ]*:(?= |$)/;

function bitsOf(line: string): { bits: Bit[]; content: number; key: RegExpExecArray | null } {
  const before = dashes.exec(line)?.[0] ?? '';
  const bits: Bit[] = [...before.matchAll(/-/g)].map(({ index }) => ({ column: index, key: null }));
  const key = keyed.exec(line.slice(before.length));
  if (key) bits.push({ column: before.length, key: key[1] ?? key[2] ?? key[3] ?? '' });
  return { bits, content: before.length, key };
}

/** The spot of a line, counted from 1; on an empty line `column` says how deep the cursor stands. */
export function spotAt(text: string, lineNumber: number, column = 0): Spot {
  const lines = text.split('\n').slice(0, lineNumber);
  const line = lines.at(-1) ?? '';
  const { bits, content, key } = bitsOf(line);
  const start = line.trim() === '' ? column : content;
  const length = key?.[0].replace(/[ ]*:$/, '').length ?? 0;
  const colon = content + (key?.[0].length ?? 0);
  return {
    within: pathOf(lines, start),
    key: bits.at(-1)?.key ?? null,
    from: content,
    to: content + length,
    valueFrom: colon + (/^ */.exec(line.slice(colon))?.[0].length ?? 0),
    item: bits.some((bit) => bit.key === null),
  };
}

/** The path of the key on a line, counted from 1, and the columns it fills; null on lines without one. */
export function keyUnder(text: string, lineNumber: number): { path: Path; from: number; to: number } | null {
  const { within, key, from, to } = spotAt(text, lineNumber);
  return key === null ? null : { path: [...within, key], from, to };
}

/** The keys that already stand beside one that begins at `column` of a line, counted from 1. */
export function keysBeside(text: string, lineNumber: number, column: number): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  const look = (row: number): boolean => {
    const line = lines[row] ?? '';
    if (/^\s*(#|$)/.test(line)) return true;
    const { bits, content } = bitsOf(line);
    const key = bits.at(-1);
    if (key?.column === column && typeof key.key === 'string') found.push(key.key);
    // whatever begins further left ends the mapping, a dash on the line of its first key too
    return (bits[0]?.column ?? content) >= column;
  };
  const isFirst = bitsOf(lines[lineNumber - 1] ?? '').bits.some(({ key }) => key === null);
  for (let row = lineNumber - 2; !isFirst && row >= 0 && look(row); row -= 1);
  for (let row = lineNumber; row < lines.length; row += 1) {
    const { bits, content } = bitsOf(lines[row] ?? '');
    if (!/^\s*(#|$)/.test(lines[row] ?? '') && (bits[0]?.column ?? content) < column) break;
    look(row);
  }
  return found;
}

/** What stands above the last line, for something that begins at `start` in it. */
function pathOf(lines: readonly string[], start: number): Path {
  const path: (string | number)[] = [];
  let limit = start;
  /** the list whose earlier entries are being counted */
  let list: { column: number; before: number } | null = null;
  for (let row = lines.length - 1; row >= 0; row -= 1) {
    const line = lines[row] ?? '';
    if (/^\s*(#|$)/.test(line) && row < lines.length - 1) continue;
    for (const { column, key } of bitsOf(line).bits.reverse()) {
      if (list) {
        if (column > list.column) continue;
        if (key === null && column === list.column) list.before += 1;
        else {
          path.unshift(list.before);
          limit = column;
          list = key === null ? { column, before: 0 } : null;
          if (key !== null) path.unshift(key);
        }
      } else if (column < limit) {
        limit = column;
        if (key === null) list = { column, before: 0 };
        else path.unshift(key);
      }
    }
  }
  if (list) path.unshift(list.before);
  return path;
}

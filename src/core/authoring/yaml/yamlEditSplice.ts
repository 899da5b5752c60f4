import { isScalar, Scalar, type YAMLSeq } from 'yaml';
import { moved } from './yamlEditData.ts';
import {
  beginsLine,
  columnOf,
  entriesOf,
  isFlow,
  lineEnd,
  lineStart,
  stepAt,
  type Collection,
  type Entry,
  type Step,
} from './yamlEditPlaces.ts';
import { after, block, inFlow, inline, keyed, type Manner, type YamlValue } from './yamlEditWrite.ts';

/** One change of a text each. Null where the text is written in a way that cannot be changed piece by piece. */

const spliced = (text: string, from: number, to: number, piece: string): string =>
  text.slice(0, from) + piece + text.slice(to);

/** Another value in place of an entry's. */
export function putText(text: string, container: Collection, entry: Entry, value: YamlValue): string {
  const { start, mark, value: node } = entry;
  if (isFlow(container)) {
    const from = node?.range?.[0] ?? mark;
    const manner = mannerOf(node);
    const piece =
      typeof value === 'object' ? inFlow(value) : inline(value, manner === 'plain' ? 'fresh' : manner, true);
    return spliced(text, from, Math.max(from, entry.end), from === mark && mark > start ? ` ${piece}` : piece);
  }
  const column = columnOf(text, start);
  const { behind, to } = behindOf(text, entry);
  if (typeof value === 'object' || !(node === null || isScalar(node))) {
    const piece = after(value, column, text[start] === '-');
    return spliced(text, mark, to, behind.trim() ? `${behind}${below(piece, column)}` : piece);
  }
  const empty = node === null || entry.end === mark;
  const from = empty ? mark : (node.range?.[0] ?? mark);
  const lead = empty ? ' ' : '';
  const big = typeof value === 'string' ? block(value, column, mannerOf(node)) : null;
  const piece = big ? [big.head + behind, ...big.lines].join('\n') : inline(value, mannerOf(node)) + behind;
  return spliced(text, from, to, lead + piece);
}

/** A comment on the same line as the value, and where the value's lines end. */
function behindOf(text: string, { mark, end, value }: Entry): { behind: string; to: number } {
  const to = lineEnd(text, end);
  if (isScalar(value) && isBlock(value) && value.range) {
    const head = text.slice(value.range[0], lineEnd(text, value.range[0]));
    return { behind: head.replace(/^[|>][-+\d]*/, '').trimEnd(), to };
  }
  const own = isScalar(value) || value === null || end === mark;
  return { behind: own ? text.slice(end, to).trimEnd() : '', to };
}

/** A mapping that would begin beside its dash begins on the next line instead. */
const below = (piece: string, column: number): string =>
  piece.startsWith('\n') ? piece : `\n${' '.repeat(column + 2)}${piece.trimStart()}`;

const isBlock = ({ type }: Scalar): boolean => type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;

function mannerOf(node: unknown): Manner {
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return 'fresh';
  if (isBlock(node)) return 'block';
  if (node.type === Scalar.QUOTE_DOUBLE) return 'double';
  return node.type === Scalar.QUOTE_SINGLE ? 'single' : isLong(node) ? 'block' : 'plain';
}

/** Plain text over several lines, such as is folded by hand. */
const isLong = ({ source }: Scalar & { source?: string }): boolean => source?.includes('\n') ?? false;

/** Another key of a mapping, in its usual place, or another entry at the end of a list. */
export function withKey(
  text: string,
  container: Collection,
  step: Step,
  value: YamlValue,
  order: readonly string[],
): string | null {
  const entries = entriesOf(text, container);
  const flowing = isFlow(container);
  const written = (column: number) =>
    typeof step === 'number' ? `-${after(value, column, true)}` : keyed(step, value, column);
  const inBraces = typeof step === 'number' ? inFlow(value) : `${inline(step, 'fresh', true)}: ${inFlow(value)}`;
  const first = entries[0];
  if (!first) return flowing ? emptyFilled(text, container, inBraces) : null;
  const rank = order.indexOf(String(step));
  const isBefore = (index: number) => order.indexOf(String(stepAt(container, index))) < rank;
  const before =
    rank < 0 || typeof step === 'number' ? entries.length - 1 : entries.findLastIndex((_, i) => isBefore(i));
  const column = columnOf(text, first.start);
  const previous = entries[before];
  if (!previous) {
    const gap = flowing ? ', ' : `\n${' '.repeat(column)}`;
    return spliced(text, first.start, first.start, (flowing ? inBraces : written(column)) + gap);
  }
  if (flowing) return spliced(text, previous.end, previous.end, `, ${inBraces}`);
  const at = lineEnd(text, previous.end);
  const isSection = column === 0 && typeof value === 'object' && text.includes('\n\n');
  return spliced(text, at, at, `\n${isSection ? '\n' : ''}${' '.repeat(column)}${written(column)}`);
}

function emptyFilled(text: string, container: Collection, piece: string): string | null {
  const at = container.range?.[0];
  return at === undefined ? null : spliced(text, at + 1, at + 1, piece);
}

/** Another entry before number `index` of a list. */
export function insertedText(text: string, list: YAMLSeq, index: number, value: YamlValue): string | null {
  const entry = entriesOf(text, list)[index];
  if (!entry) return null;
  if (isFlow(list)) return spliced(text, entry.start, entry.start, `${inFlow(value)}, `);
  if (!beginsLine(text, entry.start)) return null;
  const column = columnOf(text, entry.start);
  return spliced(text, entry.start, entry.start, `-${after(value, column, true)}\n${' '.repeat(column)}`);
}

/** The text without an entry that is not the only one. Comments above it stay. */
export function removedText(text: string, container: Collection, index: number): string | null {
  const entries = entriesOf(text, container);
  const entry = entries[index];
  if (!entry) return null;
  if (isFlow(container)) {
    const next = entries[index + 1];
    return spliced(text, next ? entry.start : (entries[index - 1]?.end ?? entry.start), next?.start ?? entry.end, '');
  }
  const end = lineEnd(text, entry.end);
  if (!beginsLine(text, entry.start)) {
    // the first key beside a dash: what follows takes its place
    return spliced(text, entry.start, end, '').replace(/^[^]*$/, (all) => joined(all, entry.start));
  }
  let from = lineStart(text, entry.start);
  const isSpaced = (from === 0 || /\n[ ]*\n$/.test(text.slice(0, from))) && /^(\n[ ]*)?(\n|$)/.test(text.slice(end));
  if (isSpaced && from > 0) from = text.slice(0, from).replace(/[ ]*\n$/, '').length;
  return from > 0 && end === text.length ? text.slice(0, from - 1) : spliced(text, from, end + 1, '');
}

/** Draws what comes after a line break up to `at`. */
const joined = (text: string, at: number): string => text.slice(0, at) + text.slice(at).replace(/^\s*\n\s*/, '');

/** A list with one entry at another place. What stands between entries stays there. */
export function movedText(text: string, list: YAMLSeq, from: number, to: number): string | null {
  const entries = entriesOf(text, list);
  if (!isFlow(list) && !entries.every(({ start }) => beginsLine(text, start))) return null;
  const chunks = entries.map((entry, i) =>
    isFlow(list)
      ? { from: entry.start, to: entry.end }
      : {
          from: i === 0 ? lineStart(text, entry.start) : headOf(text, entry.start),
          to: lineEnd(text, entry.end),
        },
  );
  const pieces = moved(
    chunks.map((chunk) => text.slice(chunk.from, chunk.to)),
    from,
    to,
  );
  let result = text.slice(0, chunks[0]?.from);
  chunks.forEach((chunk, i) => {
    result += `${pieces[i]}${text.slice(chunk.to, chunks[i + 1]?.from ?? text.length)}`;
  });
  return result;
}

/** Where an entry's lines begin with the comments right above it that are indented like it. */
function headOf(text: string, start: number): number {
  let head = lineStart(text, start);
  const indent = text.slice(head, start);
  for (;;) {
    const above = lineStart(text, head - 1);
    if (head === 0 || !text.slice(above, head).startsWith(`${indent}#`)) return head;
    head = above;
  }
}

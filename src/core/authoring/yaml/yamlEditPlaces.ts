import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where things stand in a YAML text, as offsets; documents are parsed with `keepSourceTokens`. */

export type Step = string | number;

/** An entry of a mapping or a list in its text. */
export interface Entry {
  /** of its key or dash; in brackets and braces, of the entry itself */
  start: number;
  /** just behind its colon or dash; in brackets, where the entry itself begins */
  mark: number;
  /** just behind its last sign, comments and empty lines left out */
  end: number;
  value: Node | null;
}

export type Collection = YAMLMap | YAMLSeq;

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);
export const isFlow = (node: Collection): boolean => node.flow === true;

/** The entries of a collection in the order of the text. */
export function entriesOf(text: string, node: Collection): Entry[] {
  return isMap(node)
    ? (node.items as Pair<Node, Node | null>[]).map((pair) => pairEntry(text, pair))
    : node.items.map((_, i) => itemEntry(text, node, i));
}

/** The entry that `step` leads to, and its place in the list of entries. */
export function indexIn(node: Collection, step: Step): number {
  if (isSeq(node)) return typeof step === 'number' && step < node.items.length ? step : -1;
  return node.items.findIndex(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
}

/** The name of the entry with this index: its key, or its number. */
export const stepAt = (node: Collection, index: number): Step => {
  const key = isMap(node) ? node.items[index]?.key : index;
  return isScalar(key) ? String(key.value) : (key as Step);
};

function pairEntry(text: string, { key, value }: Pair<Node, Node | null>): Entry {
  const [start, keyEnd] = key.range ?? [0, 0];
  const mark = text.indexOf(':', keyEnd) + 1 || keyEnd;
  return { start, mark, end: endOf(text, value) ?? mark, value };
}

function itemEntry(text: string, list: YAMLSeq, index: number): Entry {
  const value = list.items[index] as Node | null;
  const token = list.srcToken;
  const dash =
    token?.type === 'block-seq' ? token.items[index]?.start.find(({ type }) => type === 'seq-item-ind') : undefined;
  const start = dash?.offset ?? value?.range?.[0] ?? 0;
  const mark = dash ? start + 1 : start;
  return { start, mark, end: endOf(text, value) ?? mark, value };
}

/** Just behind the last sign of a value; null where nothing stands. */
function endOf(text: string, node: Node | null): number | null {
  if (!node?.range || (isScalar(node) && node.range[0] === node.range[1])) return null;
  if (isCollection(node) && !isFlow(node)) return lastOf(text, node)?.end ?? node.range[1];
  return text.slice(0, node.range[1]).trimEnd().length;
}

function lastOf(text: string, node: Collection): Entry | null {
  if (isSeq(node)) return node.items.length > 0 ? itemEntry(text, node, node.items.length - 1) : null;
  const last = (node.items as Pair<Node, Node | null>[]).at(-1);
  return last ? pairEntry(text, last) : null;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);
/** Whether nothing but indentation stands before this place on its line. */
export const beginsLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === '';

/** The path of the innermost entry in whose lines `offset` lies; [] where there is none. */
export function pathAt(text: string, document: Document, offset: number): Step[] {
  const path: Step[] = [];
  let node: unknown = document.contents;
  while (isCollection(node)) {
    const entries = entriesOf(text, node);
    const reach = (end: number) => (isFlow(node as Collection) ? end : lineEnd(text, end));
    const index = entries.findIndex(({ start, end }) => start <= offset && offset <= reach(end));
    const entry = entries[index];
    if (!entry) break;
    path.push(stepAt(node, index));
    node = entry.value;
  }
  return path;
}

/** How two texts differ: as one piece for the editor, as lines for the reader. */

/** The one piece in which `after` differs from `before`: put `insert` in place of `from` to `to` (UTF-16 units). */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The smallest single piece to change, or null when the texts are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

export interface DifferentLine {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Cells of the table of common lines; beyond it the middle counts as written anew. */
const mostCells = 4_000_000;

/** All lines of both texts in reading order, what was removed before what was added. */
export function differentLines(before: string, after: string): DifferentLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = (lines: string[]): DifferentLine[] => lines.map((text) => ({ kind: 'same', text }));
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

function middle(a: string[], b: string[]): DifferentLine[] {
  if (a.length * b.length > mostCells) return [...marked('removed', a), ...marked('added', b)];
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j]
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  const lines: DifferentLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) {
      lines.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      lines.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return [...lines, ...marked('removed', a.slice(i)), ...marked('added', b.slice(j))];
}

const marked = (kind: DifferentLine['kind'], lines: string[]): DifferentLine[] => lines.map((text) => ({ kind, text }));

/** How many lines `after` has that `before` had not, and the other way round. */
export function countChanged(before: string, after: string): { added: number; removed: number } {
  const lines = differentLines(before, after);
  const count = (kind: DifferentLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return { added: count('added'), removed: count('removed') };
}

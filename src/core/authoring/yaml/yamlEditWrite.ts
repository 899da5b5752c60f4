import { stringify } from 'yaml';

/** How values are written into a YAML text by hand: as one would, in the way that the bundled contacts are written. */

export type YamlValue = string | number | boolean | YamlValue[] | { [key: string]: YamlValue };

/** Columns that folded lines fill at most. */
const widest = 118;
/** A line up to this long stays a line. */
const longLine = 110;

/** How a text was written before; `fresh` where nothing stood. */
export type Manner = 'plain' | 'single' | 'double' | 'block' | 'fresh';

/** A text, number or truth value on one line. */
export function inline(value: string | number | boolean, manner: Manner = 'fresh', flow = false): string {
  if (typeof value !== 'string') return `${value}`;
  const oneLine = !/\p{Cc}/u.test(value);
  if (oneLine && manner === 'double') return JSON.stringify(value);
  if (oneLine && manner === 'single') return `'${value.replaceAll("'", "''")}'`;
  const isPlain =
    oneLine &&
    !/^\d+:\d+$|^(yes|no|on|off|y|n)$/i.test(value) &&
    !(flow && /[,[\]{}]/.test(value)) &&
    stringify(value, { lineWidth: 0 }) === `${value}\n`;
  return isPlain ? value : JSON.stringify(value);
}

/** A text as a block: what stands on the line of its key or dash, and the lines below; null where one line is better. */
export function block(
  text: string,
  column: number,
  manner: Manner = 'fresh',
): { head: string; lines: string[] } | null {
  const isOdd = /^\s|\s$|(?!\n)\p{Cc}|[\u2028\u2029\ufeff]/u.test(text) || text === '';
  if (isOdd) return null;
  const pad = ' '.repeat(column + 2);
  if (text.includes('\n')) {
    return { head: '|-', lines: text.split('\n').map((line) => (line === '' ? '' : pad + line)) };
  }
  const wasLine = manner === 'plain' || manner === 'single' || manner === 'double';
  if (wasLine || column + text.length <= longLine) return null;
  return { head: '>-', lines: folded(text, widest - pad.length).map((line) => pad + line) };
}

/** Breaks at single spaces only: beside any other white space the break would be read differently. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<! ) (?! )/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A value inside brackets or braces. */
export function inFlow(value: YamlValue): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value !== 'object') return inline(value, 'fresh', true);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${inline(key, 'fresh', true)}: ${inFlow(inner)}`)
    .join(', ')} }`;
}

/** What follows the colon of a key, or (`item`) the dash of a list entry, that stands at `column`. */
export function after(value: YamlValue, column: number, item = false): string {
  if (typeof value !== 'object') return scalar(value, column);
  if (Object.keys(value).length === 0) return ` ${Array.isArray(value) ? '[]' : '{}'}`;
  const below = '\n' + ' '.repeat(column + 2);
  const lines = Array.isArray(value)
    ? value.map((inner) => `-${after(inner, column + 2, true)}`)
    : Object.entries(value).map(([key, inner]) => keyed(key, inner, column + 2));
  return (item ? ' ' : below) + lines.join(below);
}

/** A key with its value, beginning at `column`. */
export const keyed = (key: string, value: YamlValue, column: number): string =>
  `${inline(key)}:${after(value, column)}`;

function scalar(value: string | number | boolean, column: number): string {
  const big = typeof value === 'string' ? block(value, column) : null;
  return big ? ` ${[big.head, ...big.lines].join('\n')}` : ` ${inline(value)}`;
}

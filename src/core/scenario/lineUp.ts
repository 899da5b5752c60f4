/** Where a line may begin, and whether it is an entry of a list, a key, or neither. */
type Kind = 'entry' | 'key' | 'text';

const kindOf = (line: string): Kind =>
  /^\s*-(\s|$)/.test(line) ? 'entry' : /^\s*[^\s:#"'][^:]*:(\s|$)/.test(line) ? 'key' : 'text';

/**
 * How many spaces `line` may be meant to have after the lines `before` it: those of its kind that are still open and
 * come nearest to what it has, or stand right above it. None where nothing of its kind is open.
 */
export function lineUp(before: string, line: string): number[] {
  const open: { spaces: number; kind: Kind }[] = [];
  const push = (spaces: number, kind: Kind): void => {
    while ((open.at(-1)?.spaces ?? -1) >= spaces) open.pop();
    open.push({ spaces, kind });
  };
  for (const one of before.split('\n')) {
    if (/^\s*(#|$)/.test(one)) continue;
    const spaces = one.search(/\S/);
    push(spaces, kindOf(one));
    const inner = /^(\s*-\s+)(.*)$/.exec(one);
    if (inner?.[1] !== undefined && kindOf(inner[2] ?? '') === 'key') push(inner[1].length, 'key');
  }
  const has = Math.max(0, line.search(/\S/));
  const fitting = open.filter(({ kind }) => kind === kindOf(line));
  const nearest = Math.min(...fitting.map(({ spaces }) => Math.abs(spaces - has)));
  return fitting
    .filter((one) => Math.abs(one.spaces - has) === nearest || one === open.at(-1))
    .map(({ spaces }) => spaces);
}

/** What a rehearsal expects of a mark: `>=n <=n >n <n n..m null`. A null mark meets only `null`. */
export type Bound = { text: string } & ({ null: true } | { null: false; least: number; most: number });

/** Reads a bound, or returns null when it is none. */
export function parseBound(text: string): Bound | null {
  const written = text.trim();
  if (written === 'null') return { text: written, null: true };
  const range = /^(\d+)\s*\.\.\s*(\d+)$/.exec(written);
  if (range) return { text: written, null: false, least: Number(range[1]), most: Number(range[2]) };
  const compared = /^(>=|<=|>|<|=|)\s*(\d+)$/.exec(written);
  if (!compared) return null;
  const n = Number(compared[2]);
  // Marks are whole numbers, so "more than 50" is "at least 51".
  const limits: Record<string, [number, number]> = {
    '>=': [n, 100],
    '<=': [0, n],
    '>': [n + 1, 100],
    '<': [0, n - 1],
    '=': [n, n],
    '': [n, n],
  };
  const [least, most] = limits[compared[1] ?? ''] ?? [n, n];
  return { text: written, null: false, least, most };
}

/** A bound as people say it: "at least 95", "40 to 65", "not judged". */
export function boundInWords(bound: Bound): string {
  if (bound.null) return 'not judged';
  const { least, most } = bound;
  if (least === most) return `exactly ${least}`;
  if (most >= 100) return `at least ${least}`;
  return least <= 0 ? `at most ${most}` : `${least} to ${most}`;
}

export const meets = (bound: Bound, actual: number | null): boolean =>
  actual === null || bound.null ? actual === null && bound.null : actual >= bound.least && actual <= bound.most;

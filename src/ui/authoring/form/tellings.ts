/** An answer as the file has it: a text alone, or with what may be said instead and after it. */
export interface Written {
  say: string;
  /** what follows the topic in its path: nothing where one answer stands alone */
  step: number[];
}

/** The answers to a topic, in whatever way they are written. */
export function tellingsOf(value: unknown): Written[] {
  if (value == null) return [];
  if (Array.isArray(value)) return (value as unknown[]).map((one, i) => ({ say: sayOf(one), step: [i] }));
  return [{ say: sayOf(value), step: [] }];
}

/** What a field shows of a value; nothing of what is no single value. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';

/** The words of a line that may stand alone or under "say". */
export function sayOf(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { say?: unknown }).say : value;
  return plainText(text);
}

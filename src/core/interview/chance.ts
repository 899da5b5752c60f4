/** A number in [0, 1) that depends on nothing but the visit's seed and what it is drawn for. */
export function draw(seed: number, purpose: string): number {
  let hash = (seed ^ 0x9e3779b9) >>> 0;
  for (let i = 0; i < purpose.length; i += 1) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of `list`, which must not be empty. */
export function pick<T>(list: readonly T[], seed: number, purpose: string): T {
  const chosen = list[Math.floor(draw(seed, purpose) * list.length)];
  if (chosen === undefined) throw new Error(`nothing to pick for ${purpose}`);
  return chosen;
}

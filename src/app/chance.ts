/** The one place where chance comes in; a visit keeps its seed, and everything else follows from that. */
const random = (count: number): Uint32Array => crypto.getRandomValues(new Uint32Array(count));

export const newSeed = (): number => random(1)[0] ?? 0;

export const newId = (): string => [...random(3)].map((part) => part.toString(36).padStart(7, '0')).join('');

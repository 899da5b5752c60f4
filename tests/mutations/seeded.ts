import { draw, pick } from '../../src/core/interview/chance.ts';

/** Chance that comes from one number: the same seed gives the same run anywhere. */
export class Seeded {
  #drawn = 0;
  constructor(private readonly seed: number) {}

  /** A number in [0, 1). */
  next(): number {
    return draw(this.seed, `draw ${(this.#drawn += 1)}`);
  }
  /** A whole number from 0 to `below` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
  /** One of `list`, which must not be empty. */
  of<T>(list: readonly T[]): T {
    return pick(list, this.seed, `draw ${(this.#drawn += 1)}`);
  }
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

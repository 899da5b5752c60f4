import { SvelteMap } from 'svelte/reactivity';
import type { Reading } from '../core/understanding/reading.ts';

/** Milliseconds for which the pen rests before anything is read. */
const pause = 350;
/** Shorter words say nothing yet. */
const shortest = 4;

/** What is understood of words that are still being written: when the pen rests, one after the other, each once. */
export class DraftReadings {
  readonly #known = new SvelteMap<string, Reading>();
  /** whether the last attempt to read something failed */
  failed = $state(false);
  readonly #read: (text: string) => Promise<Reading>;
  #wanted: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(read: (text: string) => Promise<Reading>) {
    this.#read = read;
  }

  of(text: string): Reading | null {
    return this.#known.get(text.trim()) ?? null;
  }

  /** Wants these read; whatever was wanted before and is not among them is left out. */
  want(texts: readonly string[]): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#wanted = texts.map((text) => text.trim()).filter((text) => text.length >= shortest);
      void this.#work();
    }, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#wanted = [];
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const reading = await this.#read(next);
        this.#known.set(next, reading);
        this.failed = false;
      }
    } catch {
      // the next word that is written tries again
      this.failed = true;
    } finally {
      this.#busy = false;
    }
  }

  #next(): string | undefined {
    return this.#wanted.find((text) => !this.#known.has(text));
  }
}

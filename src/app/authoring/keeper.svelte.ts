import type { OpenDraft } from './openDraft.svelte.ts';
import type { ScenarioDraft } from './scenarioDraft.ts';
import { isTime, keep, whileWriting } from './history.ts';

/** What the keeper needs of the world. */
export interface Shelf {
  now(): number;
  save(draft: ScenarioDraft): Promise<void>;
  /** Keeps the last letters where a page that goes away can still put them; must not throw. */
  spill(draft: ScenarioDraft): void;
  /** in words, what to tell an author whose writing could not be kept */
  trouble(error: unknown): string;
}

/** Milliseconds from a letter to its being stored. */
const soon = 200;
/** Milliseconds until it is tried again where it could not be stored. */
const soonAgain = 5000;

/** Stores an open draft shortly after every change, and every so often a text among the earlier ones. */
export class Keeper {
  /** in words, why nothing can be kept; empty when all is well */
  trouble = $state('');
  state = $state<'kept' | 'writing'>('kept');
  readonly #draft: OpenDraft;
  readonly #shelf: Shelf;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** changes that were made, and how many of them are stored */
  #made = 0;
  #stored = 0;
  #since: number;
  #stopped = false;
  #writing: Promise<void> | null = null;

  constructor(draft: OpenDraft, shelf: Shelf) {
    this.#draft = draft;
    this.#shelf = shelf;
    this.#since = shelf.now();
    draft.onchange = () => this.#changed();
  }

  /** Stores at once what is not yet stored. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#stored < this.#made && !this.#stopped) {
      const before = this.#stored;
      await (this.#writing ??= this.#write());
      if (this.#stored === before) return;
    }
  }

  /** The page may be gone in a moment: what is not stored goes where it can be found again. */
  leave(): void {
    if (this.#stopped || this.#stored === this.#made) return;
    this.#shelf.spill(this.#draft.record());
    void this.flush();
  }

  /** Nothing is stored after this; another tab has the draft, or it is gone. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#draft.onchange = () => undefined;
  }

  #changed(): void {
    this.#made += 1;
    this.state = 'writing';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), soon);
  }

  async #write(): Promise<void> {
    const made = this.#made;
    const draft = this.#draft;
    if (isTime(draft.history, this.#since, this.#shelf.now()))
      draft.history = keep(draft.history, draft.text, this.#shelf.now(), whileWriting);
    try {
      await this.#shelf.save(draft.record());
      this.#stored = made;
      this.trouble = '';
      if (made === this.#made) this.state = 'kept';
    } catch (error) {
      this.trouble = this.#shelf.trouble(error);
      // room may be made meanwhile
      if (!this.#stopped) this.#timer = setTimeout(() => void this.flush(), soonAgain);
    } finally {
      this.#writing = null;
    }
  }
}

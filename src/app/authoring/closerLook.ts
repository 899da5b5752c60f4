import { wrap, type Remote } from 'comlink';
import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import headUrl from '../../model/head.bin.gz?url';
import type { OpenDraft } from './openDraft.svelte.ts';
import type { CloserLook } from './worker.ts';

/** Milliseconds of quiet before the contact is looked at, and before its meaning is. */
const quiet = 700;
const longQuiet = 2500;

/** Looks closely at an open draft whenever its author pauses, in a worker, and puts what it finds into `deep`. */
export class CloserLooks {
  readonly #draft: OpenDraft;
  readonly #others: readonly string[];
  #worker: Worker | null = null;
  #look: Remote<CloserLook> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** codes of what only meaning could tell at the last look; those findings stand until the next one */
  #meant: ReadonlySet<string> = new Set();
  #busy = false;

  /** `others` are the texts of the other contacts. */
  constructor(draft: OpenDraft, others: readonly string[]) {
    this.#draft = draft;
    this.#others = others;
  }

  /** To be told of every text that makes sense. */
  changed(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#quickly(text), quiet);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#look = null;
  }

  async #quickly(text: string): Promise<void> {
    // one look at a time: whoever comes meanwhile waits for the next pause
    if (this.#busy) return this.changed(text);
    const found = await this.#check(text, false);
    if (!found) return;
    this.#draft.deep = [...found, ...this.#draft.deep.filter(({ code }) => this.#meant.has(code))];
    this.#timer = setTimeout(() => void this.#slowly(text, found), longQuiet);
  }

  async #slowly(text: string, quick: readonly Diagnostic[]): Promise<void> {
    const found = await this.#check(text, true);
    if (!found) return;
    const seen = new Set(quick.map(({ code }) => code));
    this.#meant = new Set(found.map(({ code }) => code).filter((code) => !seen.has(code)));
    this.#draft.deep = found;
  }

  /** Null when the text was changed meanwhile, or when there is no worker to look. */
  async #check(text: string, meaning: boolean): Promise<Diagnostic[] | null> {
    this.#busy = true;
    try {
      const look = await this.#start();
      if (meaning) {
        const absolute = (address: string) => new URL(address, document.baseURI).href;
        await look.learn(absolute(`${import.meta.env.BASE_URL}model/encoder.bin.gz`), absolute(headUrl));
      }
      const found = await look.check(text, meaning);
      return text === this.#draft.text ? found : null;
    } catch {
      // the look is an extra: without the model, or without workers, the text's own check stands
      return null;
    } finally {
      this.#busy = false;
    }
  }

  async #start(): Promise<Remote<CloserLook>> {
    if (this.#look) return this.#look;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#look = wrap<CloserLook>(this.#worker);
    await this.#look.know([...this.#others]);
    return this.#look;
  }
}

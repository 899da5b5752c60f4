import { plainName, type ClassAttempt } from '../core/authoring/class/classAttempt.ts';
import type { ClassChoice } from '../core/authoring/class/classTable.ts';
import { breath, readAll, readHanded, type Handed } from './classFiles.ts';
import { forgetVisits, keepVisits, loadClass } from './classStorage.ts';
import { download, textOf } from './files.ts';
import { storageTrouble } from './storage.ts';

const firstChoice: ClassChoice = { scenario: '', counting: 'best', untimed: false, differing: true };

/** The class that is open. It lies in memory; only where the instructor wants it, this browser keeps it too. */
export class Classroom {
  handed = $state.raw<readonly Handed[]>([]);
  /** how far the reading of files is, or null while none are read */
  progress = $state.raw<{ done: number; of: number } | null>(null);
  /** what came of the last files, with the reason for each that was left out */
  problems = $state.raw<readonly string[]>([]);
  added = $state(0);
  /** whether this browser keeps the class */
  kept = $state(false);
  /** what the instructor chose about the table; it lasts as long as the class is open */
  wanted = $state.raw(firstChoice);
  /** what was changed last and how to take it back */
  last = $state.raw<{ words: string; back: () => void } | null>(null);
  readonly attempts: readonly ClassAttempt[] = $derived(this.handed.map(({ attempt }) => attempt));
  #opened: Promise<void> | null = null;
  #taking: Promise<void> = Promise.resolve();
  #writing: Promise<void> = Promise.resolve();

  /** Brings back a class that this browser keeps; later calls wait for the first. */
  open(): Promise<void> {
    return (this.#opened ??= this.#restore());
  }

  find(id: string): Handed | null {
    return this.handed.find(({ attempt }) => attempt.id === id) ?? null;
  }

  /** Takes in files, one visit after another, letting the page breathe between them. */
  take(files: readonly File[]): Promise<void> {
    this.#taking = this.#taking.then(async () => {
      await this.open();
      const { fresh, problems } = await readAll(files, this.handed, (progress) => (this.progress = progress));
      this.#change([...this.handed, ...fresh]);
      this.added = fresh.length;
      this.problems = problems;
      this.progress = null;
    });
    return this.#taking;
  }

  /** Gives attempts another name; where somebody has it already, they become one person. */
  rename(ids: readonly string[], to: string): void {
    const name = plainName(to);
    const before = this.attempts.filter(({ id }) => ids.includes(id));
    if (before.every((one) => one.name === name)) return;
    this.#name((one) => (ids.includes(one.id) ? name : one.name));
    this.last = {
      words: name === '' ? 'The name was taken away.' : `Now under the name ${name}.`,
      back: () => this.#name((one) => before.find(({ id }) => id === one.id)?.name ?? one.name),
    };
  }

  remove(ids: readonly string[], words: string): void {
    const before = this.handed;
    this.#change(before.filter(({ attempt }) => !ids.includes(attempt.id)));
    this.last = {
      words,
      // what came in meanwhile stays
      back: () => this.#change([...before, ...this.handed.filter((one) => !before.includes(one))]),
    };
  }

  /** All visits in one file, under the names they have here; it can be opened again as a class. */
  save(): void {
    const files = this.handed.map(({ attempt, opened }) => ({ ...opened.file, name: attempt.name }));
    download('half-hour-class.json', textOf(files));
  }

  /** Takes back what was changed last. */
  undo(): void {
    const { last } = this;
    this.last = null;
    last?.back();
  }

  /** Keeps the class in this browser from now on, or no longer. */
  async keep(on: boolean): Promise<void> {
    this.kept = on;
    await this.#store();
  }

  /** Lets go of everything, kept or not. */
  async close(): Promise<void> {
    this.handed = [];
    this.last = null;
    this.kept = false;
    this.wanted = firstChoice;
    await this.#store();
  }

  #name(nameOf: (attempt: ClassAttempt) => string): void {
    this.#change(
      this.handed.map((one) => {
        const name = nameOf(one.attempt);
        return name === one.attempt.name ? one : { ...one, attempt: { ...one.attempt, name } };
      }),
    );
  }

  #change(handed: readonly Handed[]): void {
    this.handed = handed;
    if (this.kept) void this.#store();
  }

  /** Brings what is kept into step, one write after another. */
  #store(): Promise<void> {
    const handed = this.kept ? this.handed : [];
    this.#writing = this.#writing.then(async () => {
      try {
        await forgetVisits(handed.map(({ attempt }) => attempt.id));
        if (handed.length > 0) await keepVisits(handed);
      } catch (error) {
        this.kept = false;
        this.problems = [storageTrouble(error, 'class')];
      }
    });
    return this.#writing;
  }

  async #restore(): Promise<void> {
    const kept = await loadClass().catch(() => []);
    if (kept.length === 0) return;
    const handed: Handed[] = [];
    for (const [done, { id, file, name, text }] of kept.entries()) {
      this.progress = { done, of: kept.length };
      await breath();
      const read = await readHanded(text, file, id);
      if (!('problem' in read)) handed.push({ ...read, attempt: { ...read.attempt, name: plainName(name) } });
    }
    this.progress = null;
    this.handed = [...handed, ...this.handed];
    this.kept = true;
  }
}

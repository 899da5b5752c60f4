import { untrack } from 'svelte';
import type { OpenDraft } from '../../../app/authoring/openDraft.svelte.ts';
import type { YamlValue } from '../../../core/authoring/yaml/yamlEditWrite.ts';
import { YamlText, type YamlPath } from '../../../core/authoring/yaml/yamlEdit.ts';
import type { Diagnostic } from '../../../core/scenario/diagnostic.ts';
import { keysAt } from '../../../core/scenario/keys.ts';

/** The draft's text as values that can be changed one by one; each change is a change of the text. */
export class ScenarioForm {
  /** what was taken out last, in words, until something else is changed; null otherwise */
  removed = $state<string | null>(null);
  readonly #draft: OpenDraft;
  readonly #isShown: () => boolean;
  /** the text of the last change, so that it need not be read again */
  #made: YamlText | null = null;
  #sound: YamlText | null = null;

  /** null while the text is no YAML; as it was while nobody looks */
  readonly source: YamlText | null = $derived.by(() => {
    if (!this.#isShown()) return this.#made;
    // read again when the draft has been: after each change of a pane, and in the pauses of typing
    void this.#draft.parsed;
    return this.#open(untrack(() => this.#draft.text));
  });

  /** the text as it last made sense */
  readonly #shown: YamlText | null = $derived.by(() => {
    if (this.source) this.#sound = this.source;
    return this.#sound;
  });

  readonly #placed: { path: YamlPath; one: Diagnostic }[] = $derived.by(() => {
    const { source } = this;
    return source ? this.#draft.diagnostics.map((one) => ({ one, path: pathOf(source, one) })) : [];
  });

  constructor(draft: OpenDraft, isShown: () => boolean) {
    this.#draft = draft;
    this.#isShown = isShown;
  }

  get(path: YamlPath): unknown {
    return this.#shown?.get(path);
  }

  /** What is to be said about what stands at `path`; with everything below it, or about itself and unknown keys only. */
  faultsAt(path: YamlPath, below: boolean): Diagnostic[] {
    return this.#placed
      .filter(({ path: at }) => path.every((step, i) => at[i] === step) && (below || this.#isOf(path, at)))
      .map(({ one }) => one);
  }

  /** Whether a fault at `at` belongs to the mapping at `path` itself, because no field stands for it. */
  #isOf(path: YamlPath, at: YamlPath): boolean {
    if (at.length === path.length) return true;
    const known = keysAt(path).some(({ name }) => name === at[path.length]);
    return !known && typeof at[path.length] === 'string';
  }

  set(path: YamlPath, value: YamlValue): void {
    this.#change((source) => source.set(path, value, orderFor(source, path)));
  }

  /** Puts a text; an empty one takes the key away unless it must stand. */
  setText(path: YamlPath, text: string, required: boolean): void {
    if (text === (this.get(path) ?? '')) return;
    this.#change((source) =>
      text === '' && !required ? source.remove(path) : source.set(path, text, orderFor(source, path)),
    );
  }

  insert(path: YamlPath, index: number, value: YamlValue): void {
    this.#change((source) => source.insert(path, index, value, orderFor(source, path)));
  }

  move(path: YamlPath, from: number, to: number): void {
    this.#change((source) => source.move(path, from, to));
  }

  /** Takes away a key whose default is meant. */
  clear(path: YamlPath): void {
    this.#change((source) => source.remove(path));
  }

  /** Takes something out and offers to undo it; `what` names it. */
  remove(path: YamlPath, what: string): void {
    this.#change((source) => source.remove(path));
    this.removed = what;
  }

  undo(): void {
    this.removed = null;
    this.#draft.undo();
  }

  #change(change: (source: YamlText) => YamlText): void {
    const now = this.#open(this.#draft.text);
    if (!now) return;
    this.removed = null;
    this.#made = change(now);
    this.#draft.edit(this.#made.text);
  }

  #open(text: string): YamlText | null {
    if (this.#made?.text !== text) this.#made = YamlText.open(text);
    return this.#made;
  }
}

/** The usual order of keys in the innermost mapping of `path` that is there. */
function orderFor(source: YamlText, path: YamlPath): string[] {
  const missing = path.findIndex((_, i) => source.get(path.slice(0, i + 1)) === undefined);
  return missing < 0 ? [] : keysAt(path.slice(0, missing)).map(({ name }) => name);
}

/** What a fault is about: a missing key has its place in the mapping that lacks it. */
function pathOf(source: YamlText, { line, column, code, message }: Diagnostic): YamlPath {
  const path = source.pathAt(line, column);
  const key = code === 'missing-key' ? /^"([^"]+)"/.exec(message)?.[1] : undefined;
  if (key === undefined) return path;
  const lacking = path.findLastIndex((_, i) => keysAt(path.slice(0, i)).some(({ name }) => name === key));
  return [...path.slice(0, Math.max(0, lacking)), key];
}

import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { isBig, keep } from './history.ts';
import { moved } from './moved.ts';
import type { DraftRehearsal, KeptText, Saying, ScenarioDraft } from './scenarioDraft.ts';

/** What belongs to a draft and stands outside its text. */
export interface Beside {
  rehearsals: readonly DraftRehearsal[];
  sayings: readonly Saying[];
}

/** What undoes and redoes: the text editor, once it is there. It hands everything back through `take`. */
export interface Undoing {
  change(text: string, beside: Beside): void;
  undo(): void;
  redo(): void;
}

/** Texts up to this length are read at every letter; longer ones when the author pauses. */
const readAtOnce = 12_000;
/** Milliseconds that count as a pause. */
const pause = 250;

/** The draft that stands on the authoring screen. Panes read it and change it only through its functions. */
export class OpenDraft {
  /** the text as it was last read: behind `text` by a pause at most */
  #settled = $state.raw('');
  #text = $state.raw('');
  #beside = $state.raw<Beside>({ rehearsals: [], sayings: [] });
  /** what only a closer look finds: meaning, simulated visits; set by whoever looks */
  deep = $state.raw<readonly Diagnostic[]>([]);
  /** earlier texts, newest first */
  history = $state.raw<readonly KeptText[]>([]);
  canUndo = $state(false);
  canRedo = $state(false);
  /** what the text as it stands says; `scenario` is null while it has an error */
  readonly parsed: { scenario: Scenario | null; diagnostics: Diagnostic[] } = $derived(
    parseScenario(this.#settled, 'scenario.yaml'),
  );
  /** the contact as the text last made sense; null before it ever did */
  readonly scenario: Scenario | null = $derived.by(() => {
    if (this.parsed.scenario) this.#sound = this.parsed.scenario;
    return this.#sound;
  });
  /** everything that is to be said about the text, in its order */
  readonly diagnostics: readonly Diagnostic[] = $derived(
    [...this.parsed.diagnostics, ...(this.parsed.scenario ? this.deep : [])].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  );
  readonly id: string;
  /** told after every change of anything that is stored */
  onchange: () => void = () => undefined;
  readonly #begun: number;
  #changedAt: number;
  readonly #now: () => number;
  #sound: Scenario | null = null;
  #undoing: Undoing | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(draft: ScenarioDraft, now: () => number = () => Date.now()) {
    this.id = draft.id;
    this.#text = plainLines(draft.text);
    this.#settled = this.#text;
    this.#beside = { rehearsals: draft.rehearsals, sayings: draft.sayings };
    this.history = draft.history;
    this.#begun = draft.begun;
    this.#changedAt = draft.changed;
    this.#now = now;
  }

  /** the text of the scenario as it stands */
  get text(): string {
    return this.#text;
  }

  get rehearsals(): readonly DraftRehearsal[] {
    return this.#beside.rehearsals;
  }

  get sayings(): readonly Saying[] {
    return this.#beside.sayings;
  }

  /** Puts another text in place of the present one; the editor shows it and can undo it like typed words. */
  edit(text: string): void {
    this.#change(plainLines(text), this.#beside);
  }

  keepRehearsals(rehearsals: readonly DraftRehearsal[]): void {
    this.#change(this.#text, { ...this.#beside, rehearsals });
  }

  keepSayings(sayings: readonly Saying[]): void {
    this.#change(this.#text, { ...this.#beside, sayings });
  }

  /** Puts a whole other text here, as from a file, and keeps the present one among the earlier texts. */
  replace(text: string, why: string, rehearsals: readonly DraftRehearsal[] = this.rehearsals): void {
    this.history = keep(this.history, this.#text, this.#now(), why);
    this.#change(plainLines(text), { ...this.#beside, rehearsals });
  }

  undo(): void {
    this.#undoing?.undo();
  }

  redo(): void {
    this.#undoing?.redo();
  }

  /** Hands undo and redo to the editor; returns how to take them back. */
  connect(undoing: Undoing): () => void {
    this.#undoing = undoing;
    return () => {
      if (this.#undoing === undoing) this.#undoing = null;
    };
  }

  /** Takes what the editor now holds, whether typed, changed by a pane, or undone. */
  take(text: string, beside: Beside = this.#beside, typed = false): void {
    const before = this.#text;
    if (text === before && beside === this.#beside) return;
    if (text !== before) {
      if (isBig(before, text)) this.history = keep(this.history, before, this.#now(), 'before a large change');
      this.deep = moved(this.deep, before, text);
      this.#text = text;
      this.#settle(typed && text.length > readAtOnce ? pause : 0);
    }
    this.#beside = beside;
    this.#changedAt = this.#now();
    this.onchange();
  }

  /** The draft as it is stored. */
  record(): ScenarioDraft {
    return {
      version: 1,
      id: this.id,
      text: this.#text,
      rehearsals: [...this.rehearsals],
      sayings: [...this.sayings],
      history: [...this.history],
      begun: this.#begun,
      changed: this.#changedAt,
    };
  }

  #change(text: string, beside: Beside): void {
    if (this.#undoing) this.#undoing.change(text, beside);
    else this.take(text, beside);
  }

  #settle(after: number): void {
    clearTimeout(this.#pause);
    if (after === 0) this.#settled = this.#text;
    else this.#pause = setTimeout(() => (this.#settled = this.#text), after);
  }
}

/** Files from other systems end their lines otherwise; places in the text count one sign for each end. */
const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');

import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { DraftRehearsal, Saying, ScenarioDraft } from './scenarioDraft.ts';

/** The draft that stands on the authoring screen. Panes read it and change it only through its functions. */
export class OpenDraft {
  /** the text of the scenario as it stands */
  text = $state.raw('');
  rehearsals = $state.raw<readonly DraftRehearsal[]>([]);
  sayings = $state.raw<readonly Saying[]>([]);
  /** what the text as it stands says; `scenario` is null while it has an error */
  readonly parsed: { scenario: Scenario | null; diagnostics: Diagnostic[] } = $derived(
    parseScenario(this.text, 'scenario.yaml'),
  );
  /** the contact as the text last made sense; null before it ever did */
  readonly scenario: Scenario | null = $derived.by(() => {
    if (this.parsed.scenario) this.#sound = this.parsed.scenario;
    return this.#sound;
  });
  readonly id: string;
  #sound: Scenario | null = null;

  constructor(draft: ScenarioDraft) {
    this.id = draft.id;
    this.text = draft.text;
    this.rehearsals = draft.rehearsals;
    this.sayings = draft.sayings;
  }

  /** Puts another text in place of the present one; the editor shows it and can undo it like typed words. */
  edit(text: string): void {
    this.text = text;
  }

  keepRehearsals(rehearsals: readonly DraftRehearsal[]): void {
    this.rehearsals = rehearsals;
  }

  keepSayings(sayings: readonly Saying[]): void {
    this.sayings = sayings;
  }
}

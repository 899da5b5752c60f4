import { newId } from '../chance.ts';
import { hold } from '../tabs.ts';
import * as storage from '../storage.ts';
import { Keeper } from './keeper.svelte.ts';
import { OpenDraft } from './openDraft.svelte.ts';
import type { ScenarioDraft } from './scenarioDraft.ts';
import { spill, wipe, withSpilled } from './spill.ts';

/** How long another tab may need to store its last letters once it hears that it has lost the draft. */
const handover = 80;

/** All contacts that somebody writes, and the one that is open. */
export class Writings {
  /** the last changed first */
  drafts = $state.raw<readonly ScenarioDraft[]>([]);
  state = $state<'loading' | 'ready' | 'failed'>('loading');
  /** records that could not be read and are kept aside */
  damaged = $state.raw<readonly string[]>([]);
  open = $state.raw<{ draft: OpenDraft; keeper: Keeper } | null>(null);
  /** the draft that another tab has taken over */
  taken = $state<string | null>(null);
  #release: () => void = () => undefined;
  #wanted: string | null = null;

  async load(): Promise<void> {
    try {
      const { drafts, damaged } = await storage.loadDrafts();
      const since = this.drafts.filter(({ id }) => !drafts.some((one) => one.id === id));
      this.drafts = [...since, ...drafts.map(withSpilled)];
      this.damaged = damaged;
      this.state = 'ready';
    } catch {
      this.state = 'failed';
    }
  }

  /** Takes in a new contact; returns the draft's id. Where nothing can be kept it lives as long as the page. */
  async begin(found: Pick<ScenarioDraft, 'text'> & Partial<ScenarioDraft>): Promise<string> {
    const now = Date.now();
    const { text, rehearsals = [], sayings = [] } = found;
    const id = newId();
    await this.putBack({ version: 1, id, text, rehearsals, sayings, history: [], begun: now, changed: now });
    return id;
  }

  /** Puts a draft among the others, new or deleted before. */
  async putBack(draft: ScenarioDraft): Promise<void> {
    this.#show(draft);
    await storage.saveDraft(draft).catch(() => undefined);
  }

  async remove(id: string): Promise<void> {
    if (this.open?.draft.id === id) {
      this.open.keeper.stop();
      await this.close();
    }
    this.drafts = this.drafts.filter((one) => one.id !== id);
    wipe(id);
    await storage.deleteDraft(id).catch(() => undefined);
  }

  /** Opens a draft for writing; a tab that had it before gives it up. Returns false when there is none. */
  async start(id: string): Promise<boolean> {
    if (this.open?.draft.id === id && this.taken !== id) return true;
    await this.close();
    this.#wanted = id;
    this.taken = null;
    this.#release = hold(`half-hour/draft/${id}`, () => void this.#lost(id));
    await new Promise((resolve) => setTimeout(resolve, handover));
    const stored = await storage.loadDraft(id).catch(() => null);
    const found = stored ? withSpilled(stored) : this.drafts.find((one) => one.id === id);
    // somebody may have left again while this was read
    if (this.#wanted !== id || !found) return found !== undefined;
    const draft = new OpenDraft(found);
    const keeper = new Keeper(draft, {
      now: () => Date.now(),
      save: (record) => this.#save(record),
      spill,
      trouble: (error) => storage.storageTrouble(error, 'contact'),
    });
    this.open = { draft, keeper };
    return true;
  }

  async close(): Promise<void> {
    const { open } = this;
    this.#wanted = null;
    this.open = null;
    await open?.keeper.flush();
    open?.keeper.stop();
    this.#release();
    this.#release = () => undefined;
  }

  async #lost(id: string): Promise<void> {
    await this.open?.keeper.flush();
    this.open?.keeper.stop();
    this.open = null;
    this.taken = id;
  }

  async #save(draft: ScenarioDraft): Promise<void> {
    this.#show(draft);
    await storage.saveDraft(draft);
    wipe(draft.id);
  }

  #show(draft: ScenarioDraft): void {
    this.drafts = [draft, ...this.drafts.filter(({ id }) => id !== draft.id)];
  }
}

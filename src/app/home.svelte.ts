import { sentByTo } from '../core/feedback/network.ts';
import type { Header, Pace } from '../core/interview/log.ts';
import { besideBundled, contactOf, type AddedContact } from './added.ts';
import type { RawFile } from './authoring/contactFiles.ts';
import { freeId, namesIn } from './authoring/names.ts';
import { loadContacts, type Contact } from './bundled.ts';
import { newId, newSeed } from './chance.ts';
import { Classroom } from './classroom.svelte.ts';
import { rateOf } from './clock.ts';
import { sha256 } from './files.ts';
import { networkVisits } from './network.ts';
import { LoadedReader } from './reader.svelte.ts';
import { defaultSettings, type Settings, type StoredVisit } from './records.ts';
import { scenarioOf } from './scenarioOf.ts';
import { VisitSession, type World } from './session.svelte.ts';
import { hold } from './tabs.ts';
import * as storage from './storage.ts';
import { version } from './version.ts';

const defaults: Record<string, unknown> = { ...defaultSettings };

/** In practice without a clock the way there has no length; the talk begins at 0. */
const untimedLead = 24 * 60 * 60_000;

/** What the program has open: the contacts, the visits, the settings and the one visit under way. */
export class Home {
  /** the contacts that come with the program */
  bundled = $state.raw<readonly Contact[]>([]);
  /** those that were added to them, the last added first */
  added = $state.raw<readonly AddedContact[]>([]);
  /** everybody there is, whether the library shows them yet or not */
  readonly contacts: readonly Contact[] = $derived([
    ...this.bundled,
    ...this.added.map(contactOf).filter((contact) => contact !== null),
  ]);
  /** files that were opened and may hold contacts, until they were looked at */
  opened = $state.raw<readonly RawFile[]>([]);
  readonly reader = new LoadedReader();
  readonly classroom = new Classroom();
  visits = $state.raw<StoredVisit[]>([]);
  settings = $state.raw<Settings>(defaultSettings);
  state = $state<'loading' | 'ready' | 'failed'>('loading');
  /** how many records could not be read and are kept aside */
  damaged = $state.raw<string[]>([]);
  session = $state.raw<VisitSession | null>(null);
  /** the visit that another tab has taken over */
  taken = $state<string | null>(null);
  readonly #heard: NonNullable<World['heard']>;
  #release: () => void = () => undefined;

  constructor(heard: NonNullable<World['heard']> = () => undefined) {
    this.#heard = heard;
  }

  async load(): Promise<void> {
    this.bundled = await loadContacts();
    try {
      const [kept, settings, added] = await Promise.all([
        storage.loadVisits(),
        storage.loadSettings(),
        storage.loadAdded(),
      ]);
      // what was taken in from files while the storage was read is newer than what was read
      const since = this.visits;
      // what came in meanwhile stays
      for (const visit of kept.visits) if (!this.visits.some(({ id }) => id === visit.id)) this.#keep(visit);
      since.forEach((visit) => this.#keep(visit));
      const newer = this.added;
      const before = besideBundled(added, this.bundled);
      this.added = [...newer, ...before.filter(({ id }) => newer.every((one) => one.id !== id))];
      this.damaged = kept.damaged;
      // so is what was set in the meantime
      const early = Object.entries(this.settings).filter(([key, value]) => value !== defaults[key]);
      this.settings = { ...settings, ...Object.fromEntries(early) };
      this.state = 'ready';
      if (early.length > 0) await this.change(this.settings);
    } catch {
      this.state = 'failed';
    }
  }

  async change(settings: Settings): Promise<void> {
    this.settings = settings;
    // what is stored has not been read yet, and must not be lost
    if (this.state === 'loading') return;
    await storage.saveSettings(settings).catch(() => undefined);
  }

  /** Pictures come from the program itself, never from a visit's file. */
  portraitOf({ scenario }: StoredVisit): string | null {
    return this.contacts.find(({ id }) => id === scenario.id)?.portrait ?? null;
  }

  /**
   * Begins a visit at an hour; `instant` is null in practice without a clock. The guided contact needs no asking.
   * Returns the visit's id.
   */
  async begin(contact: Contact, instant: Date | null, pace: Pace): Promise<string> {
    const { name, exploring, stretch } = this.settings;
    const now = Date.now();
    const people = this.contacts.map(({ scenario }) => scenario);
    const sentBy = sentByTo(contact.id, networkVisits(this.visits), people);
    const header: Header = {
      learner: { name: name.trim(), exploring: exploring.trim() },
      seed: newSeed(),
      pace,
      stretch,
      ...(sentBy === null ? {} : { sentBy }),
      appointed: instant ? instant.toISOString() : null,
    };
    const at = instant ? now - instant.getTime() : -untimedLead;
    const { minutes } = contact.scenario.appointment;
    const visit: StoredVisit = {
      version: 1,
      id: newId(),
      app: version,
      scenario: { id: contact.id, sha256: await sha256(contact.text), text: contact.text },
      log: { version: 1, header, entries: contact.scenario.guided ? [{ type: 'appointed', at, minutes }] : [] },
      clock: { wall: now, at, rate: rateOf(header) },
      drafts: { reply: '', note: '', questions: [], notepad: '' },
      scorecard: null,
      begun: now,
      changed: now,
      imported: false,
    };
    await this.#save(visit).catch(() => undefined);
    this.#keep(visit);
    return visit.id;
  }

  /** Opens the visit under way; a tab that had it before gives it up. */
  async open(id: string): Promise<void> {
    if (this.session?.stored.id === id && this.taken !== id) return;
    this.close();
    // another tab may have written since this one looked
    const visit = (await storage.loadVisit(id).catch(() => null)) ?? this.visits.find((one) => one.id === id);
    const scenario = visit && scenarioOf(visit);
    if (!visit || !scenario) return;
    this.#keep(visit);
    const session = new VisitSession(visit, scenario, {
      now: () => Date.now(),
      save: (record) => this.#save(record),
      reader: this.reader,
      heard: this.#heard,
    });
    this.taken = null;
    this.session = session;
    this.#release = hold(`half-hour/visit/${id}`, () => {
      session.stop();
      this.taken = id;
    });
    this.reader.prepare();
    await session.start();
  }

  close(): void {
    this.session?.stop();
    this.session = null;
    this.#release();
    this.#release = () => undefined;
  }

  async remove(ids: string[]): Promise<void> {
    if (this.session && ids.includes(this.session.stored.id)) this.close();
    this.visits = this.visits.filter(({ id }) => !ids.includes(id));
    await storage.deleteVisits(ids).catch(() => undefined);
  }

  async removeEverything(): Promise<void> {
    this.close();
    this.visits = [];
    this.added = [];
    this.damaged = [];
    this.settings = defaultSettings;
    await this.classroom.close();
    await storage.deleteEverything().catch(() => undefined);
  }

  /** Takes in visits from files, or puts back what was deleted. */
  async add(visits: StoredVisit[]): Promise<void> {
    for (const visit of visits) {
      this.#keep(visit);
      await storage.saveVisit(visit);
    }
  }

  /**
   * Puts a contact into the library, in the place of the one with the same id if there is one. Returns in words why it
   * could not be kept; it then stands there until the page is closed.
   */
  async addContact(contact: AddedContact): Promise<string> {
    this.added = [contact, ...this.added.filter(({ id }) => id !== contact.id)];
    try {
      await storage.saveAdded(contact);
      return '';
    } catch (error) {
      return storage.storageTrouble(error, 'contact');
    }
  }

  /** What stands in the library of a contact that is being written; null where it was not put there. */
  writtenBy(draft: string): AddedContact | null {
    return this.added.find(({ from }) => from.by === 'desk' && from.where === draft) ?? null;
  }

  /** Puts the present text of such a contact into the library, in the place of an earlier one of its own. */
  async shelve(draft: string, text: string): Promise<string> {
    const before = this.writtenBy(draft);
    const others = [...this.bundled, ...this.added.filter((one) => one !== before)];
    const id = freeId(
      namesIn(text).id || 'contact',
      others.map((one) => one.id),
    );
    if (before && before.id !== id) await this.removeContact(before.id);
    return this.addContact({ version: 1, id, text, from: { by: 'desk', where: draft }, at: Date.now() });
  }

  /** Takes a contact out of the library. Visits made with it carry its text and stay. */
  async removeContact(id: string): Promise<void> {
    this.added = this.added.filter((one) => one.id !== id);
    await storage.deleteAdded(id).catch(() => undefined);
  }

  async #save(visit: StoredVisit): Promise<void> {
    if (this.taken === visit.id) return;
    this.#keep(visit);
    await storage.saveVisit(visit);
  }

  #keep(visit: StoredVisit): void {
    const others = this.visits.filter(({ id }) => id !== visit.id);
    this.visits = [...others, visit].sort((a, b) => b.begun - a.begun);
  }
}

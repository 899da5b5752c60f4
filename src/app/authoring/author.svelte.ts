import { parseScenario } from '../../core/scenario/parse.ts';
import type { Contact } from '../bundled.ts';
import { download } from '../files.ts';
import { archiveOf, contactsIn, type Found, type RawFile } from './contactFiles.ts';
import { readDropped, readFiles } from './droppedFiles.ts';
import { freeId, namesIn, rehearsalsFor, withId } from './names.ts';
import type { OpenDraft } from './openDraft.svelte.ts';
import type { ScenarioDraft } from './scenarioDraft.ts';
import type { Writings } from './writings.svelte.ts';

type Parcel = Pick<ScenarioDraft, 'text' | 'rehearsals' | 'sayings'>;

/** What an author can do with whole contacts: begin, open, duplicate, rename, save. Says what came of it. */
export class Author {
  message = $state('');
  /** the draft that the message is about; null for all of them */
  about: string | null = null;
  readonly #writings: Writings;
  readonly #contacts: () => readonly Contact[];
  readonly #go: (address: string) => void;

  constructor(writings: Writings, contacts: () => readonly Contact[], go: (address: string) => void) {
    this.#writings = writings;
    this.#contacts = contacts;
    this.#go = go;
  }

  /** Begins a contact from a template, which is given an id that is free. */
  async begin(template: (id: string) => string): Promise<void> {
    await this.#start({ text: template(freeId('my-contact', this.#ids())), rehearsals: [], sayings: [] });
  }

  duplicateContact({ id, text }: Contact): Promise<void> {
    return this.#start({ text: withId(text, freeId(id, this.#ids())), rehearsals: [], sayings: [] });
  }

  duplicate({ text, rehearsals, sayings }: ScenarioDraft): Promise<void> {
    const before = namesIn(text).id;
    const id = freeId(before || 'my-contact', this.#ids());
    return this.#start({ text: withId(text, id), rehearsals: rehearsalsFor(rehearsals, before, id), sayings });
  }

  async rename(draft: ScenarioDraft, id: string): Promise<void> {
    const before = namesIn(draft.text).id;
    const rehearsals = rehearsalsFor(draft.rehearsals, before, id);
    await this.#writings.putBack({ ...draft, text: withId(draft.text, id), rehearsals, changed: Date.now() });
    this.#say(`The contact is now called ${id} in addresses and links.`);
  }

  async openFiles(files: readonly File[]): Promise<void> {
    await this.#take(await contactsIn(await readFiles(files)));
  }

  async openDropped(data: DataTransfer): Promise<void> {
    await this.#take(await contactsIn(await readDropped(data)));
  }

  /** A pasted contact, exported visit, or link to a contact. */
  async openText(text: string): Promise<void> {
    const link = /^\s*\S*(#\/(?:link|address)\/\S+)\s*$/.exec(text)?.[1];
    if (link) this.#go(link);
    else await this.#take(await contactsIn([{ path: 'What you pasted', bytes: new TextEncoder().encode(text) }]));
  }

  async openInto(draft: OpenDraft, files: readonly File[]): Promise<void> {
    await this.#into(draft, await readFiles(files));
  }

  async dropInto(draft: OpenDraft, data: DataTransfer): Promise<void> {
    await this.#into(draft, await readDropped(data));
  }

  /** The text alone, as the file that goes into a folder of scenarios. */
  saveText({ text }: Pick<ScenarioDraft, 'text'>): void {
    download(`${namesIn(text).id || 'scenario'}.yaml`, text, 'application/yaml');
  }

  /** The text, or where there is more a zip with all that belongs to it. */
  async save(draft: Parcel): Promise<void> {
    if (draft.rehearsals.length + draft.sayings.length === 0) return this.saveText(draft);
    const id = namesIn(draft.text).id || 'contact';
    download(`${id}.zip`, new Uint8Array(await archiveOf(draft, id)), 'application/zip');
  }

  /** Everybody whom the draft can refer to: the contacts of the library, and what else is being written. */
  othersThan(draftId: string, contacts: readonly Contact[]): Contact[] {
    const written = this.#writings.drafts.flatMap(({ id, text }): Contact[] => {
      const { scenario } = id === draftId ? { scenario: null } : parseScenario(text, 'scenario.yaml');
      return scenario ? [{ id: scenario.id, text, scenario, portrait: null }] : [];
    });
    return [...contacts.filter(({ id }) => !written.some((one) => one.id === id)), ...written];
  }

  async #into(draft: OpenDraft, files: readonly RawFile[]): Promise<void> {
    const { contacts, rehearsals, problems } = await contactsIn(files);
    const [first, ...more] = contacts;
    if (first) {
      const name = files[0]?.path.split('/').at(-1) ?? 'a file';
      draft.replace(
        first.text,
        `before ${name} was opened`,
        first.rehearsals.length > 0 ? first.rehearsals : undefined,
      );
      if (first.sayings.length > 0) draft.keepSayings(first.sayings);
    }
    if (rehearsals.length > 0) {
      const names = rehearsals.map(({ name }) => name);
      draft.keepRehearsals([...draft.rehearsals.filter(({ name }) => !names.includes(name)), ...rehearsals]);
    }
    for (const one of more) await this.#writings.begin(one);
    this.#say(
      [
        ...problems,
        ...(first ? ['The text was replaced. The one before is kept under “Earlier”.'] : []),
        ...(rehearsals.length > 0 ? [`Rehearsals added: ${rehearsals.map(({ name }) => name).join(', ')}.`] : []),
        ...(more.length > 0 ? [`${more.length} more opened as contacts of their own.`] : []),
      ].join('\n'),
      draft.id,
    );
  }

  async #take({ contacts, rehearsals, problems }: Found): Promise<void> {
    const words = [...problems];
    if (rehearsals.length > 0)
      words.push(
        `${rehearsals.map(({ name }) => name).join(', ')}: a rehearsal needs its contact. Open both together, or open the contact and drop the rehearsal on it.`,
      );
    if (contacts.length === 1 && contacts[0]) await this.#start(contacts[0], words.join('\n'));
    else {
      for (const one of contacts) await this.#writings.begin(one);
      if (contacts.length > 0) words.push(`${contacts.length} contacts were opened.`);
      this.#say(words.join('\n'));
    }
  }

  async #start(parcel: Parcel, message = ''): Promise<void> {
    const id = await this.#writings.begin(parcel);
    this.#say(message, id);
    this.#go(`#/write/${id}`);
  }

  #say(message: string, about: string | null = null): void {
    this.message = message;
    this.about = about;
  }

  #ids(): string[] {
    return [...this.#contacts().map(({ id }) => id), ...this.#writings.drafts.map(({ text }) => namesIn(text).id)];
  }
}

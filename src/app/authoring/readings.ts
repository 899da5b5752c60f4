import type { NoteReading } from '../../core/interview/echoes.ts';
import { askableTopics } from '../../core/scenario/ownTopics.ts';
import type { OwnTopic, Scenario } from '../../core/scenario/scenario.ts';
import type { Asked } from '../../core/authoring/rehearsals/playing.ts';
import type { NoteReader } from '../reader.svelte.ts';

/** Readings kept: some dozen rehearsals of some dozen turns. */
const most = 3000;

/**
 * What was understood of words that are read again and again while a contact is being written. A text is read once for
 * each context and each state of the scenario's own topics; after an edit that leaves those alone nothing is read anew.
 */
export class Readings {
  readonly #reader: NoteReader;
  readonly #kept = new Map<string, Promise<NoteReading>>();
  #topics: readonly OwnTopic[] = [];
  #topicsKey = '';

  constructor(reader: NoteReader) {
    this.#reader = reader;
  }

  /** Reads for `scenario`. Rejects when the understanding cannot be loaded; the next question tries again. */
  for(scenario: Scenario): (asked: Asked) => Promise<NoteReading> {
    const topics = this.#topicsOf(scenario);
    const topicsKey = this.#topicsKey;
    return (asked) => {
      const { text, context, told } = asked;
      // What time it is changes no reading.
      const key = JSON.stringify([topicsKey, text, context.previous ?? '', context.resumeRequested === true, told]);
      const known = this.#kept.get(key);
      if (known) return known;
      const made = told ? this.#reader.readNote(text, topics, told) : this.#reader.read(text, topics, context);
      this.#keep(key, made);
      return made;
    };
  }

  #keep(key: string, made: Promise<NoteReading>): void {
    const oldest = this.#kept.size >= most ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
  }

  /** The same list as long as it says the same, so that the reader need not make it ready again. */
  #topicsOf(scenario: Scenario): readonly OwnTopic[] {
    const topics = askableTopics(scenario);
    const key = JSON.stringify(topics);
    if (key !== this.#topicsKey) {
      this.#topicsKey = key;
      this.#topics = topics;
    }
    return this.#topics;
  }
}

const made = new WeakMap<NoteReader, Readings>();

/** The readings of everything that is open beside one text. */
export function readingsOf(reader: NoteReader): Readings {
  const known = made.get(reader) ?? new Readings(reader);
  made.set(reader, known);
  return known;
}

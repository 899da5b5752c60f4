import type { NoteReading } from '../core/interview/echoes.ts';
import type { Told } from '../core/interview/told.ts';
import type { Context, OwnTopic, Reading } from '../core/understanding/reading.ts';
import { startUnderstanding, type UnderstandingClient } from './understanding/client.ts';

/** What a visit needs of the understanding; tests give another one. */
export interface Reader {
  read(text: string, topics: readonly OwnTopic[], context: Context): Promise<Reading>;
}

/** What groups things that learners said: each text as a vector of length 1. */
export interface MeaningReader {
  meanings(texts: readonly string[]): Promise<Float32Array[]>;
}

/** A reader for a visit whose note is compared with the talk. */
export interface NoteReader extends Reader {
  readNote(text: string, topics: readonly OwnTopic[], told: Told): Promise<NoteReading>;
}

type Start = (
  onProgress: (share: number) => void,
) => Promise<Pick<UnderstandingClient, 'use' | 'read' | 'echoes' | 'meanings'>>;

/** Loads the understanding once, when it is first needed; after a failure the next question tries again. */
export class LoadedReader implements NoteReader, MeaningReader {
  /** share that has arrived, 0 to 1; null while nobody knows */
  progress = $state<number | null>(null);
  state = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  readonly #start: Start;
  #client: ReturnType<Start> | null = null;
  #topics: readonly OwnTopic[] | null = null;

  constructor(start: Start = startUnderstanding) {
    this.#start = start;
  }

  /** Begins to load ahead of the first question. */
  prepare(): void {
    this.#load().catch(() => undefined);
  }

  async read(text: string, topics: readonly OwnTopic[], context: Context): Promise<Reading> {
    const client = await this.#load();
    // Both are asked for at once, so that nobody who reads for another contact comes in between.
    const used = topics === this.#topics ? null : client.use(topics);
    this.#topics = topics;
    const [reading] = await Promise.all([client.read(text, context), used]);
    return reading;
  }

  async readNote(text: string, topics: readonly OwnTopic[], told: Told): Promise<NoteReading> {
    const reading = await this.read(text, topics, {});
    return { ...reading, echoes: await (await this.#load()).echoes(text, told) };
  }

  async meanings(texts: readonly string[]): Promise<Float32Array[]> {
    return (await this.#load()).meanings(texts);
  }

  #load(): ReturnType<Start> {
    if (this.#client) return this.#client;
    this.state = 'loading';
    this.#topics = null;
    const client = this.#start((share) => {
      this.progress = share;
    });
    this.#client = client;
    client.then(
      () => {
        this.state = 'ready';
      },
      () => {
        this.state = 'failed';
        this.#client = null;
      },
    );
    return client;
  }
}

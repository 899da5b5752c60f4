import { proxy, wrap, type Remote } from 'comlink';
import type { Echo } from '../../core/interview/log.ts';
import type { Told } from '../../core/interview/told.ts';
import type { Context, OwnTopic, Reading } from '../../core/understanding/reading.ts';
import headUrl from '../../model/head.bin.gz?url';
import type { Progress } from './fetchUnpacked.ts';
import type { UnderstandingService } from './worker.ts';

/** The understanding as the page sees it: the same questions as core's, answered from a worker. */
export interface UnderstandingClient {
  /** version of the model; stored with every reading */
  model: string;
  /** Sets the scenario's own topics for the readings that follow. */
  use(topics: readonly OwnTopic[]): Promise<void>;
  read(text: string, context?: Context): Promise<Reading>;
  /** What a note takes up of what was told. */
  echoes(text: string, told: Told): Promise<Echo[]>;
  /** Texts as vectors of length 1, with what all questions have in common taken out. */
  meanings(texts: readonly string[]): Promise<Float32Array[]>;
  /** How near two texts are in meaning, -1 to 1. */
  similarity(first: string, second: string): Promise<number>;
  /** Ends the worker; the client is of no use afterwards. */
  close(): void;
}

/**
 * Starts the worker and loads the model into it. Addresses are resolved on the page, because the page knows the base it
 * is served from and the worker does not. Rejects when the model cannot be loaded.
 */
export async function startUnderstanding(onProgress?: Progress): Promise<UnderstandingClient> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const service: Remote<UnderstandingService> = wrap<UnderstandingService>(worker);
  const absolute = (address: string) => new URL(address, document.baseURI).href;
  try {
    const model = await Promise.race([
      service.start(
        absolute(`${import.meta.env.BASE_URL}model/encoder.bin.gz`),
        absolute(headUrl),
        ...(onProgress ? [proxy(onProgress)] : []),
      ),
      failureOf(worker),
    ]);
    return {
      model,
      use: (topics) => service.use(topics.map(({ id, phrasings }) => ({ id, phrasings: [...phrasings] }))),
      read: (text, context = {}) => service.read(text, context),
      echoes: (text, told) => service.echoes(text, told),
      meanings: (texts) => service.meanings([...texts]),
      similarity: (first, second) => service.similarity(first, second),
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** A worker that cannot even be loaded answers nothing; its error event is the only sign. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker could not be started')), {
      once: true,
    });
  });
}

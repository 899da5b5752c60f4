import { expose } from 'comlink';
import { createEchoes, type FindEchoes } from '../../core/interview/echoes.ts';
import type { Echo } from '../../core/interview/log.ts';
import type { Told } from '../../core/interview/told.ts';
import type { Context, OwnTopic, Reading } from '../../core/understanding/reading.ts';
import {
  createUnderstanding,
  type PreparedTopics,
  type Understanding,
} from '../../core/understanding/understanding.ts';
import { fetchUnpacked, type Progress } from './fetchUnpacked.ts';

let understanding: Understanding | null = null;
let echoes: FindEchoes | null = null;
let topics: PreparedTopics = { topics: [] };

/** What the page may ask of the worker. `start` must have finished before anything else is asked. */
const service = {
  /** Fetches encoder and head from absolute addresses; returns the model's version. Rejects when one cannot be had. */
  async start(weightsUrl: string, headUrl: string, onProgress?: Progress): Promise<string> {
    const [weights, head] = await Promise.all([fetchUnpacked(weightsUrl, onProgress), fetchUnpacked(headUrl)]);
    understanding = createUnderstanding(weights, head);
    echoes = createEchoes(understanding);
    return understanding.model;
  },
  /** Sets the scenario's own topics for the readings that follow. */
  use(own: OwnTopic[]): void {
    topics = ready().prepare(own);
  },
  read(text: string, context: Context): Reading {
    return ready().read(text, topics, context);
  },
  /** What a note takes up of what was told. */
  echoes(text: string, told: Told): Echo[] {
    ready();
    return echoes?.(text, told) ?? [];
  },
  /** Texts as vectors of length 1, with what all questions have in common taken out. */
  meanings(texts: string[]): Float32Array[] {
    const [all] = ready().prepare([{ id: 'texts', phrasings: texts }]).topics;
    return all?.phrasings.map(({ likeness }) => likeness.meaning) ?? [];
  },
  /** How near two texts are in meaning, -1 to 1. */
  similarity(first: string, second: string): number {
    return ready().similarity(first, second);
  },
};

export type UnderstandingService = typeof service;

function ready(): Understanding {
  if (!understanding) throw new Error('the understanding was asked before it was started');
  return understanding;
}

expose(service);

import { expose } from 'comlink';
import { checkDeeply } from '../../core/authoring/checkDeeply.ts';
import type { Diagnostic } from '../../core/scenario/diagnostic.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { createUnderstanding, type Understanding } from '../../core/understanding/understanding.ts';
import { fetchUnpacked } from '../understanding/fetchUnpacked.ts';

let understanding: Understanding | undefined;
let others: readonly Scenario[] = [];

/**
 * Looks closely at a contact while its author goes on writing. It has an understanding of its own, so that somebody who
 * talks to the contact meanwhile is answered at once.
 */
const service = {
  /** Names the other contacts, as texts. */
  know(texts: readonly string[]): void {
    others = texts.flatMap((text) => parseScenario(text, '').scenario ?? []);
  },
  /** Fetches encoder and head from absolute addresses; rejects when one cannot be had. */
  async learn(weightsUrl: string, headUrl: string): Promise<void> {
    if (understanding) return;
    const [weights, head] = await Promise.all([fetchUnpacked(weightsUrl), fetchUnpacked(headUrl)]);
    understanding = createUnderstanding(weights, head);
  },
  /** What a closer look finds; with `meaning`, also what only somebody who understands can tell, which takes seconds. */
  check(text: string, meaning: boolean): Diagnostic[] {
    const { scenario } = parseScenario(text, 'scenario.yaml');
    if (!scenario) return [];
    return checkDeeply(scenario, text, 'scenario.yaml', { others, ...(meaning ? { understanding } : {}) });
  },
};

export type CloserLook = typeof service;

expose(service);

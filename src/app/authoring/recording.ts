import { playedLater } from '../../core/authoring/rehearsals/playing.ts';
import { parseRehearsal } from '../../core/authoring/rehearsals/rehearsal.ts';
import { rehearsing } from '../../core/authoring/rehearsals/rehearse.ts';
import {
  proposeExpectations,
  writeRehearsal,
  type Proposal,
  type RehearsalDraft,
} from '../../core/authoring/rehearsals/writeRehearsal.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { LiveTalk } from './liveTalk.svelte.ts';
import type { Readings } from './readings.ts';

/** A talk as a rehearsal that expects nothing yet. */
const withoutExpectations = (talk: LiveTalk): RehearsalDraft => ({
  title: 'A talk',
  why: '',
  seed: talk.start.seed,
  learner: { name: '', exploring: '' },
  steps: talk.timed(),
  expect: [],
});

/**
 * The marks that the rehearsal of this talk gets, each with a bound a little wider. They come from playing what would
 * be written down, so that what is proposed holds. Rejects when the words cannot be understood just now.
 */
export async function propose(talk: LiveTalk, scenario: Scenario, readings: Readings): Promise<Proposal[]> {
  const { rehearsal } = parseRehearsal(writeRehearsal(withoutExpectations(talk)), 'talk.yaml');
  if (!rehearsal) throw new Error('a talk was written down so that it cannot be read');
  const { scorecard } = await playedLater(rehearsing(rehearsal, scenario), readings.for(scenario));
  return proposeExpectations(scorecard);
}

/** The text of the rehearsal. */
export const record = (talk: LiveTalk, given: Pick<RehearsalDraft, 'title' | 'why' | 'expect'>): string =>
  writeRehearsal({ ...withoutExpectations(talk), ...given });

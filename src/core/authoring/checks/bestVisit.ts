import { advance, beginVisit } from '../../interview/advance.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reading } from '../../understanding/reading.ts';
import type { Act } from '../../words/acts.ts';

/** What a learner does who does everything well: acts, whether they ask further, and whether they show what they read. */
const turns: readonly { acts: Act[]; further?: true; knows?: true }[] = [
  { acts: ['greet', 'introduce-self', 'thank'] },
  { acts: ['state-purpose', 'share-background', 'disclaim'] },
  { acts: ['acknowledge', 'ask'], knows: true },
  { acts: ['acknowledge', 'ask'], further: true },
  { acts: ['ask'] },
  { acts: ['thank', 'ask'], further: true },
  { acts: ['ask'], knows: true },
  { acts: ['answer', 'share-background', 'ask'] },
  { acts: ['ask'], further: true },
  { acts: ['ask', 'state-purpose'] },
  { acts: ['thank', 'ask'], further: true },
  { acts: ['ask'] },
];
const secondsBetween = 75;

/** The highest rapport of a visit in which the learner does everything well and comes on time, before they ask for others. */
export function bestRapport(scenario: Scenario): number {
  const header = { learner: { name: '', exploring: '' }, seed: 1, pace: 'real', stretch: 1, appointed: null } as const;
  let visit = beginVisit({ ...scenario, interruptions: [] }, header);
  visit = advance(visit, { type: 'appointed', at: -3_600_000, minutes: scenario.appointment.minutes });
  visit = advance(visit, { type: 'arrived', at: -60_000 });
  let best = 0;
  const topics = Object.keys(scenario.answers);
  for (const [i, { acts, further, knows }] of turns.entries()) {
    const at = (i + 1) * secondsBetween * 1000;
    if (at > scenario.appointment.minutes * 60_000) break;
    const fact = knows ? scenario.facts[i % Math.max(1, scenario.facts.length)] : undefined;
    visit = advance(visit, { type: 'said', at, turn: i + 1, text: fact?.words[0] ?? '' });
    const topic = topics[i % Math.max(1, topics.length)];
    const asked = acts.includes('ask') && !further && topic !== undefined ? [topic] : [];
    visit = advance(visit, { type: 'read', at, turn: i + 1, reading: readingOf(acts, asked, further ?? false) });
    best = Math.max(best, visit.context.rapport);
  }
  return best;
}

const readingOf = (acts: Act[], topics: string[], followUp: boolean): Reading => ({
  acts,
  topics,
  onTopic: true,
  evidence: [],
  doubt: null,
  followUp,
  unclear: false,
  nearest: [],
  model: 'best',
});

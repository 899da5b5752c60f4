import { advance, beginVisit, stageOf, type Visit } from '../../interview/advance.ts';
import { draw, pick } from '../../interview/chance.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reading } from '../../understanding/reading.ts';
import type { Act } from '../../words/acts.ts';
import { coreTopicIds } from '../../words/topics.ts';

/** How often a random learner does what: shares of turns between the opening and the close. */
const habits: readonly (readonly [share: number, acts: Act[]])[] = [
  [0.55, ['ask']],
  [0.12, ['acknowledge', 'ask']],
  [0.06, ['acknowledge']],
  [0.05, ['thank']],
  [0.04, ['share-background']],
  [0.03, ['ask-referral']],
  [0.02, ['ask-use-name']],
  [0.02, ['check-time']],
  [0.02, ['off-topic']],
  [0.02, ['answer']],
  [0.01, ['apologize']],
];

/** Shares of questions that go on with what was said, and that fit no topic. */
const followUps = 0.25;
const unscripted = 0.08;
const secondsBetween = 65;

/** One visit of a learner who asks at random; it sends readings, not sentences. `turns` counts the learner's turns. */
export function autoplay(scenario: Scenario, seed: number, turns: number): Visit {
  const header = { learner: { name: '', exploring: '' }, seed, pace: 'untimed', stretch: 1, appointed: null } as const;
  let visit = beginVisit(scenario, header);
  visit = advance(visit, { type: 'appointed', at: -3_600_000, minutes: scenario.appointment.minutes });
  visit = advance(visit, { type: 'arrived', at: 0 });
  for (let turn = 1; turn <= turns && stageOf(visit) === 'talking'; turn += 1) {
    const at = Math.max(turn * secondsBetween * 1000, visit.context.speakingUntil);
    visit = advance(visit, { type: 'said', at, turn, text: `turn ${turn}` });
    if (visit.context.pending)
      visit = advance(visit, { type: 'read', at, turn, reading: randomReading(scenario, seed, turn) });
  }
  return visit;
}

function randomReading(scenario: Scenario, seed: number, turn: number): Reading {
  const by = (purpose: string) => draw(seed, `autoplay/${turn}/${purpose}`);
  const acts = turn === 1 ? (['greet', 'state-purpose'] as Act[]) : actsFor(by('acts'));
  const asked = acts.includes('ask') ? by('kind') : null;
  const followUp = asked !== null && asked < followUps;
  const open = asked !== null && !followUp && asked < followUps + unscripted;
  const topics =
    asked === null || followUp || open
      ? []
      : [pick([...coreTopicIds, ...scenario.topics.map(({ id }) => id)], seed, `autoplay/${turn}/topic`)];
  return {
    acts,
    topics,
    onTopic: !acts.includes('off-topic'),
    evidence: [],
    doubt: null,
    followUp,
    unclear: false,
    nearest: [],
    model: 'autoplay',
  };
}

function actsFor(chance: number): Act[] {
  let sum = 0;
  for (const [share, acts] of habits) {
    sum += share;
    if (chance < sum) return acts;
  }
  return ['ask'];
}

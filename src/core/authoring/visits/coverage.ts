import { advance, beginVisit } from '../../interview/advance.ts';
import type { Band, Scenario } from '../../scenario/scenario.ts';
import type { Reading } from '../../understanding/reading.ts';
import { coreTopicIds } from '../../words/topics.ts';
import { reactionIds, type Reaction } from '../../words/reactions.ts';
import { autoplay } from './autoplay.ts';

/** How rich a contact is: what a learner who comes back often would notice. */
export interface Coverage {
  visits: number;
  turns: number;
  /** lines that were heard twice in one visit, with how many visits that happened in */
  heardTwice: { text: string; visits: number }[];
  /** core topics that cannot be followed up twice */
  thinTopics: string[];
  /** reactions whose pool holds fewer than `uses` lines at some band */
  thinReactions: string[];
  /** share of tellings and follow-ups that were spoken in some visit, 0 to 100 */
  spokenShare: number;
}

const uses = 6;
/** Lines that a visit needs once at most are not asked for six of. */
const onceOnly = new Set([
  'sent-by',
  'request-agreed',
  'request-missing',
  'request-declined',
  'greet-on-time',
  'greet-late',
  'greet-very-late',
  'what-brings-you',
  'five-minutes',
  'extra',
  'time-up',
  'shown-out',
  'thrown-out',
  'resume-taken',
  'rude',
  'job-cleared',
]);

/** Plays `visits` seeded visits of `turns` random turns and counts. */
export function measureCoverage(scenario: Scenario, visits = 1000, turns = 25): Coverage {
  const twice = new Map<string, number>();
  const spoken = new Set<string>();
  for (let seed = 1; seed <= visits; seed += 1) {
    const heard = new Set<string>();
    const repeated = new Set<string>();
    for (const entry of autoplay(scenario, seed, turns).context.entries) {
      if (entry.type !== 'spoke') continue;
      spoken.add(entry.line);
      if (heard.has(entry.text)) repeated.add(entry.text);
      heard.add(entry.text);
    }
    repeated.forEach((text) => twice.set(text, (twice.get(text) ?? 0) + 1));
  }
  const answers = Object.entries(scenario.answers).flatMap(([topic, tellings]) =>
    tellings.flatMap(({ then }, i) => [
      `answers/${topic}/${i}`,
      ...then.map((_, j) => `answers/${topic}/${i}/then/${j}`),
    ]),
  );
  return {
    visits,
    turns,
    heardTwice: [...twice].map(([text, count]) => ({ text, visits: count })).sort((a, b) => b.visits - a.visits),
    thinTopics: coreTopicIds.filter((topic) => runsDry(scenario, topic)),
    thinReactions: thinnestBand(scenario).map(({ id }) => id),
    spokenShare:
      answers.length === 0 ? 0 : Math.round((100 * answers.filter((line) => spoken.has(line)).length) / answers.length),
  };
}

/** The reactions whose pool holds fewer than `uses` lines at some band, with the band at which it holds fewest. */
export const thinnestBand = ({ reactions }: Scenario): { id: Reaction; band: Band; count: number }[] =>
  reactionIds
    .filter((id) => !onceOnly.has(id))
    .map((id) => {
      const counts = (['open', 'plain', 'guarded'] as const).map((band) => ({
        id,
        band,
        count: reactions[id].filter(({ when }) => when === null || when === band).length,
      }));
      return counts.reduce((least, one) => (one.count < least.count ? one : least));
    })
    .filter(({ count }) => count < uses);

/** Asks on the topic, then twice for more: true unless all three are answers and no excuses. */
export function runsDry(scenario: Scenario, topic: string): boolean {
  const header = {
    learner: { name: '', exploring: '' },
    seed: 1,
    pace: 'untimed',
    stretch: 1,
    appointed: null,
  } as const;
  let visit = advance(beginVisit(scenario, header), {
    type: 'appointed',
    at: -1,
    minutes: scenario.appointment.minutes,
  });
  visit = advance(visit, { type: 'arrived', at: 0 });
  const reading = (followUp: boolean): Reading => ({
    acts: ['ask'],
    topics: followUp ? [] : [topic],
    onTopic: true,
    evidence: [],
    doubt: null,
    followUp,
    unclear: false,
    nearest: [],
    model: 'coverage',
  });
  [false, true, true].forEach((followUp, i) => {
    const at = (i + 1) * 60_000;
    visit = advance(visit, { type: 'said', at, turn: i + 1, text: topic });
    visit = advance(visit, { type: 'read', at, turn: i + 1, reading: reading(followUp) });
  });
  return visit.context.entries.filter((entry) => entry.type === 'spoke' && entry.topic === topic).length < 3;
}

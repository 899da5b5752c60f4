import type { Log } from '../../interview/log.ts';
import { fillPlaceholders } from '../../scenario/placeholders.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** How often one telling was given, and what follows it. */
export interface TellingReached {
  text: string;
  times: number;
  /** for each follow-up in turn */
  then: number[];
}

/** How often a subject came up in the visits of learners. */
export interface TopicReached {
  topic: string;
  /** visits in which it was answered at least once */
  visits: number;
  tellings: TellingReached[];
  /** answers that were given from a text which no longer stands in the scenario */
  gone: number;
}

/**
 * How often each answer was reached. Lines are found again by their words, not by their number, because the visits may
 * have been made with an earlier text of the same contact.
 */
export function reachedIn(scenario: Scenario, logs: readonly Log[]): TopicReached[] {
  const topics = Object.entries(scenario.answers).map(([topic, tellings]): TopicReached => ({
    topic,
    visits: 0,
    tellings: tellings.map(({ say, then }) => ({ text: say.plain, times: 0, then: then.map(() => 0) })),
    gone: 0,
  }));
  for (const log of logs) addVisit(topics, scenario, log);
  return topics.sort((a, b) => b.visits - a.visits || (a.topic < b.topic ? -1 : 1));
}

function addVisit(topics: TopicReached[], scenario: Scenario, { header, entries }: Log): void {
  const { name, exploring } = header.learner;
  const filled = (text: string): string =>
    fillPlaceholders(text, { learner: name || 'you', exploring: exploring || scenario.field });
  for (const reached of topics) {
    const tellings = scenario.answers[reached.topic] ?? [];
    const spoken = entries.flatMap((one) =>
      one.type === 'spoke' && one.topic === reached.topic && (one.as === 'answer' || one.as === 'follow-up')
        ? [one]
        : [],
    );
    if (spoken.length > 0) reached.visits += 1;
    for (const { as, text } of spoken) {
      const found = tellings.some(({ say, then }, i) => {
        const telling = reached.tellings[i];
        if (!telling) return false;
        const follows = as === 'follow-up' ? then.findIndex((line) => filled(line) === text) : -1;
        if (follows >= 0) telling.then[follows] = (telling.then[follows] ?? 0) + 1;
        const told = as === 'answer' && Object.values(say).some((line) => filled(line) === text);
        if (told) telling.times += 1;
        return told || follows >= 0;
      });
      if (!found) reached.gone += 1;
    }
  }
}

import type { Scenario } from '../scenario/scenario.ts';
import { topicsInTalk, type CoreTopic } from '../words/topics.ts';

/** Topics in words that fit after "do you mean": "how people get into the field". */
export const nameTopics = (scenario: Scenario, ids: readonly string[]): string[] =>
  ids.map((id) => topicsInTalk[id as CoreTopic] ?? scenario.topics.find((topic) => topic.id === id)?.name ?? id);

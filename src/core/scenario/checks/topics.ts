import { coreTopicIds } from '../../words/topics.ts';
import { nearestWord } from '../nearestWord.ts';
import type { Scenario } from '../scenario.ts';
import type { Say } from './say.ts';

const fewestPhrasings = 5;

/** Topics and what is answered to them. */
export function checkTopics({ topics, answers }: Scenario, say: Say): void {
  const own = topics.map((topic) => topic.id);
  const known = [...coreTopicIds, ...own];
  topics.forEach((topic, i) => {
    if ((coreTopicIds as string[]).includes(topic.id)) say(['topics', i, 'id'], 'topic-is-core', { id: topic.id });
    if (topic.phrasings.length < fewestPhrasings)
      say(['topics', i, 'phrasings'], 'few-phrasings', { id: topic.id, count: topic.phrasings.length });
    if (!answers[topic.id]) say(['topics', i], 'unanswered-topic', { id: topic.id });
  });
  const answered = Object.keys(answers);
  if (answered.length === 0) say(['answers'], 'no-answers');
  for (const topic of answered) {
    if (known.includes(topic)) continue;
    const near = nearestWord(topic, known);
    say(['answers', topic], 'unknown-topic', { id: topic, hint: near ? `; do you mean "${near}"?` : '' }, true);
  }
  const missing = coreTopicIds.filter((topic) => !answers[topic]);
  if (answered.length > 0 && missing.length > 0)
    say(['answers'], 'unanswered-core', { count: missing.length, topics: missing.join(', ') }, true);
}

/** Ids that stand twice in one list. */
export function checkIds(scenario: Scenario, say: Say): void {
  for (const [section, list] of [
    ['documents', scenario.documents],
    ['facts', scenario.facts],
    ['topics', scenario.topics],
    ['interruptions', scenario.interruptions],
    ['questions', scenario.questions],
  ] as const) {
    const seen = new Set<string>();
    list.forEach(({ id }, i) => {
      if (seen.has(id)) say([section, i, 'id'], 'duplicate-id', { id });
      seen.add(id);
    });
  }
}

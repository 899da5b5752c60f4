import type { OwnTopic, Scenario } from './scenario.ts';

const prefix = 'fact:';

/** The topic of asking for what a fact already says. */
export const factTopic = (id: string): string => `${prefix}${id}`;

export const isFactTopic = (topic: string): boolean => topic.startsWith(prefix);

/** All that can be asked in this scenario beside the core topics: its own topics, and what its facts answer. */
export const askableTopics = (scenario: Scenario): OwnTopic[] => [
  ...scenario.topics.map(({ id, phrasings }) => ({ id, phrasings })),
  ...scenario.facts
    .filter(({ asks }) => asks.length > 0)
    .map(({ id, asks }) => ({ id: factTopic(id), phrasings: asks })),
];

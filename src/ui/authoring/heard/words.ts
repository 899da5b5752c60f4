import type { HeardKind } from '../../../core/authoring/heard/heard.ts';
import { coreTopicIds, type CoreTopic } from '../../../core/words/topics.ts';

/** Why a phrase stands here, in a few words. */
export const kindWords: Record<HeardKind, string> = {
  unclear: 'not understood',
  chosen: 'understood after asking back',
  'no-topic': 'on no known subject',
  'no-answer': 'on a subject without an answer',
  'no-more': 'asked further, and there was no more',
};

export const isCore = (topic: string): topic is CoreTopic => (coreTopicIds as readonly string[]).includes(topic);

/** "once", "3 times" */
export const timesWords = (count: number): string => (count === 1 ? 'once' : `${count} times`);

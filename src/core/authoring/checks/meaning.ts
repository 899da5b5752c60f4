import type { Say } from '../../scenario/checks/say.ts';
import { askableTopics, isFactTopic } from '../../scenario/ownTopics.ts';
import type { OwnTopic, Scenario } from '../../scenario/scenario.ts';
import { heardUnwritten } from '../overlaps.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { coreTopicIds, type CoreTopic } from '../../words/topics.ts';

/** How people ask about what every scenario knows; two ways each, none of them special. */
const asked: Record<CoreTopic, readonly [string, string]> = {
  'break-in': ['How do people get into this field?', 'How would somebody start out in this work?'],
  background: ['How did you come to this work?', 'What did you do before this?'],
  skills: ['What skills do you need for this work?', 'What makes somebody good at it?'],
  education: ['What training or degree does it take?', 'Which courses would you recommend?'],
  'typical-day': ['What does a typical day look like?', 'What did you do yesterday at work?'],
  'enjoy-most': ['What do you enjoy most about your work?', 'What is your favourite part of the job?'],
  'enjoy-least': ['What do you like least about your work?', 'Which part of it frustrates you?'],
  challenges: ['What are the biggest challenges in your work?', 'What is hardest about it?'],
  trends: ['Where is the field going in the next years?', 'What has changed since you began?'],
  organization: ['What is it like to work here?', 'How would you describe the culture of this place?'],
  advice: ['What advice would you give to a beginner?', 'What would you do in my place?'],
  pay: ['What do people usually earn in this field?', 'What is a usual starting salary?'],
  'work-life': ['How is the balance between work and private life?', 'What do the hours do to your week?'],
  advancement: ['Where do people go from here in their careers?', 'How does promotion work?'],
  'hiring-process': ['How do organizations choose whom they hire?', 'What do you look for in an applicant?'],
  resources: ['What should I read to learn more?', 'Which associations or events are worth following?'],
  'other-work': ['What related jobs should I look at?', 'Which neighbouring fields use the same skills?'],
};

const nearlyAll = 0.75;

/** Topics that their own phrasings do not reach, and common questions that something of this scenario swallows. */
export function checkMeaning(scenario: Scenario, say: Say, understanding: Understanding): void {
  const askable = askableTopics(scenario);
  if (askable.length === 0) return;
  scenario.topics.forEach((topic, i) => {
    const other = swallowing(topic, askable, understanding);
    if (other !== null) say(['topics', i, 'phrasings'], 'topic-unheard', { id: topic.id, other: nameOf(other) });
  });
  const topics = understanding.prepare(askable);
  for (const topic of coreTopicIds) {
    for (const question of asked[topic]) {
      const other = understanding.read(question, topics).topics[0];
      if (other === undefined || (coreTopicIds as string[]).includes(other)) continue;
      const path = isFactTopic(other)
        ? ['facts', scenario.facts.findIndex(({ id }) => id === nameOf(other)), 'asks']
        : ['topics', scenario.topics.findIndex(({ id }) => id === other), 'phrasings'];
      say(path, 'core-question-taken', { question, topic, other: nameOf(other) });
    }
  }
}

/**
 * What nearly all phrasings of a topic are taken for, none being heard as that topic; null when it can be asked for.
 * Each is read as if it had not been written down, the way a learner's own words are.
 */
function swallowing(topic: OwnTopic, askable: readonly OwnTopic[], understanding: Understanding): string | null {
  const counts = new Map<string, number>();
  for (const sentence of topic.phrasings) {
    const [first, ...others] = heardUnwritten(sentence, topic.id, askable, understanding);
    if (first === undefined) continue;
    if (first === topic.id || others.includes(topic.id)) return null;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= nearlyAll * topic.phrasings.length ? most[0] : null;
}

/** A topic as the author wrote it: a fact's without what marks it as one. */
const nameOf = (topic: string): string => (isFactTopic(topic) ? topic.slice(topic.indexOf(':') + 1) : topic);

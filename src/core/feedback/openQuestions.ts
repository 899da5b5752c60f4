import type { CoreTopic } from '../words/topics.ts';
import { subjectIds, subjects, type Subject } from '../scoring/subjects.ts';
import type { Story } from './story.ts';

/** An open question on each core topic, in words that a person would use. */
const onTopic: Record<CoreTopic, (field: string) => string> = {
  'break-in': (field) => `How do people usually find their way into ${field}?`,
  background: () => 'How did you come to this work?',
  skills: () => 'What do the people who are good at this have in common?',
  education: () => 'What did you have to learn first, and what turned out to matter?',
  'typical-day': () => 'What did yesterday look like, from the first hour on?',
  'enjoy-most': () => 'Which part of the week do you look forward to?',
  'enjoy-least': () => 'Which part would you give away tomorrow?',
  challenges: () => 'What keeps you busy that nobody outside would guess?',
  trends: (field) => `What has changed most in ${field} since you began?`,
  organization: () => 'How is it different here from other places you know?',
  advice: () => 'What would you do in my place this year?',
  pay: (field) => `What range of pay is usual for somebody who starts in ${field}?`,
  'work-life': () => 'What do the hours do to the rest of the week?',
  advancement: () => 'Where do people go from here after a few years?',
  'hiring-process': () => 'What do you look for when somebody new joins?',
  resources: () => 'What do you read to keep up?',
  'other-work': () => 'Which neighbouring jobs should I look at, too?',
};

const shortNames: Record<CoreTopic, string> = {
  'break-in': 'ways in',
  background: 'the way here',
  skills: 'skills',
  education: 'training',
  'typical-day': 'a typical day',
  'enjoy-most': 'likes',
  'enjoy-least': 'dislikes',
  challenges: 'challenges',
  trends: 'the future',
  organization: 'the organization',
  advice: 'advice',
  pay: 'pay in the field',
  'work-life': 'work and life',
  advancement: 'next steps',
  'hiring-process': 'how people are chosen',
  resources: 'what to read',
  'other-work': 'neighbouring work',
};

/** A topic in two or three words, or null for a fact of the dossier and what nobody knows any more. */
export const shortName = (topic: string, { scenario }: Story): string | null =>
  topic in shortNames ? shortNames[topic as CoreTopic] : (scenario.topics.find(({ id }) => id === topic)?.name ?? null);

export const openQuestionOn = (topic: string, story: Story): string | null =>
  topic in onTopic ? onTopic[topic as CoreTopic](story.scenario.field) : null;

/** An open question on the first subject of the guide that was not asked about; the story's turns decide. */
export function questionNotYetAsked(story: Story): string {
  const asked = new Set(story.visit.turns.flatMap(({ topics }) => topics));
  const left = subjectIds.find((id: Subject) => !subjects[id].topics.some((topic) => asked.has(topic)));
  const topic = left ? subjects[left].topics[0] : 'advice';
  return onTopic[topic](story.scenario.field);
}

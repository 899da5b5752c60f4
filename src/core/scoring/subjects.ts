/** The subjects that the customer's guide asks for, and the topics that cover each. */
export const subjects = {
  'ways-in': { name: 'how people get in', topics: ['break-in', 'background', 'hiring-process'] },
  skills: { name: 'the skills that matter', topics: ['skills'] },
  education: { name: 'education and training', topics: ['education'] },
  'typical-day': { name: 'a typical day', topics: ['typical-day'] },
  likes: { name: 'what they like and dislike', topics: ['enjoy-most', 'enjoy-least'] },
  challenges: { name: 'the challenges', topics: ['challenges'] },
  trends: { name: 'where the field is going', topics: ['trends'] },
} as const satisfies Record<string, { name: string; topics: readonly string[] }>;

export type Subject = keyof typeof subjects;

export const subjectIds = Object.keys(subjects) as Subject[];

export const subjectOf = (topic: string): Subject | undefined =>
  subjectIds.find((id) => (subjects[id].topics as readonly string[]).includes(topic));

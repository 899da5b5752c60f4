/** What an `ask` can be about, known to every scenario. A scenario adds its own beside them. Ids are public. */
export const coreTopics = {
  'break-in': 'how people get into the field',
  background: 'how the contact got here',
  skills: 'skills and personal qualities that matter',
  education: 'degrees, training, certificates, courses',
  'typical-day': 'the tasks and hours of an ordinary day or week',
  'enjoy-most': 'what they like about the work',
  'enjoy-least': 'what they dislike or find frustrating',
  challenges: 'what is hard, for the person, the organization or the field',
  trends: 'outlook, change and the future of the field',
  organization: 'this employer: culture, structure, products, competitors',
  advice: 'what they would tell a beginner or do differently',
  pay: 'pay in the field',
  'work-life': 'balance, stress, travel, the effect of hours on life',
  advancement: 'steps, promotion, where people go next',
  'hiring-process': 'how organizations choose: applications, résumés and interviews in general',
  resources: 'publications, associations, events, people to follow',
  'other-work': 'neighbouring jobs, other roles or fields',
} as const;

/** The same from the contact's mouth, to fit after "do you mean". */
export const topicsInTalk: Record<keyof typeof coreTopics, string> = {
  'break-in': 'how people get into the field',
  background: 'how I came to this work',
  skills: 'what one has to be good at',
  education: 'the training it takes',
  'typical-day': 'what an ordinary day is like',
  'enjoy-most': 'what I like about it',
  'enjoy-least': 'what I like least',
  challenges: 'what is hard about it',
  trends: 'where the field is going',
  organization: 'what this place is like',
  advice: 'what I would do in your place',
  pay: 'what the work pays',
  'work-life': 'what it leaves of the rest of life',
  advancement: 'where people go from here',
  'hiring-process': 'how people are chosen',
  resources: 'what to read and whom to follow',
  'other-work': 'other work nearby',
};

export type CoreTopic = keyof typeof coreTopics;

export const coreTopicIds = Object.keys(coreTopics) as CoreTopic[];

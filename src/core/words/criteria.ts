/** The things that are judged, in the order of a visit. Ids are public; weights are shares of 100. */
export const criteria = {
  request: {
    name: 'Your message',
    weight: 3,
    meaning: 'The message that asked for the meeting is polite, undemanding and says why.',
  },
  punctuality: { name: 'Punctuality', weight: 12, meaning: 'You come on time, up to ten minutes early.' },
  dress: { name: 'Dress', weight: 2, meaning: 'What you wear suits the place.' },
  courtesy: { name: 'Courtesy', weight: 4, meaning: 'You greet, thank, stay polite, and say sorry if you are late.' },
  purpose: {
    name: 'Purpose',
    weight: 7,
    meaning: 'You say why you asked to meet, what you hope for, and a little about yourself.',
  },
  questions: { name: 'Questions', weight: 10, meaning: 'You ask enough open and varied questions about the work.' },
  research: { name: 'Research', weight: 4, meaning: 'You use what could be read beforehand, and do not ask for it.' },
  listening: {
    name: 'Listening',
    weight: 5,
    meaning: 'You build on the answers and leave most of the talking to the contact.',
  },
  'topic-focus': {
    name: 'Keeping to the subject',
    weight: 14,
    meaning: 'You stay on the work, the field, the organization and your path.',
  },
  'no-job-ask': {
    name: 'Never asks for a job',
    weight: 13,
    meaning: 'You do not ask for a job, an internship or consideration.',
  },
  'resume-on-request': {
    name: 'No résumé until asked',
    weight: 8,
    meaning: 'You bring out a résumé only if the contact asks for it.',
  },
  referral: {
    name: 'Asking for others',
    weight: 5,
    meaning: 'You ask whom else to talk to, and whether you may use the contact’s name.',
  },
  timekeeping: { name: 'Timekeeping', weight: 9, meaning: 'You begin to close before the end and are gone on time.' },
  'thank-you': {
    name: 'The thank-you note',
    weight: 4,
    meaning: 'You send thanks within a day, with something specific from the visit.',
  },
} as const satisfies Record<string, { name: string; weight: number; meaning: string }>;

export type Criterion = keyof typeof criteria;

export const criterionIds = Object.keys(criteria) as Criterion[];

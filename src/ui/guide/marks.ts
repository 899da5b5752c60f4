import type { Criterion } from '../../core/words/criteria.ts';

/** What brings the full mark and what costs, in figures where the rule has figures. */
export const markRules: Record<Criterion, { earns: string; costs: string }> = {
  request: {
    earns:
      'Polite and undemanding; who you are, why this person, what you hope to learn; half an hour or less; a choice of times.',
    costs:
      'Whatever of that is missing. Demanding costs 25, an attached résumé 30, a hint for a job 40; an open request for one leaves 25 at most.',
  },
  punctuality: {
    earns: 'From ten minutes early to the minute itself.',
    costs:
      'Up to 15 minutes early leaves 90, half an hour 75. Each of the first five minutes late costs 5, every further one 15. Not coming leaves 0.',
  },
  dress: { earns: 'Clothes that suit the place.', costs: 'A step too much leaves 60, too little 40.' },
  courtesy: {
    earns: 'A greeting, thanks, a goodbye, and politeness between them.',
    costs: 'Each that is missing. Late without a word of apology costs 20; rude once leaves 30 at most.',
  },
  purpose: {
    earns: 'Why you asked to meet and what you hope for, within five minutes; a little about yourself.',
    costs: 'Only a name instead of an overview; the purpose late, or never.',
  },
  questions: {
    earns: 'Five or more, open, on five of the seven subjects of the guide.',
    costs: 'Few of them, closed or leading ones, two in one breath. A repeated question counts for nothing.',
  },
  research: {
    earns: 'Two things used that could be read beforehand.',
    costs: 'Nothing used. Asking what the first page answers costs 30 each time.',
  },
  listening: {
    earns: 'Two follow-ups on what you heard, and about a quarter of the talking.',
    costs:
      'No follow-up costs 40, more than 40 in 100 of the talking 20. Speeches, a question of theirs left unanswered, talking over them.',
  },
  'topic-focus': {
    earns: 'Staying on the work, the field, the organization and your path.',
    costs: 'The share of turns and of time spent elsewhere. Coming back by yourself halves it.',
  },
  'no-job-ask': {
    earns: 'Asking for no job, no internship, no consideration. “I am not here for a job” costs nothing.',
    costs: 'One hint leaves 60, two 40. Asked openly 25, twice or after a no 0.',
  },
  'resume-on-request': {
    earns: 'Bringing it out only when asked; then handing it over, or offering to send it, is right.',
    costs: 'Unasked in the first ten minutes leaves 20, later 50, again after a no 0.',
  },
  referral: {
    earns: 'Half for asking whom else to talk to, half for asking whether you may use their name.',
    costs: 'Whichever is missing. Whether you get a name is not your mark.',
  },
  timekeeping: {
    earns: 'Beginning to close before the end, and gone within two minutes of it.',
    costs:
      'Every minute beyond that 20. Being shown out leaves 30 at most. Leaving in the first ten minutes without cause leaves 25.',
  },
  'thank-you': {
    earns: 'Sent within a day, with thanks and something they really said.',
    costs:
      'Two days later leaves 50, a week 20. Nothing specific costs 25. Asking for a job in it leaves 25 at most, no note 0.',
  },
};

/** These are earned by not doing something, so they count only as far as one took part. */
export const abstaining: Criterion[] = ['topic-focus', 'no-job-ask', 'resume-on-request', 'listening'];

/** A visit to work through: a good one, with one hint. */
export const example: { criterion: Criterion; value: number; because: string }[] = [
  { criterion: 'punctuality', value: 100, because: 'four minutes early' },
  { criterion: 'courtesy', value: 100, because: 'greeted, thanked, said goodbye' },
  { criterion: 'purpose', value: 100, because: 'why, and a little about herself, in the first minute' },
  { criterion: 'questions', value: 72, because: 'seven, but two in one breath and two closed ones' },
  { criterion: 'research', value: 80, because: 'used one thing she had read' },
  { criterion: 'listening', value: 85, because: 'one follow-up' },
  { criterion: 'topic-focus', value: 100, because: 'stayed on the subject' },
  { criterion: 'no-job-ask', value: 60, because: 'one hint: “anything for somebody like me?”' },
  { criterion: 'resume-on-request', value: 100, because: 'none brought out' },
  { criterion: 'referral', value: 50, because: 'asked for others, not for the use of the name' },
  { criterion: 'timekeeping', value: 100, because: 'began to close in time, gone at 10:28' },
  { criterion: 'thank-you', value: 75, because: 'the same day, but nothing specific' },
];

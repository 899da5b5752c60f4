import type { Criterion } from '../../core/words/criteria.ts';

/** One rule of the guide, and the criteria that it becomes in a review. */
export interface GuideRule {
  title: string;
  text: string[];
  criteria: Criterion[];
}

/** The rules in the order of a visit. */
export const guideRules: GuideRule[] = [
  {
    title: 'Ask politely for half an hour',
    text: [
      'A short message is enough: who you are, how you came upon this person, what you hope to learn, and two or three times that would suit you. Ask for thirty minutes or less.',
      'Nothing about openings, no résumé attached. They are free to say no, and the message should let them.',
    ],
    criteria: ['request'],
  },
  {
    title: 'Be there on time',
    text: [
      'A few minutes early is right, ten is plenty. Whoever comes a quarter of an hour early makes somebody hurry.',
      'If you are late all the same, say you are sorry once, and begin. The end does not move: the minutes you miss are yours.',
    ],
    criteria: ['punctuality'],
  },
  {
    title: 'Dress for the place',
    text: ['What they wear to work, or one step smarter. A suit in a workshop is as wrong as trainers in a bank.'],
    criteria: ['dress'],
  },
  {
    title: 'Say who you are and why you came',
    text: [
      'You asked for the meeting, so you open it: two or three sentences on what you do now, what you can do, where you would like to go, and what you hope to take home from here.',
      'Then hand the talk over with your first question.',
    ],
    criteria: ['purpose', 'courtesy'],
  },
  {
    title: 'Bring questions',
    text: [
      'Five to ten, the most important first, because you will not get through all of them. Questions that begin with how, what or why bring stories; questions that can be answered with yes bring a yes.',
      'Leave out what the first page of their website answers. Use it instead: “I read that …, how did that come about?”',
    ],
    criteria: ['questions', 'research'],
  },
  {
    title: 'Listen, and stay on the subject',
    text: [
      'The subject is the work, the field, the organization, and how people come to it. Take up what you have just heard before you go to the next point on your list; it is a list, not a script.',
      'About a quarter of the talking is yours. What they earn themselves, how old they are or whom they vote for is not.',
    ],
    criteria: ['topic-focus', 'listening'],
  },
  {
    title: 'Never ask for a job',
    text: [
      'Not openly, not as a hint, and not for somebody to “keep you in mind”. They agreed to tell you about their work because nobody would be asked for anything.',
      'How people in general get in, what they look for in beginners, whether there are internships in the field: those are fair questions.',
    ],
    criteria: ['no-job-ask'],
  },
  {
    title: 'Leave the résumé in the bag',
    text: [
      'Have one with you, and bring it out only if you are asked. Even “would you have a look at it?” turns the talk into an application.',
    ],
    criteria: ['resume-on-request'],
  },
  {
    title: 'Ask whom else you might talk to',
    text: [
      'Near the end, after your thanks: is there somebody else I should meet? And when you have a name: may I say that you sent me? The first question opens a door, the second lets you walk through it.',
    ],
    criteria: ['referral'],
  },
  {
    title: 'Half an hour at most, and no longer than they gave',
    text: [
      'Keep the clock yourself. With five minutes left say that you see it, ask your last question, thank, and go. Stay longer only if they offer it.',
    ],
    criteria: ['timekeeping'],
  },
  {
    title: 'Write your thanks straight away',
    text: [
      'The same day, a few sentences, by email or by hand. Name one thing they told you and what you will do with it. No favour asked, no résumé, no pitch.',
    ],
    criteria: ['thank-you'],
  },
];

import type { Act } from '../../words/acts.ts';
import type { CoreTopic } from '../../words/topics.ts';

/** What random learners say where they say words: a few plain sentences for each act and core topic. */
export const sentencesOfTopics: Readonly<Record<CoreTopic, readonly string[]>> = {
  'break-in': ['How do people usually get into this work?', 'How would somebody start out in this field?'],
  background: ['How did you come to this work yourself?', 'What did you do before this?'],
  skills: ['What skills matter most in this work?', 'What does somebody have to be good at?'],
  education: ['What training does one need for this?', 'Which courses or certificates would you recommend?'],
  'typical-day': ['What does a typical day look like?', 'How do you spend an ordinary week at work?'],
  'enjoy-most': ['What do you enjoy most about your work?', 'What is the best part of the job for you?'],
  'enjoy-least': ['What do you like least about it?', 'Which part of the work would you gladly give away?'],
  challenges: ['What is the hardest part of your work?', 'What challenges does the field face at the moment?'],
  trends: ['How is the field changing?', 'Where do you see this work in ten years?'],
  organization: ['What is it like to work at this organization?', 'How is your organization set up?'],
  advice: ['What advice would you give somebody who is starting out?', 'What would you do differently today?'],
  pay: ['What does this kind of work usually pay?', 'What can people expect to earn in this field?'],
  'work-life': ['How does the work fit with the rest of your life?', 'Do the hours leave you enough time at home?'],
  advancement: ['Where do people go from here in their careers?', 'What are the next steps after a few years?'],
  'hiring-process': [
    'How do organizations in this field choose people?',
    'What do employers look for in an application?',
  ],
  resources: ['What should I read to learn more about the field?', 'Which associations or events would you recommend?'],
  'other-work': ['Which other jobs are close to this one?', 'What related fields might I look at?'],
};

export const sentencesOfActs: Readonly<Partial<Record<Act, readonly string[]>>> = {
  greet: ['Hello, good to meet you.', 'Good morning.'],
  'introduce-self': ['My name is Robin Vale.'],
  'state-purpose': [
    'I asked to meet because I would like to understand this work before I choose a path.',
    'I am here to learn what this field is really like.',
  ],
  'share-background': [
    'I have worked in a shop for four years and I am good with people.',
    'I studied biology and then looked after my parents for a while.',
  ],
  ask: ['How long is a piece of string, would you say?', 'What colour is best for that?'],
  acknowledge: ['That is interesting.', 'I had not thought of it that way.'],
  answer: ['Yes, I have thought about it for a while.', 'At a school near here.'],
  'ask-referral': ['Is there somebody else you think I should talk to?', 'Whom else would you suggest I speak with?'],
  'ask-use-name': ['May I mention your name when I write to them?'],
  'keep-in-touch': ['May I get in touch again if I have another question?'],
  'check-time': ['How much time do we have left?'],
  'wrap-up': ['I see that our time is almost over.', 'I do not want to keep you any longer.'],
  thank: ['Thank you, that is very helpful.', 'Thank you so much for your time.'],
  goodbye: ['Goodbye, and all the best.'],
  apologize: ['I am sorry that I am late.'],
  'ask-job': ['Could you give me a job here?', 'Do you have an opening for me?'],
  'offer-resume': ['Here is my résumé, please have a look.'],
  'give-resume': ['Of course, here is my résumé.'],
  'off-topic': ['Did you see the football last night?', 'Do you like my new shoes?'],
  intrusive: ['How old are you, and are you married?', 'How much do you earn yourself?'],
  rude: ['That is a stupid answer.', 'This is a waste of my time.'],
  disclaim: ['I am not here to ask for a job.'],
};

import type { Reaction } from '../words/reactions.ts';
import type { WrittenLine } from './defaultsTalk.ts';

/** How a contact answers the message that asked for the meeting, and takes up who sent the learner. */
export const requestLines = {
  'request-agreed': [
    'Thank you for your message. I can give you {minutes}. I look forward to your questions.',
    'That is a fair thing to ask, and clearly put. Let us say {minutes}.',
    'Gladly. I have {minutes} for you.',
    'A good note, thank you. I can give you {minutes}. See you then.',
    'Yes, of course. I remember wondering about the same things. I can do {minutes}.',
    'Happy to help. I can give you {minutes}.',
  ],
  'request-missing': [
    'I can do {minutes}. Before you come, would you tell me {missing}?',
    'Yes, {minutes} is possible. It would help me to know {missing}.',
    'All right, {minutes}. Your message did not say {missing}; bring that along.',
    'I will make {minutes} for you. Next time, do mention {missing}.',
    'That can be arranged, {minutes} at most. I was left wondering {missing}.',
    'Fine, {minutes}. Do let me know {missing}, so that I can prepare a little.',
  ],
  'request-declined': [
    'I am afraid I cannot help with that. If you would like to talk about the work itself, write to me again.',
    'I have no post to give and no say in who gets one, so I must decline. A conversation about the field would be another matter.',
    'Not like this, I am sorry. If you would tell me what you hope to learn, I will think about it.',
    'I do not have time for what you ask. For half an hour about the work I might.',
    'I would rather not. You are welcome to write again with what you would like to know.',
    'That is more than I can do. Should you wish to hear what the work is like, ask me that.',
  ],
  'sent-by': [
    'So {referrer} sent you. That is a good start.',
    '{referrer} wrote to me about you. How are they?',
    'Anybody whom {referrer} sends is welcome here.',
    'You know {referrer}, I hear. Then we have somebody in common.',
    '{referrer} said you ask good questions. Let us see.',
    'Give my best to {referrer} when you next speak.',
  ],
} satisfies Partial<Record<Reaction, WrittenLine[]>>;

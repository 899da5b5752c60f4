import { subjects, type Subject } from '../../core/scoring/subjects.ts';

/** Questions worth asking, by the subjects that a good visit touches. */
const bySubject: Record<Subject, string[]> = {
  'ways-in': [
    'How did you come to this work?',
    'How do people usually find their way into the field?',
    'What do you look at first when somebody applies here?',
  ],
  skills: ['What can the people who do this well do that others cannot?', 'Which skill took you longest?'],
  education: ['What did your training leave out?', 'If I had one year to prepare, what would you have me learn?'],
  'typical-day': ['What did you do yesterday, from the first hour on?', 'What does a bad week look like?'],
  likes: ['What part of the work would you do for nothing?', 'What would you hand to somebody else tomorrow?'],
  challenges: ['What is the hardest thing you have to decide?', 'What do beginners run into?'],
  trends: ['What has changed most since you began?', 'What will this work look like in ten years?'],
};

export const questionsBySubject = (Object.keys(bySubject) as Subject[]).map((id) => ({
  name: subjects[id].name,
  questions: bySubject[id],
}));

/** For the last five minutes. */
export const closingQuestions = [
  'What should I have asked that I did not?',
  'Who else would you talk to, if you were me?',
  'May I say that you suggested it?',
];

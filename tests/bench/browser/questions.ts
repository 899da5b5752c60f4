import { readPart } from '../../../src/build/train/files.ts';
import { questionOf, type Question } from './asking.ts';

const COUNT = 200;

/** What people type or paste that no voice of the corpus does. */
const odd: Question[] = [
  '',
  ' \n\t ',
  '?!',
  'naïve café résumé — “quoted” … ½ №',
  'Grüße, Frau Müller! Was macht man bei Ihnen den ganzen Tag?',
  'ما هو عملك؟ 你好，你做什么工作？',
  '👩🏽‍🚒 what is it like?? 🤷',
  '\u202Ewhat do you do all day\u202C \uD800',
  'WHY WONT YOU JUST GIVE ME A JOB',
  `I wonder ${'and then I wonder '.repeat(300)}what you like about it?`,
].map((text) => ({ text, context: {} }));

/** Fixed questions to compare machines with: turns from all voices of the held-out part, and odd ones. */
export function fixedQuestions(): Question[] {
  const turns = readPart('held-out');
  const step = turns.length / (COUNT - odd.length);
  return [...odd, ...Array.from({ length: COUNT - odd.length }, (_, i) => questionOf(turns[Math.floor(i * step)]!))];
}

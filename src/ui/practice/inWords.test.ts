import { expect, it } from 'vitest';
import { changeSentence } from '../screens/again/changeSentence.ts';
import { differenceInFigures, differenceInWords } from './inWords.ts';

it.each([
  [12, '12 more', '+12'],
  [-5, '5 less', '−5'],
  [0, 'the same', '='],
])('a difference of %i is "%s"', (by, words, figures) => {
  expect(differenceInWords(by)).toBe(words);
  expect(differenceInFigures(by)).toBe(figures);
});

const mark = { criterion: 'questions' as const, name: 'Questions', from: 40, to: 60, by: 20 };
it.each([
  [{ by: 2, to: 72 }, [mark], 'Two more for the whole visit; one mark changes.'],
  [{ by: -3, to: 67 }, [mark, mark], 'Three less for the whole visit; two marks change.'],
  [{ by: 0, to: 60 }, [mark], 'The whole visit stays at 60; one mark changes.'],
  [{ by: null, to: null }, [mark], 'One mark changes.'],
  [{ by: 0, to: 60 }, [], 'No mark changes.'],
])('%j is told', (overall, moved, sentence) => {
  expect(changeSentence(overall, moved)).toBe(sentence);
});

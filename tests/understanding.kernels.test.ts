import { afterEach, expect, it, vi } from 'vitest';
import { loadUnderstanding } from '../src/cli/model.ts';
import { createSimdKernel } from '../src/core/understanding/encoder/simd.ts';
import { fixedQuestions } from './bench/browser/questions.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Every so many of the fixed questions: the plain kernel takes its time. */
const EVERY = 25;

it('reads the same to the last bit where WebAssembly is forbidden', () => {
  const questions = fixedQuestions().filter((_, i) => i % EVERY === 3);
  const read = () => {
    const understanding = loadUnderstanding();
    const topics = understanding.prepare([]);
    return questions.map(({ text, context }) => ({
      reading: understanding.read(text, topics, context),
      meaning: understanding.encode(text).turn,
    }));
  };
  expect(createSimdKernel()).not.toBeNull();
  const fast = read();
  vi.stubGlobal('WebAssembly', undefined);
  expect(createSimdKernel()).toBeNull();
  expect(read()).toEqual(fast);
});

import { describe, expect, it } from 'vitest';
import { readCorpus } from './reader.ts';

describe('a turn', () => {
  it('is what the contact said, and pieces with their labels', () => {
    const { turns, faults } = readCorpus(
      '# voice\nGot a CV? >> [give-resume @resume] Here. [ask pay skills] And pay?\n',
      'v',
    );
    expect(faults).toEqual([]);
    expect(turns).toEqual([
      {
        text: 'Here. And pay?',
        previous: 'Got a CV?',
        resumeRequested: true,
        voice: 'v',
        line: 2,
        pieces: [
          { acts: ['give-resume'], degree: null, topics: [], start: 0, end: 5 },
          { acts: ['ask'], degree: null, topics: ['pay', 'skills'], start: 6, end: 14 },
        ],
      },
    ]);
  });

  it('carries the degree of a job ask', () => {
    const [turn] = readCorpus('[ask-job:hint] Any room for one more?', 'v').turns;
    expect(turn?.pieces[0]).toMatchObject({ acts: ['ask-job'], degree: 'hint' });
  });
});

describe('a fault has a place', () => {
  it.each([
    ['hello', 1, 1, 'begins with the labels'],
    ['[greet] hi\n[grete] hi', 2, 2, 'unknown label grete'],
    ['hi >> [ask-job] hire me', 1, 8, 'degree'],
    ['[ask pay', 1, 1, 'never closed'],
    ['[ask pay]  ', 1, 10, 'without words'],
    ['[pay] Pay?', 1, 2, 'beside ask'],
    ['[] Pay?', 1, 2, 'empty'],
  ])('%j', (text, line, column, message) => {
    const { turns, faults } = readCorpus(text, 'v');
    expect(faults[0]).toMatchObject({ line, column });
    expect(faults[0]?.message).toContain(message);
    expect(turns.filter((turn) => turn.line === line)).toEqual([]);
  });
});

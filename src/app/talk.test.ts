import { describe, expect, it } from 'vitest';
import type { Entry } from '../core/interview/log.ts';
import { exchangeAt } from './talk.ts';

const spoke = (at: number, text: string, turn: number | null): Entry => ({
  type: 'spoke',
  at,
  until: at + 2000,
  line: text,
  text,
  as: 'answer',
  topic: null,
  turn,
});
const said = (at: number, turn: number, text: string): Entry => ({ type: 'said', at, turn, text });
const shown = (entries: Entry[], now: number) => {
  const { you, contact, before } = exchangeAt(entries, now);
  return { you: you?.text, contact: contact.map(({ text }) => text), before: before.map(({ text }) => text) };
};

describe('what stands on the page', () => {
  it('is the greeting first', () => {
    expect(shown([spoke(0, 'Come in', null)], 10)).toEqual({ you: undefined, contact: ['Come in'], before: [] });
  });

  it('is the last turn and all that answers it, at once', () => {
    const entries = [spoke(0, 'Come in', null), said(5000, 1, 'Hello'), spoke(5000, 'One', 1), spoke(7000, 'Two', 1)];
    expect(shown(entries, 5000)).toEqual({ you: 'Hello', contact: ['One', 'Two'], before: ['Come in'] });
  });

  it('leaves out what the contact will say by themselves later', () => {
    const entries = [said(5000, 1, 'Hello'), spoke(5000, 'One', 1), spoke(9000, 'Five minutes left', null)];
    expect(shown(entries, 8999).contact).toEqual(['One']);
    expect(shown(entries, 9000).contact).toEqual(['One', 'Five minutes left']);
  });

  it('is the learner’s turn alone while it is being understood', () => {
    const entries = [spoke(0, 'Come in', null), said(5000, 1, 'Hello')];
    expect(shown(entries, 5000)).toEqual({ you: 'Hello', contact: [], before: ['Come in'] });
  });
});

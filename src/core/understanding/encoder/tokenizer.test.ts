import { describe, expect, it } from 'vitest';
import { createTokenizer } from './tokenizer.ts';

const pieces = ['', '', '', '', '', '', '▁', '▁the', '▁th', 'e', '▁pay', 'ment', 's', '?', "'", 'é', '▁caf'];
const scores = pieces.map((piece) => (piece === '' ? 0 : -10 + piece.length));
const tokenizer = createTokenizer(pieces, scores);

function split(text: string): [piece: string, words: string][] {
  const { ids, starts, ends } = tokenizer.tokenize(text);
  return ids.map((id, i) => [pieces[id]!, text.slice(starts[i], ends[i])]);
}

describe('word pieces', () => {
  it.each<[string, [string, string][]]>([
    ['', []],
    ['   \n ', []],
    ['the pay', [['▁the', 'the'], ['▁pay', 'pay']]],
    ['  the \t pay?', [['▁the', 'the'], ['▁pay', 'pay'], ['?', '?']]],
    ['payments', [['▁pay', 'pay'], ['ment', 'ment'], ['s', 's']]],
    ['the’s', [['▁the', 'the'], ["'", '’'], ['s', 's']]],
    ['café', [['▁caf', 'caf'], ['é', 'é']]],
    ['cafe\u0301', [['▁caf', 'caf'], ['é', 'e\u0301']]],
    ['the 🦉🦉', [['▁the', 'the'], ['▁', ''], ['', '🦉🦉']]],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected)); // prettier-ignore

  it('a lone half of a character does no harm', () => expect(split('the \ud83e').length).toBeGreaterThan(0));
});

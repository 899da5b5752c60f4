import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';

const cut = (text: string) => clausesOf(text).map(({ start, end }) => text.slice(start, end));

describe('clauses', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' … ', []],
    ['?', ['?']],
    ['What is a day like?', ['What is a day like?']],
    ['Thanks. What is a day like?', ['Thanks.', 'What is a day like?']],
    ['I write grants, what do you do all day?', ['I write grants,', 'what do you do all day?']],
    ['we dig wells and what do you do', ['we dig wells', 'and what do you do']],
    ['Pens, paper, ink.', ['Pens, paper, ink.']],
    ['“Really?” Yes.', ['“Really?”', 'Yes.']],
    ['one\ntwo', ['one', 'two']],
  ])('%j', (text, expected) => expect(cut(text)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

/** The cells of one line, as a spreadsheet with commas reads them. */
const cell = (text: string): string => csvOf([[text]]).slice(1, -2);

describe('a table as comma-separated values', () => {
  it('begins with the mark of UTF-8 and ends its lines as spreadsheets expect', () => {
    expect(
      csvOf([
        ['a', 1, null],
        ['é', 0, 'b'],
      ]),
    ).toBe('\uFEFF"a",1,\r\n"é",0,"b"\r\n');
  });

  it('keeps quotation marks and commas inside their cell', () => {
    expect(cell('Teo "T", Brandt')).toBe('"Teo ""T"", Brandt"');
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =1+1', `"  '=1+1"`],
    ['\t=1+1', `" '=1+1"`],
    ['a\r\n=1+1', '"a =1+1"'],
    ['a;=1+1', `"a;'=1+1"`],
    ['a",=1+1', `"a"",'=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['1+1=2', '"1+1=2"'],
    ['Anne-Marie', '"Anne-Marie"'],
  ])('%j becomes no formula', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});

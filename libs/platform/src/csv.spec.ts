import { describe, expect, it } from '@jest/globals';
import { csvCell, csvLine } from './csv.js';

describe('csvCell', () => {
  it.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =cmd|x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves numbers numbers, also below zero', () => {
    expect(csvCell(-2)).toBe('-2');
  });

  it('quotes what would break a line', () => {
    expect(csvLine(['a "b"', 'c,d', 'e\nf', null, ['x', 'y']])).toBe('"a ""b""","c,d","e\nf",,"x; y"\r\n');
  });

  it('parts the cells by what is asked for, which no cell can do', () => {
    expect(csvLine(['a; b', 'c', 'd'], ';')).toBe('"a; b";c;d\r\n');
  });
});

import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "ah"', '"say ""ah"""'],
  ['two\nlines', '"two\nlines"'],
  [' padded', '" padded"'],
  [undefined, ''],
  [3.5, '3.5'],
  [-3, '-3'],
  ['-3.5', '-3.5'],
  ['+1,024', '"+1,024"'],
  ['=1+1', "'=1+1"],
  ['+A1', "'+A1"],
  ['-A1', "'-A1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =HYPERLINK("x")', '"\' =HYPERLINK(""x"")"'],
  ['1-2', '1-2'],
  ['数学', '数学'],
])('the cell %j is written %s', (cell, written) => {
  expect(writeCsv([[cell]])).toBe(`${written}\r\n`);
});

test('cells are joined by commas and every row ends with CRLF', () => {
  expect(
    writeCsv([
      ['a', undefined, 1],
      ['b', 'c', 2],
    ]),
  ).toBe('a,,1\r\nb,c,2\r\n');
});

test('no rows give an empty text', () => {
  expect(writeCsv([])).toBe('');
});

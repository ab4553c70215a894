import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['2.3', 2.3],
  ['1,024', 1024],
  ['−4', -4],
  ['+0.5', 0.5],
  ['10-20', 10],
  ['10–20', 10],
  ['up to 8', 8],
  ['3.5M', 3_500_000],
  ['7 B', 7e9],
  ['1e-3', 0.001],
  ['.75', 0.75],
  ['98.', 98],
  ['several', undefined],
  ['', undefined],
])('%j sorts as %j', (value, number) => {
  expect(readNumber(value)).toBe(number);
});

import { expect, test } from 'vitest';
import { singleSpaces } from './single-spaces.ts';

test.each([
  ['a b c', 'a b c'],
  ['a  b', 'a b'],
  ['a\nb', 'a b'],
  ['a \n\t b', 'a b'],
  ['a\r\n b\u00a0c\u2003\ufeffd', 'a b c d'],
  ['  a ', ' a '],
  [' ', ' '],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(singleSpaces(text)).toBe(expected);
  expect(text.replace(/\s+/g, ' ')).toBe(expected);
});

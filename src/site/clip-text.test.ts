import { expect, test } from 'vitest';
import { clipText } from './clip-text.ts';

test.each([
  ['a text that fits stays', 'A short text.', 20, 'A short text.'],
  ['line breaks become spaces', 'one\n two', 20, 'one two'],
  ['a long text is cut at a word', 'one two three four', 9, 'one two…'],
  ['punctuation before the cut goes', 'one two, three four', 11, 'one two…'],
  ['a text without spaces is cut anyway', '中文摘要没有空格的一段文字', 5, '中文摘要没…'],
  ['a pair of surrogates is not torn', '𝔸𝔹ℂ𝔻𝔼', 3, '𝔸…'],
])('%s', (_, text, limit, expected) => {
  expect(clipText(text, limit)).toBe(expected);
});

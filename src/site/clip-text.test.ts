import { expect, test } from 'vitest';
import { clipText } from './clip-text.ts';

test.each([
  ['a text that fits stays', 'A short text.', 20, 'A short text.'],
  ['line breaks become spaces', 'one\n two', 20, 'one two'],
  ['a long text is cut at a word', 'one two three four', 9, 'one two…'],
  ['punctuation before the cut goes', 'one two, three four', 11, 'one two…'],
  ['a text without spaces is cut anyway', '中文摘要没有空格的一段文字', 5, '中文摘要没…'],
  ['a formula is not torn', 'we map it to $a \\in b$ here', 16, 'we map it to…'],
  ['a formula that ends at the cut stays', 'the $a b$ of it all', 10, 'the $a b$…'],
  ['a formula before the cut stays', '$a$ and words of it', 12, '$a$ and…'],
  ['a formula alone is torn', '$a b c d e f$', 5, '$a b…'],
  ['what only looks like a formula is cut', `cost $5 ${'is '.repeat(50)}$`, 12, 'cost $5 is…'],
  ['marks of torn emphasis go', 'we call this *tidal drift of ice*', 20, 'we call this tidal…'],
  ['marks of whole emphasis stay', 'a *tide* and much more', 14, 'a *tide* and…'],
  ['bold in torn italics stays', 'a _**tide** so high that_ it', 16, 'a **tide** so…'],
  ['a pair of surrogates is not torn', '𝔸𝔹ℂ𝔻𝔼', 3, '𝔸…'],
])('%s', (_, text, limit, expected) => {
  expect(clipText(text, limit)).toBe(expected);
});

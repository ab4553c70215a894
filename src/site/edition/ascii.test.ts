import { expect, test } from 'vitest';
import { toAscii } from './ascii.ts';

test('what is beyond ASCII is written in the way of each language', () => {
  expect(toAscii.html('a – 𝒳')).toBe('a &#x2013; &#x1d4b3;');
  expect(toAscii.script("'a – 𝒳'")).toBe("'a \\u2013 \\ud835\\udcb3'");
  expect(toAscii.style('content:"–"')).toBe('content:"\\2013 "');
});

test('an escaped script says the same', () => {
  const code = "['–', `𝒳`, /[–𝒳]/u.test('𝒳')]";
  expect(new Function(`return ${toAscii.script(code)}`)()).toEqual(['–', '𝒳', true]);
});

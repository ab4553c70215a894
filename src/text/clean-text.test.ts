import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['line ends of Windows and old Macs', 'a\r\nb\rc\n', 'a\nb\nc', []],
    ['white space at both ends', ' \t\n\u00a0 a b \ufeff\n', 'a b', []],
    ['a NUL', 'a\0b', 'a\ufffdb', ['nul-character']],
    ['half of a surrogate pair', 'a\ud83db', 'a\ufffdb', ['lone-surrogate']],
    ['an emoji', 'a👍b', 'a👍b', []],
    ['inner white space and control characters', 'a \t\n\n  b\f\u0001', 'a \t\n\n  b\f\u0001', []],
  ])('settles %s', (_, text, expected, problems) => {
    expect(cleanText(text)).toEqual({ text: expected, problems });
  });

  it('leaves a clean text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text).text;
        expect(cleanText(once)).toEqual({ text: once, problems: [] });
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes one line of several', () => {
    expect(cleanLine(' A\r\n  title\u2028in\tlines ').text).toBe('A title in lines');
  });
});

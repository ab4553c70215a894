import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const decode = (...bytes: number[]): ReturnType<typeof decodeText> =>
  decodeText({ path: 'seeds/a.txt', bytes: Uint8Array.from(bytes) });
const latin = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const utf16 = (text: string, little: boolean): number[] =>
  latin(text).flatMap((code) => (little ? [code, 0] : [0, code]));

describe('decodeText', () => {
  it.each<[string, number[], string]>([
    ['nothing', [], ''],
    ['UTF-8', [0x61, 0xc3, 0xa9, 0xf0, 0x9f, 0x91, 0x8d], 'aé👍'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['UTF-16 with a little-endian mark', [0xff, 0xfe, 0x61, 0x00], 'a'],
    ['UTF-16 with a big-endian mark', [0xfe, 0xff, 0x00, 0x61], 'a'],
    ['little-endian UTF-16 without a mark', utf16('four', true), 'four'],
    ['big-endian UTF-16 without a mark', utf16('four', false), 'four'],
    [
      'UTF-16 of which four in five letters are Latin',
      [...utf16('abcdefghi', true), 0x6d, 0x6f],
      'abcdefghi\u6f6d',
    ],
    ['line ends of Windows and of old Macs', latin('a\r\nb\rc\n'), 'a\nb\nc\n'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(...bytes)).toEqual({ text, messages: [] });
  });

  it.each<[string, number[], string]>([
    ['too short to tell', utf16('abc', true), 'a\uFFFDb\uFFFDc\uFFFD'],
    ['with zeros on both sides', [...utf16('abcd', true), 0, 0x61], 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFDa'],
    ['with too few zeros', [...utf16('abcd', true), 0x61, 0x61], 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDaa'],
  ])('takes no text %s for UTF-16', (_, bytes, text) => {
    expect(decode(...bytes).text).toBe(text);
  });

  it('names the lines whose bytes are not UTF-8', () => {
    const { text, messages } = decode(...latin('one\ntw\xe9\nthree\nf\xff'));
    expect(text).toBe('one\ntw\uFFFD\nthree\nf\uFFFD');
    const told = {
      file: 'seeds/a.txt',
      rule: 'invalid-utf8',
      severity: 'warning',
      message: 'The line holds bytes that are not UTF-8.',
      cure: 'Save the file as UTF-8; until then the characters show as \uFFFD.',
    };
    expect(messages).toEqual([
      { ...told, line: 2 },
      { ...told, line: 4 },
    ]);
  });

  it('names the lines with NUL characters', () => {
    const { text, messages } = decode(...latin('a b c d\ne\0f\n\0'));
    expect(text).toBe('a b c d\ne\uFFFDf\n\uFFFD');
    const told = {
      file: 'seeds/a.txt',
      rule: 'nul-character',
      severity: 'warning',
      message: 'The line holds NUL characters.',
      cure: 'Delete them; until then they show as \uFFFD. Is it a text file?',
    };
    expect(messages).toEqual([
      { ...told, line: 2 },
      { ...told, line: 3 },
    ]);
  });

  it.each([
    [20, 20, 'The line holds bytes that are not UTF-8.'],
    [21, 21, '1 further lines hold bytes that are not UTF-8.'],
    [50, 21, '30 further lines hold bytes that are not UTF-8.'],
  ])('of %i such lines makes %i messages, the last: %3$s', (lines, count, last) => {
    const { messages } = decode(...latin('\xe9\n'.repeat(lines)));
    expect(messages).toHaveLength(count);
    expect(messages.at(-1)?.message).toBe(last);
    expect(messages.at(-1)).toMatchObject({ file: 'seeds/a.txt', rule: 'invalid-utf8', severity: 'warning' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { writeFrontMatter } from './write-front-matter.ts';

describe('writeFrontMatter', () => {
  it('writes what the general writer writes for an ordinary entry', () => {
    const entry = {
      title: 'Attention: is it all? C# and more',
      tags: ['a-b', 'c'],
      topics: [
        { id: 'a-b', score: 0.5, evidence: ['foo: bar', '#x'] },
        { id: 'c', score: 1, evidence: ['é', '深度'] },
      ],
      mentions: { models: ['GPT-3'], datasets: ['SQuAD 2.0'] },
      year: 2024,
      vanished: true,
      keyphrases: [],
      digest: '1234567890123456',
    };
    expect(writeFrontMatter(entry)).toBe(stringify(entry, { lineWidth: 0 }));
  });

  it.each<[string, string]>([
    ['trueish words', 'trueish words'],
    ['Untrue', 'Untrue'],
    ['On', '"On"'],
    ['a:b', 'a:b'],
    ['a: b', '"a: b"'],
    ['a#b', 'a#b'],
    ['a #b', '"a #b"'],
    ['a\u200bb', '"a\\u200bb"'],
    ['1a', '"1a"'],
  ])('writes %j without quotation marks only where it needs none', (text, yaml) => {
    expect(writeFrontMatter({ a: text, b: [text] })).toBe(`a: ${yaml}\nb:\n  - ${yaml}\n`);
  });

  it('writes mappings with nothing in them, and no list directly in a list', () => {
    expect(writeFrontMatter({ a: {}, b: [{}], c: { d: undefined } })).toBe('a: {}\nb:\n  - {}\nc: {}\n');
    expect(() => writeFrontMatter({ a: [[]] })).toThrow('a list directly in a list has no place in an entry');
  });

  it('leaves out keys with nothing to say', () => {
    expect(writeFrontMatter({ title: 'A', doi: undefined })).toBe('title: A\n');
  });

  it.each([
    'true',
    'No',
    'null',
    '~',
    '',
    ' ',
    ' a',
    'a ',
    'a:',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    '# a',
    '- a',
    '? a',
    '-',
    '---',
    '...',
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    "'a'",
    '"a"',
    '1',
    '1e3',
    '0x1f',
    '0o7',
    '.5',
    '-1',
    '+1',
    '.inf',
    '.NaN',
    '2001-01-01',
    '12:30:45',
    '<<',
    '=',
    'a\nb',
    'a\tb',
    '\u0085',
    '\u2028',
    '\ufeffa',
    'a\ufeff',
    '\u0000',
    '\u0007',
    '\u007f',
    '👍',
    'a👍',
    '\u202ea',
    'a\u00a0',
    'a\u3000b',
    'a:\u00a0b',
    'a\u00a0#b',
    '\uffff',
    'a, b',
    'a] b',
    'Infinity',
    'e5',
    'a\\nb',
    'constructor',
    '__proto__',
  ])('keeps %j as it is', (text) => {
    const entry = { title: text, tags: [text, text], source: [{ file: text }], raw: { title: text } };
    const written = writeFrontMatter(entry);
    expect(parse(written)).toEqual(entry);
    expect(written.split('\n')).toHaveLength(9);
  });

  it('keeps any text as it is, on one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        (text) => {
          fc.pre(text.isWellFormed());
          const written = writeFrontMatter({ title: text, tags: [text] });
          expect(parse(written)).toEqual({ title: text, tags: [text] });
          expect(written.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(4);
        },
      ),
      { numRuns: 600 },
    );
  });
});

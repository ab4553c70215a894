import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Entry } from '../paper/schema.ts';
import { checkSeal } from '../paper/seal.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import { readEntry } from './read/read-entry.ts';
import { writeEntry } from './write/write-entry.ts';

const entry: Entry = {
  title: 'A title',
  tags: [],
  source: [{ file: 'listing.txt', line: 3 }],
  digest: '0123456789abcdef',
};

/** Any Unicode text, and texts made of what Markdown, MDX and YAML react to. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'\\`*_~[]<{}&;#-|:.$1a \n\t\ré👍'),
        fc.constantFrom('\n\n', '&#xA;', '\\&', '---', 'import ', 'https://a.b/', ']('),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('an entry', () => {
  it.each(['---', '---\n\n---\ntitle: x\n---', 'a\n---\nb', '# Written by ingest; x Seal 000000000000', ' '])(
    'reads back the abstract %j',
    (abstract) => {
      const text = writeEntry(entry, abstract);
      expect(readEntry(text)?.abstract).toBe(abstract);
      expect(checkSeal(text)).toBe('whole');
    },
  );

  it('reads back any title and abstract exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, (rawTitle, rawAbstract) => {
        const title = cleanLine(rawTitle).text || 'x';
        const abstract = cleanText(rawAbstract).text;
        const text = writeEntry(
          { ...entry, title, raw: { abstract: rawAbstract.toWellFormed() || 'x' } },
          abstract,
        );
        const back = readEntry(text);
        expect(back?.abstract).toBe(abstract);
        expect(back?.entry.title).toBe(title);
        expect(back?.entry.raw?.abstract).toBe(rawAbstract.toWellFormed() || 'x');
        expect(checkSeal(text)).toBe('whole');
        expect(back && writeEntry(back.entry, back.abstract)).toBe(text);
        expect(parse(text.slice(4, text.indexOf('\n---\n', 3)))).toEqual(back?.entry);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readEntry', () => {
  it.each([
    ['no front matter', 'text'],
    ['front matter that never ends', '---\ntitle: A\n'],
    ['broken YAML', '---\ntitle: "A\n---\n\nText.\n'],
    ['an unknown key', writeEntry(entry, 'Text.').replace('digest:', 'digset:')],
    ['aliases', '---\na: &a [1]\nb: *a\n---\n'],
    ['nothing', ''],
  ])('finds no entry in a file with %s', (_, text) => {
    expect(readEntry(text)).toBeUndefined();
  });

  it('reads a file whose line ends became those of Windows', () => {
    expect(readEntry(writeEntry(entry, 'A\n\nb').replaceAll('\n', '\r\n'))?.abstract).toBe('A\n\nb');
  });
});

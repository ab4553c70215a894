import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readListing } from './read-listing.ts';

describe('readListing', () => {
  const text = readFileSync(new URL('../../../content/seeds/pre-training.txt', import.meta.url), 'utf8');

  it('finds every paper of the seed listing, its furniture, and nothing else', () => {
    const { records, messages } = readListing(text, 'seeds/pre-training.txt');
    expect(records).toHaveLength(89);
    expect(messages.map(({ line, severity }) => [line, severity])).toEqual(
      [1, 3, 5, 7, 9].map((line) => [line, 'note']),
    );
    for (const { title, abstract, source } of records) {
      const lines = text.split('\n');
      expect(lines[source.line - 1]).toBe(title);
      expect(lines).toContain(abstract);
    }
  });

  it('takes a long run of anything without choking', () => {
    for (const unit of [
      'a',
      'a ',
      'A b. ',
      '1\n',
      'by A\n\n',
      'Title Case Words\n',
      '( ',
      'x, y and ',
      'We show. \n\n',
    ]) {
      expect(() => readListing(unit.repeat(100_000 / unit.length), 'seeds/x.txt')).not.toThrow();
    }
  });

  const TITLE = 'Sediment load of mountain streams after fire';
  const TEXT =
    'Rivers carry more sediment after fires than before. We measure the load of twelve streams over six years. It grows by a factor of 3.4.';
  const OTHER =
    'Sourdough cultures differ between households. We sequence 120 cultures from four cities. Flour predicts the dominant yeast.';
  const read = (...units: string[]): ReturnType<typeof readListing> =>
    readListing(`${units.join('\n\n')}\n`, 'seeds/x.txt');

  it.each<[string, string[]]>([
    ['a title and an abstract', [TITLE, TEXT]],
    ['labels before them', [`Title: ${TITLE}`, `Abstract: ${TEXT}`]],
    ['labels in other letters and signs', [`TITLE :  ${TITLE}`, `SUMMARY —  ${TEXT}`]],
    ['a label with a full stop', [TITLE, `Abstract. ${TEXT}`]],
  ])('reads %s', (_, units) => {
    expect(read(...units)).toEqual({
      records: [{ title: TITLE, abstract: TEXT, source: { file: 'x.txt', line: 1 } }],
      messages: [],
    });
  });

  it.each<[string, object]>([
    ['Ada Lovelace, Wei Li', { authors: ['Ada Lovelace', 'Wei Li'] }],
    ['doi: 10.1000/abc', { doi: '10.1000/abc' }],
    ['DOI 10.1000/abc', { doi: '10.1000/abc' }],
    ['https://doi.org/10.1000/abc', { doi: '10.1000/abc', url: 'https://doi.org/10.1000/abc' }],
    ['arXiv:2301.00001', { arxiv: '2301.00001' }],
    ['https://example.org/a', { url: 'https://example.org/a' }],
    ['http://example.org/a', { url: 'http://example.org/a' }],
  ])('learns from the line %j between a title and its abstract', (line, known) => {
    expect(read(TITLE, line, TEXT)).toEqual({
      records: [{ title: TITLE, abstract: TEXT, source: { file: 'x.txt', line: 1 }, ...known }],
      messages: [],
    });
  });

  it('learns nothing from a line after the abstract, and says that it skipped it', () => {
    const { records, messages } = read(TITLE, TEXT, 'https://example.org/a', `${TITLE} again`, OTHER);
    expect(records.map((record) => [record.title, record.url])).toEqual([
      [TITLE, undefined],
      [`${TITLE} again`, undefined],
    ]);
    expect(messages).toMatchObject([{ file: 'seeds/x.txt', line: 5, severity: 'note' }]);
    expect(messages[0]?.message).toBe('Skipped “https://example.org/a” as page furniture.');
  });

  it('says of a title that it has no abstract', () => {
    const told = {
      file: 'seeds/x.txt',
      rule: 'title-without-abstract',
      severity: 'warning',
      message: `“${TITLE}” has no abstract after it and was left out.`,
      cure: 'Add its abstract as the next paragraph, or delete the title.',
    };
    const { records, messages } = read(TITLE, `${TITLE} again`, TEXT);
    expect(records.map(({ title }) => title)).toEqual([`${TITLE} again`]);
    expect(messages).toEqual([{ ...told, line: 1 }]);
  });

  it('says of an abstract that it has no title, in no more than sixty characters of it', () => {
    expect(read(TEXT, TITLE, OTHER)).toMatchObject({
      records: [{ title: TITLE, abstract: OTHER }],
      messages: [
        {
          file: 'seeds/x.txt',
          line: 1,
          rule: 'abstract-without-title',
          severity: 'warning',
          message: `The abstract “${TEXT.slice(0, 57)}…” has no title before it and was left out.`,
          cure: 'Add its title as the paragraph before it, or delete the abstract.',
        },
      ],
    });
  });
});

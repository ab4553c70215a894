import { describe, expect, it } from 'vitest';
import type { SeedRecord } from '../../paper/paper.ts';
import { readFiles } from './read-files.ts';

const read = (name: string, text: string): ReturnType<typeof readFiles> =>
  readFiles([{ path: `seeds/${name}`, bytes: new TextEncoder().encode(text) }]);
/** What the one record of a file says, its title and source aside. */
const facts = (name: string, text: string): Partial<SeedRecord> => {
  const { records, messages } = read(name, text);
  expect(messages).toEqual([]);
  expect(records).toHaveLength(1);
  const { source: _source, ...rest } = records[0] as SeedRecord;
  return rest;
};

describe('a table names', () => {
  it.each<[string, string, Partial<SeedRecord>]>([
    ['Article Title', 'Of rivers', { title: 'Of rivers' }],
    ['Document Title', 'Of rivers', { title: 'Of rivers' }],
    ['Abstract Note', 'Text.', { abstract: 'Text.' }],
    ['Author full names', 'Ada Lovelace', { authors: ['Ada Lovelace'] }],
    ['Author', 'Ada Lovelace', { authors: ['Ada Lovelace'] }],
    ['Author(s)', 'Ada Lovelace', { authors: ['Ada Lovelace'] }],
    ['publication_year', '2020', { year: 2020 }],
    ['Publication Title', 'JHE', { venue: 'JHE' }],
    ['Source title', 'JHE', { venue: 'JHE' }],
    ['Journal', 'JHE', { venue: 'JHE' }],
    ['BookTitle', 'JHE', { venue: 'JHE' }],
    ['Conference', 'JHE', { venue: 'JHE' }],
    ['Article URL', 'https://a.b/', { url: 'https://a.b/' }],
    ['Link', 'https://a.b/', { url: 'https://a.b/' }],
    ['PDF URL', 'https://a.b/c.pdf', { pdf: 'https://a.b/c.pdf' }],
    ['pdf_link', 'https://a.b/c.pdf', { pdf: 'https://a.b/c.pdf' }],
    ['arXiv ID', '2301.00001', { arxiv: '2301.00001' }],
    [' DOI ', '10.1000/a', { doi: '10.1000/a' }],
  ])('%s', (heading, value, expected) => {
    const titled = 'title' in expected;
    const table = titled ? `${heading}\n${value}\n` : `Title,${heading}\nT,${value}\n`;
    expect(facts('a.csv', table)).toEqual({ title: 'T', abstract: '', ...expected });
  });

  it('what counts of two columns of one name: the first that says something', () => {
    expect(facts('a.csv', 'title,journal,conference\nT,,C\n')).toMatchObject({ venue: 'C' });
    expect(facts('a.csv', 'title,journal,conference\nT,J,C\n')).toMatchObject({ venue: 'J' });
    expect(facts('a.csv', 'title,journal,conference\nT,  ,C\n')).toMatchObject({ venue: 'C' });
  });

  it('no more than its headings: cells beyond them are left out', () => {
    expect(facts('a.csv', 'title\nT,more\n')).toEqual({ title: 'T', abstract: '' });
  });

  it('a title, or it is not read', () => {
    expect(read('a.csv', 'name,abstract\nT,Text.\n').messages).toMatchObject([
      { file: 'seeds/a.csv', line: 1, rule: 'table-without-headings', severity: 'warning' },
    ]);
  });
});

describe('BibTeX says', () => {
  it.each<[string, string, Partial<SeedRecord>]>([
    ['an annotation', 'annotation = {Text.}', { abstract: 'Text.' }],
    ['an abstract before an annotation', 'annotation = {No.}, abstract = {Text.}', { abstract: 'Text.' }],
    ['a date', 'date = {2021-05-03}', { year: 2021 }],
    ['a journal', 'journal = {JHE}, publisher = {P}', { venue: 'JHE' }],
    ['the title of a journal', 'journaltitle = {JHE}', { venue: 'JHE' }],
    ['the title of a book before its publisher', 'publisher = {P}, booktitle = {B}', { venue: 'B' }],
    ['the title of an event', 'eventtitle = {E}', { venue: 'E' }],
    ['a publisher', 'publisher = {P}', { venue: 'P' }],
    ['a school', 'school = {S}', { venue: 'S' }],
    ['a preprint', 'eprint = {2301.00001}, archiveprefix = {arXiv}', { arxiv: '2301.00001' }],
    ['a preprint as BibLaTeX', 'eprint = {2301.00001}, eprinttype = {arxiv}', { arxiv: '2301.00001' }],
    ['another archive', 'eprint = {2301.00001}, eprinttype = {hal}', {}],
    ['no archive', 'eprint = {2301.00001}', {}],
    [
      'authors with all parts of a name',
      'author = {van der Berg, Jr., Jan and Ada Lovelace and {The Team}}',
      { authors: ['Jan van der Berg Jr.', 'Ada Lovelace', 'The Team'] },
    ],
    [
      'italics',
      'abstract = {An \\emph{old} \\textbf{idea} of H\\textsubscript{2}O.}',
      { abstract: 'An old idea of H₂O.' },
    ],
  ])('%s', (_, fields, expected) => {
    expect(facts('a.bib', `@misc{key, title = {Of Big Rivers}, ${fields}}`)).toEqual({
      title: 'Of Big Rivers',
      abstract: '',
      ...expected,
    });
  });

  it('which entry is broken, and keeps the others', () => {
    const text =
      '@misc{a, title = {One}}\n\n@misc{b, title = {Two, year = 2020}\n\n@misc{c, title = {Three}}\n';
    const { records, messages } = read('a.bib', text);
    expect(records.map(({ title, source }) => `${title} ${source.line}`)).toEqual(['One 1', 'Three 5']);
    expect(messages).toMatchObject([
      { file: 'seeds/a.bib', line: 3, rule: 'broken-bibtex', severity: 'warning' },
    ]);
    expect(messages[0]?.message).toMatch(/; the entry was left out\.$/);
    expect(messages[0]?.message).not.toMatch(/\n|Two/);
  });
});

describe('RIS says', () => {
  it.each<[string, string[], Partial<SeedRecord>]>([
    ['T1', ['T1  - Of rivers'], { title: 'Of rivers' }],
    ['CT', ['CT  - Of rivers'], { title: 'Of rivers' }],
    ['TI before T1', ['T1  - No', 'TI  - Of rivers'], { title: 'Of rivers' }],
    ['N2', ['TI  - T', 'N2  - Text.'], { title: 'T', abstract: 'Text.' }],
    ['AB before N2', ['TI  - T', 'N2  - No.', 'AB  - Text.'], { title: 'T', abstract: 'Text.' }],
    ['an empty AB and N2', ['TI  - T', 'AB  - ', 'N2  - Text.'], { title: 'T', abstract: 'Text.' }],
    [
      'A1, one author a line',
      ['TI  - T', 'A1  - Lovelace, Ada', 'A1  - Li, Wei'],
      { title: 'T', authors: ['Ada Lovelace', 'Wei Li'] },
    ],
    ['Y1', ['TI  - T', 'Y1  - 2020/05/03'], { title: 'T', year: 2020 }],
    ['DA', ['TI  - T', 'DA  - 2020/05/03'], { title: 'T', year: 2020 }],
    ...['T2', 'JO', 'JF', 'BT', 'JA', 'PB'].map((tag): [string, string[], Partial<SeedRecord>] => [
      tag,
      ['TI  - T', `${tag}  - JHE`],
      { title: 'T', venue: 'JHE' },
    ]),
    ['L1', ['TI  - T', 'L1  - https://a.b/c.pdf'], { title: 'T', pdf: 'https://a.b/c.pdf' }],
    [
      'DO and UR',
      ['TI  - T', 'DO  - 10.1000/a', 'UR  - https://a.b/'],
      { title: 'T', doi: '10.1000/a', url: 'https://a.b/' },
    ],
    [
      'a text over several lines',
      ['TI  - T', 'AB  - One', '  two', '', 'three.'],
      { title: 'T', abstract: 'One two three.' },
    ],
    ['a tag with one space, and one without', [' TI - T', 'AB  -'], { title: 'T' }],
  ])('%s', (_, lines, expected) => {
    expect(facts('a.ris', ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n'))).toEqual({
      abstract: '',
      ...expected,
    });
  });

  it('where its records begin, though none is closed', () => {
    const { records, messages } = read('a.ris', 'TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\n');
    expect(records.map(({ title, source }) => `${title} ${source.line}`)).toEqual(['One 1', 'Two 3']);
    expect(messages).toEqual([]);
  });

  it('what stands outside of its records', () => {
    const { records, messages } = read(
      'a.ris',
      'Exported\n\nTY  - JOUR\nTI  - One\nER  - \nTI  - Two\nmore\n',
    );
    expect(records).toHaveLength(1);
    expect(messages).toMatchObject(
      [1, 6, 7].map((line) => ({
        file: 'seeds/a.ris',
        line,
        rule: 'outside-of-record',
        severity: 'warning',
        message: 'The line stands outside of a record and was skipped.',
        cure: 'A record begins with "TY  - " and ends with "ER  - ".',
      })),
    );
    expect(read('a.ris', `TY  - JOUR\nTI  - One\nER  - \n${'x\n'.repeat(300)}`).messages).toHaveLength(200);
  });
});

describe('CSL-JSON says', () => {
  it.each<[string, object, Partial<SeedRecord>]>([
    ['a year in parts', { issued: { 'date-parts': [[2020, 5, 3]] } }, { year: 2020 }],
    ['a raw year', { issued: { raw: '2020-05' } }, { year: 2020 }],
    ['a literal year', { issued: { literal: '2020' } }, { year: 2020 }],
    ['a year alone', { issued: 2020 }, { year: 2020 }],
    ['no year', { issued: null }, {}],
    ['parts without a year', { issued: { 'date-parts': 7 } }, {}],
    [
      'an abstract with tags of JATS',
      {
        abstract:
          '<jats:title>Abstract</jats:title><jats:p id="a">One  <jats:italic>two</jats:italic> 1 < 2.</jats:p>',
      },
      { abstract: 'Abstract One two 1 < 2.' },
    ],
  ])('%s', (_, more, expected) => {
    expect(facts('a.csl.json', JSON.stringify([{ title: 'T', ...more }]))).toEqual({
      title: 'T',
      abstract: '',
      ...expected,
    });
  });
});

describe('files', () => {
  it('are read in the order of their paths', () => {
    const file = (path: string, title: string): { path: string; bytes: Uint8Array } => ({
      path,
      bytes: new TextEncoder().encode(JSON.stringify({ title })),
    });
    const files = [file('seeds/b.jsonl', 'B'), file('seeds/a.jsonl', 'A'), file('seeds/c.jsonl', 'C')];
    for (const list of [files, [...files].reverse()])
      expect(readFiles(list).records.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  it.each(['', ' \n\t\n', '\ufeff'])('that hold but %j hold no record', (text) => {
    for (const name of ['a.txt', 'a.csv', 'a.bib'])
      expect(read(name, text).messages.map(({ rule }) => rule)).toEqual(['empty-file']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../paper/ids.ts';
import type { Paper, SeedRecord } from '../../paper/paper.ts';
import { mergeRecords } from './merge-records.ts';
import type { PublishedEntry } from './published-entry.ts';

const RIVERS =
  'Rivers carry more sediment after fires than before. We measure the load of twelve mountain streams over six years and relate it to burned area, slope and rain. The load grows by a factor of 3.4.';
const BREAD =
  'Sourdough cultures differ between households. We sequence 120 cultures from four cities and find that flour, not geography, predicts the dominant yeast. Cultures fed with rye hold more species.';

let line = 0;
function seed(title: string, abstract: string, more: Partial<SeedRecord> = {}): SeedRecord {
  line += 1;
  return { title, abstract, source: { file: 'a.txt', line }, ...more };
}

/** What a later run finds on the disk of papers as this run made them. */
function publish(papers: readonly Paper[]): PublishedEntry[] {
  return papers.map(({ id, title, digest, doi, abstract, raw }) => ({
    id,
    title: raw?.title ?? title,
    digest,
    ...(doi !== undefined && { doi }),
    abstract: () => raw?.abstract ?? abstract,
  }));
}

const rules = (messages: readonly { rule: string }[]): string[] => messages.map(({ rule }) => rule);

describe('mergeRecords: which records are one paper', () => {
  it.each<[string, SeedRecord[], number, string[]]>([
    ['two different papers', [seed('Rivers', RIVERS), seed('Bread', BREAD)], 2, []],
    [
      'one title in two spellings with one abstract',
      [seed('Pre-Training of Rivers', RIVERS), seed('Pretraining of rivers', RIVERS)],
      1,
      ['duplicate'],
    ],
    [
      'one title, the second abstract an excerpt',
      [seed('Rivers', RIVERS), seed('Rivers', RIVERS.slice(0, 120))],
      1,
      ['duplicate'],
    ],
    [
      'one title, two abstracts',
      [seed('Introduction', RIVERS), seed('Introduction', BREAD)],
      2,
      ['same-title'],
    ],
    [
      'one DOI and one abstract under two titles',
      [seed('Rivers', RIVERS, { doi: '10.1/a' }), seed('Rivers, revised', RIVERS, { doi: '10.1/a' })],
      1,
      ['duplicate'],
    ],
    [
      'one DOI, but nothing else in common',
      [seed('Rivers', RIVERS, { doi: '10.1/a' }), seed('Bread', BREAD, { doi: '10.1/a' })],
      2,
      ['same-identifier'],
    ],
    [
      'a title that gets its abstract from a later record',
      [seed('Rivers', ''), seed('Rivers', RIVERS)],
      1,
      ['duplicate'],
    ],
    [
      'one title with two DOIs and no abstract to compare',
      [seed('Editorial', '', { doi: '10.1/a' }), seed('Editorial', RIVERS, { doi: '10.1/b' })],
      1,
      ['same-title', 'title-without-abstract'],
    ],
    [
      'a preprint and its journal version',
      [
        seed('Rivers', RIVERS, { doi: '10.48550/arxiv.1', arxiv: '1' }),
        seed('Rivers', RIVERS, { doi: '10.1/a' }),
      ],
      1,
      ['duplicate'],
    ],
    ['no abstract anywhere', [seed('Rivers', '')], 0, ['title-without-abstract']],
  ])('%s', (_, records, papers, expected) => {
    const merged = mergeRecords(records, [], []);
    expect(merged.papers).toHaveLength(papers);
    expect(rules(merged.messages)).toEqual(expected);
  });

  it('keeps every fact that some record knows, the first one first, and all sources', () => {
    const first = seed('Rivers', RIVERS.slice(0, 120), { year: 2020, doi: '10.48550/arxiv.1' });
    const second = seed('RIVERS', RIVERS, { year: 2021, venue: 'JHE', doi: '10.1/a' });
    const [paper] = mergeRecords([first, second], [], []).papers;
    expect(paper).toMatchObject({
      title: 'Rivers',
      abstract: RIVERS,
      year: 2020,
      venue: 'JHE',
      doi: '10.1/a',
      source: [first.source, second.source],
    });
  });

  it('compares a paper with the first fifty of its title, so that a thousand editorials take no million looks', () => {
    const words = (n: number): string => Array.from({ length: 9 }, (_, i) => `word${n * 9 + i}`).join(' ');
    const editorials = Array.from({ length: 51 }, (_, n) => seed('Editorial', words(n)));
    const papersWith = (n: number): number =>
      mergeRecords([...editorials, seed('Editorial', words(n))], [], []).papers.length;
    expect([0, 49, 50].map(papersWith)).toEqual([51, 51, 52]);
  });
});

describe('mergeRecords: references', () => {
  const reference = { authors: ['Ada Lovelace'], year: 2020, venue: 'JHE', url: 'https://example.org' };

  it.each<[string, Partial<SeedRecord>, SeedRecord]>([
    ['its DOI', { doi: '10.1/a' }, seed('Another title', '', { ...reference, doi: '10.1/a' })],
    [
      'its arXiv id',
      { arxiv: '2301.00001' },
      seed('Another title', '', { ...reference, arxiv: '2301.00001' }),
    ],
    ['its title', {}, seed('RIVERS after the long—hot summer', '', reference)],
  ])('enrich a seed by %s', (_, more, record) => {
    const merged = mergeRecords([seed('Rivers after the long, hot summer', RIVERS, more)], [record], []);
    expect(merged.papers[0]).toMatchObject({
      title: 'Rivers after the long, hot summer',
      abstract: RIVERS,
      ...reference,
    });
    expect(merged.messages).toEqual([]);
  });

  it('enrich a seed whose title was cut', () => {
    const merged = mergeRecords(
      [seed('Rivers after the long, hot summ…', RIVERS)],
      [seed('Rivers after the long, hot summer', '', reference)],
      [],
    );
    expect(merged.papers[0]).toMatchObject({
      title: 'Rivers after the long, hot summ…',
      authors: ['Ada Lovelace'],
    });
  });

  it('give a seed the abstract that it lacks', () => {
    expect(mergeRecords([seed('Rivers', '')], [seed('Rivers', RIVERS)], []).papers[0]?.abstract).toBe(RIVERS);
  });

  it('never overwrite what a seed says, nor make a paper', () => {
    const merged = mergeRecords(
      [seed('Rivers', RIVERS, { year: 1999 })],
      [seed('Rivers', BREAD, reference), seed('Bread', BREAD)],
      [],
    );
    expect(merged.papers).toHaveLength(1);
    expect(merged.papers[0]).toMatchObject({ abstract: RIVERS, year: 1999 });
    expect(rules(merged.messages)).toEqual(['unused-references']);
  });

  it('with the DOI of a whole volume tell papers by their titles', () => {
    const doi = '10.1/volume';
    const volume = [seed('Bread', '', { doi, year: 2001 }), seed('Rivers', '', { doi, year: 2002 })];
    const merged = mergeRecords([seed('Rivers', RIVERS, { doi })], volume, []);
    expect(merged.papers[0]?.year).toBe(2002);
  });

  it('leave a paper of the same title but another DOI alone', () => {
    const merged = mergeRecords(
      [seed('Rivers', RIVERS, { doi: '10.1/a' })],
      [seed('Rivers', '', { ...reference, doi: '10.1/b' })],
      [],
    );
    expect(merged.papers[0]?.authors).toBeUndefined();
  });
});

describe('mergeRecords: ids', () => {
  it('are slugs of titles, whatever the order of the seeds', () => {
    const records = [
      seed('Same title', RIVERS),
      seed('Same title', BREAD),
      seed('Other', RIVERS.replaceAll('e', 'o')),
      seed('深度学习', BREAD.replaceAll('e', 'o')),
    ];
    const ids = (list: SeedRecord[]): Record<string, string> =>
      Object.fromEntries(mergeRecords(list, [], []).papers.map(({ id, abstract }) => [abstract, id]));
    expect(ids(records)).toEqual(ids([...records].reverse()));
    expect(Object.values(ids(records)).sort()).toEqual([
      expect.stringMatching(/^other$/),
      'same-title',
      expect.stringMatching(/^same-title-[0-9a-f]{4}$/),
      expect.stringMatching(/^untitled-[0-9a-f]{8}$/),
    ]);
  });

  it.each<[string, SeedRecord]>([
    ['nothing changed', seed('Rivers', RIVERS, { doi: '10.1/a' })],
    ['the title was corrected', seed('Rivers after fire', RIVERS)],
    ['the abstract was rewritten', seed('Rivers', BREAD)],
    ['only the DOI is as it was', seed('Streams', BREAD, { doi: '10.1/a' })],
    [
      'title and a part of the abstract changed',
      seed('Streams', RIVERS.replace('twelve mountain streams', 'thirteen streams')),
    ],
  ])('stay when %s', (_, later) => {
    const published = publish(mergeRecords([seed('Rivers', RIVERS, { doi: '10.1/a' })], [], []).papers);
    const merged = mergeRecords(
      [later, seed('Clouds', RIVERS.split(' ').reverse().join(' '))],
      [],
      published,
    );
    expect(merged.papers.map(({ id }) => id)).toEqual(['clouds', 'rivers']);
    expect(merged.vanished).toEqual([]);
  });

  it('are never given to another paper', () => {
    const published = publish(mergeRecords([seed('Rivers', RIVERS)], [], []).papers);
    const merged = mergeRecords([seed('Rivers', BREAD), seed('Rivers', RIVERS)], [], published);
    expect(merged.papers.find(({ abstract }) => abstract === RIVERS)?.id).toBe('rivers');
    expect(merged.papers.find(({ abstract }) => abstract === BREAD)?.id).toMatch(/^rivers-[0-9a-f]{4}$/);
  });

  it('do not pass to a paper of the same volume', () => {
    const doi = '10.1/volume';
    const published = publish(
      mergeRecords([seed('Rivers', RIVERS, { doi }), seed('Bread', BREAD, { doi })], [], []).papers,
    );
    const merged = mergeRecords(
      [seed('Clouds', 'Clouds are high.', { doi }), seed('Bread', BREAD, { doi })],
      [],
      published,
    );
    expect(merged.papers.map(({ id }) => id)).toEqual(['bread', 'clouds']);
    expect(merged.vanished).toEqual([{ id: 'rivers' }]);
  });

  it('of a vanished paper stay taken, and it gets its own back when it returns', () => {
    const published = publish(mergeRecords([seed('Rivers', RIVERS)], [], []).papers);
    const without = mergeRecords([seed('Bread', BREAD)], [], published);
    expect(without.vanished).toEqual([{ id: 'rivers' }]);
    const later = [...publish(without.papers), ...published.map((entry) => ({ ...entry, vanished: true }))];
    const returned = mergeRecords([seed('Bread', BREAD), seed('Rivers', RIVERS)], [], later);
    expect(returned.papers.map(({ id }) => id)).toEqual(['bread', 'rivers']);
    expect(returned.vanished).toEqual([]);
  });

  it('of two entries that became one paper: one stays, the other names its successor', () => {
    const published = publish(
      mergeRecords([seed('Rivers', RIVERS), seed('Rivers of fire', `${RIVERS} More.`)], [], []).papers,
    );
    expect(published).toHaveLength(2);
    const merged = mergeRecords([seed('Rivers', RIVERS)], [], published);
    expect(merged.papers.map(({ id }) => id)).toEqual(['rivers']);
    expect(merged.vanished).toEqual([{ id: 'rivers-of-fire', successor: 'rivers' }]);
  });

  it('are unique and safe for any titles', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom('a', 'A', 'á', 'con', '..', '深', '1'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(title, fc.nat(50)), { maxLength: 20 }), (list) => {
        const records = list.map(([text, n]) => seed(text.toWellFormed().trim() || 'x', `Text ${n} of it`));
        const { papers } = mergeRecords(records, [], []);
        expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
        for (const { id } of papers) expect(isId(id)).toBe(true);
        const again = mergeRecords(records, [], publish(papers));
        expect(again.papers).toEqual(papers);
        expect(again.vanished).toEqual([]);
      }),
    );
  });
});

describe('mergeRecords: display', () => {
  it('shows mended text and keeps the text of the seed', () => {
    const abstract = RIVERS.replace('a factor of 3.4', 'sim3.4x');
    const [paper] = mergeRecords([seed('Rivers', abstract)], [], []).papers;
    expect(paper?.abstract).toBe(RIVERS.replace('a factor of 3.4', '∼3.4x'));
    expect(paper?.raw).toEqual({ abstract });
  });

  it('keeps the text of the seed for what was mended, and only for that', () => {
    const [both] = mergeRecords([seed('Rivers sim3x', `${RIVERS} sim4x`)], [], []).papers;
    expect(both).toMatchObject({ title: 'Rivers ∼3x', abstract: `${RIVERS} ∼4x` });
    expect(both?.raw).toEqual({ title: 'Rivers sim3x', abstract: `${RIVERS} sim4x` });
    const [title] = mergeRecords([seed('Rivers sim3x', RIVERS)], [], []).papers;
    expect(title?.raw).toEqual({ title: 'Rivers sim3x' });
    const [none] = mergeRecords([seed('Rivers', RIVERS)], [], []).papers;
    expect(none).not.toHaveProperty('raw');
  });

  it('leaves no white space where damage stood at an edge', () => {
    expect(mergeRecords([seed('\u0001 Rivers \u0002', RIVERS)], [], []).papers[0]?.title).toBe('Rivers');
    expect(mergeRecords([seed('Rivers ', RIVERS)], [], []).papers[0]?.title).toBe('Rivers ');
  });

  it.each<[string, string, string]>([
    ['a short title', 'Rivers', '“Rivers” has no abstract and was left out.'],
    ['a title of sixty characters', 'x'.repeat(60), `“${'x'.repeat(60)}” has no abstract and was left out.`],
    ['a longer title', 'x'.repeat(61), `“${'x'.repeat(57)}…” has no abstract and was left out.`],
  ])('leaves a record without abstract out and names %s', (_, title, message) => {
    const record = { ...seed(title, ''), source: { file: 'b.txt', line: 3 } };
    expect(mergeRecords([record], [], [])).toEqual({
      papers: [],
      vanished: [],
      messages: [
        {
          file: 'seeds/b.txt',
          line: 3,
          rule: 'title-without-abstract',
          severity: 'warning',
          message,
          cure: 'Add its abstract here or to a file in references/.',
        },
      ],
    });
  });

  it('never mends a title away', () => {
    expect(mergeRecords([seed('\u0001', RIVERS)], [], []).papers[0]?.title).toBe('\u0001');
  });
});

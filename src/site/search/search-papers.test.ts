import { describe, expect, test } from 'vitest';
import type { FullText } from './full-text.ts';
import { openQuickIndex } from './open-quick-index.ts';
import { packIndex, packQuickIndex } from './pack-quick-index.ts';
import { searchNames, searchPapers } from './search-papers.ts';
import { smallFullText, smallReview } from './small-review.fixture.ts';

const review = smallReview();
const index = openQuickIndex(packQuickIndex(review));
const fullText = smallFullText(review);
const ids = (papers: readonly { readonly paper: number }[]): string[] =>
  papers.map(({ paper }) => review.papers[paper]?.id ?? '');

const FIRST: readonly (readonly [what: string, query: string, first: string])[] = [
  ['a name', 'tern', 'tern'],
  ['a misspelt name', 'TRN', 'tern'],
  ['a title', 'Small modules for large networks', 'adapters'],
  ['a word of the abstract', 'exemplars', 'lifelong'],
  ['a typo in the abstract', 'handwriten', 'bert'],
  ['two words typed as one', 'seaice', 'tern'],
  ['an open compound', 'pre training', 'forget'],
  ['another form of a word', 'forgets', 'forget'],
  ['British spelling', 'penalised samples', 'samples'],
  ['a plural acronym', 'LLM', 'adapters'],
  ['the long form of an acronym', 'large language models', 'adapters'],
  ['an alias of a topic', 'PEFT', 'adapters'],
  ['a question', 'how can we prevent forgetting?', 'forget'],
  ['an author', 'bertsimas', 'tern'],
  ['accents', 'Lifélong lêarning', 'lifelong'],
  ['a quoted phrase', '"the same buoy"', 'samples'],
  ['a quoted phrase across a hyphen', '"pre-trained models"', 'tern'],
  ['a quoted phrase nobody wrote', '"sea ice frozen"', 'tern'],
  ['an unfinished word', 'handwr', 'bert'],
  ['an unfinished word that no stem would match', 'exemp', 'lifelong'],
];

describe('search puts the right paper first for', () => {
  test.each(FIRST)('%s: %s', async (_, query, first) => {
    expect(ids((await searchPapers(query, index, fullText)).papers)[0]).toBe(first);
  });
});

describe('search', () => {
  test('finds a name exactly, never words that only begin like it', async () => {
    expect(ids((await searchPapers('SAM', index, fullText)).papers)).toEqual(['samples']);
    expect(ids((await searchPapers('BERT', index, fullText)).papers)).toEqual(['bert']);
  });

  test('does not turn an unknown acronym into an ordinary word', async () => {
    const { papers, plan } = await searchPapers('SAE', index, fullText);
    expect(papers).toEqual([]);
    expect(plan.unknown).toEqual(['SAE']);
  });

  test('puts papers with every word first and names what others lack', async () => {
    const { papers } = await searchPapers('adapters energy', index, fullText);
    expect(papers.length).toBeGreaterThan(0);
    expect(papers.every(({ missing }) => missing.length === 1)).toBe(true);
  });

  test('finds an author whose name only the full text knows', async () => {
    const unnamed = openQuickIndex(packIndex(review, false));
    const pages: FullText = {
      ...fullText,
      find: (word) => (word === 'bertsimas' ? Promise.resolve(new Map([[0, 1]])) : fullText.find(word)),
    };
    const { papers, plan } = await searchPapers('Bertsimas', unnamed, pages);
    expect([ids(papers), plan.unknown]).toEqual([['tern'], []]);
  });

  test('takes words as written when the reader insists', async () => {
    expect((await searchPapers('handwriten', index, fullText, { verbatim: true })).papers).toEqual([]);
  });

  test('says which quoted phrase was not found', async () => {
    expect((await searchPapers('"sea ice frozen"', index, fullText)).loosened).toEqual(['sea ice frozen']);
  });

  test('keeps what names and titles found first at the top, in the same order', async () => {
    for (const [, query] of FIRST) {
      const quick = ids(searchNames(query, index).papers);
      const all = ids((await searchPapers(query, index, fullText)).papers);
      expect(all.slice(0, quick.length), query).toEqual(quick);
    }
  });

  test.each(['', '   ', '"', '""', '?!', '🧭', 'a'.repeat(5000), '"'.repeat(500)])(
    'survives "%.20s"',
    async (query) => {
      expect((await searchPapers(query, index, fullText)).papers).toEqual([]);
    },
  );
});

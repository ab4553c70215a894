import { expect, test } from 'vitest';
import { paperFrame } from './paper-frame.ts';
import { paperSurroundings } from './paper-surroundings.ts';
import { joinUnit, paperPage } from './paper-page.ts';
import { smallCatalog, type SmallPaper } from './small-catalog.ts';
import { vanishedPage } from './vanished-page.ts';

const pageOf = (papers: readonly SmallPaper[], id: string): ReturnType<typeof paperPage> => {
  const catalog = smallCatalog(papers, [], {
    related: { a: [{ id: 'gone', score: 1, because: { topics: [], terms: [] } }] },
  });
  const paper = catalog.paperById.get(id);
  if (!paper) throw new Error(id);
  return paperPage(paper, paperSurroundings(catalog, paper));
};

test.each([
  ['40', '%', '40%'],
  ['3.2', 'points', '3.2\u00a0points'],
  ['2.8', '×', '2.8×'],
  ['2×', '×', '2×'],
  ['7', undefined, '7'],
  [undefined, '%', ''],
])('%s and %s are written "%s"', (value, unit, shown) => {
  expect(joinUnit(value, unit)).toBe(shown);
});

test('a paper of which only the title is known has a page', () => {
  const page = pageOf([{ id: 'a' }], 'a');
  expect(page.abstract).toBeUndefined();
  expect([page.authors, page.results, page.receipts, page.related, page.neighbours]).toEqual([
    [],
    [],
    [],
    [],
    {},
  ]);
});

test('one steps through the hub of the best topic, not through the seed', () => {
  const papers = [
    { id: 'a', tags: ['x'] },
    { id: 'b', tags: ['y'] },
    { id: 'c', tags: ['x'] },
  ];
  expect(pageOf(papers, 'a').neighbours).toMatchObject({ topic: { id: 'x' }, next: { href: '/papers/c/' } });
  expect(pageOf(papers, 'b').neighbours).toMatchObject({ topic: { id: 'y' } });
  expect(pageOf(papers, 'b').neighbours.next).toBeUndefined();
});

test('a phrase leads to a search for exactly that phrase', () => {
  expect(pageOf([{ id: 'a', keyphrases: ['tidal "model"'] }], 'a').phrases).toEqual([
    { text: 'tidal "model"', href: '/search/?q=%22tidal%20model%22' },
  ]);
});

test('reference managers find title, every author, year, venue and DOI in the head', () => {
  const catalog = smallCatalog(
    [{ id: 'a', title: 'Tides', authors: ['Ada Lin', 'Bo Ek'], year: 2020, venue: 'ICML', doi: '10.1/x' }],
    [],
    { site: 'https://example.org', base: '/x/' },
  );
  const paper = catalog.papers[0]!;
  const frame = paperFrame(paper, paperSurroundings(catalog, paper));
  expect(
    frame.meta
      .filter(({ name }) => name?.startsWith('citation_'))
      .map(({ name, content }) => `${name}=${content}`),
  ).toEqual([
    'citation_title=Tides',
    'citation_author=Ada Lin',
    'citation_author=Bo Ek',
    'citation_publication_date=2020',
    'citation_conference_title=ICML',
    'citation_doi=10.1/x',
    'citation_abstract_html_url=https://example.org/x/papers/a/',
  ]);
  expect(frame.canonical).toBe('https://example.org/x/papers/a/');
});

test('a paper that was merged into another names it', () => {
  const catalog = smallCatalog([
    { id: 'a', title: 'Tides' },
    { id: 'b', vanished: true, successor: 'a' },
    { id: 'c', vanished: true, successor: 'lost' },
  ]);
  const [b, c] = catalog.vanished;
  expect(vanishedPage(catalog, b!).successor).toEqual({ title: 'Tides', href: '/papers/a/' });
  expect(vanishedPage(catalog, c!).successor).toBeUndefined();
});

import { expect, test } from 'vitest';
import { makeCatalog, type CatalogPaper } from './catalog.ts';
import { newestPapers } from './newest-papers.ts';
import { writeListing } from './paper-listing.ts';
import { splitCitations } from './split-citations.ts';
import { CITATION_FORMATS, writeCitations, type CitationFormat } from './write-citations.ts';
import { writeFeed } from './write-feed.ts';
import { listPapersJson } from './write-papers-json.ts';
import { writeSitemap } from './write-sitemap.ts';

const paper = (id: string, line: number, entry: Partial<CatalogPaper['entry']> = {}): CatalogPaper => ({
  id,
  abstract: 'A < B & "C"\u0000.',
  entry: { title: `Title ${id}`, tags: [], source: [{ file: 'a.txt', line }], digest: '0', ...entry },
});
const catalog = makeCatalog({
  review: { title: 'Tides' },
  papers: [
    paper('a', 1, { year: 2020 }),
    paper('b', 5),
    paper('c', 9, { year: 2020, tags: ['moon'] }),
    paper('d', 13, { year: 2021 }),
  ],
  topics: [{ id: 'moon', label: 'The Moon', origin: 'curated' }],
  related: {},
  graph: { nodes: [], edges: [] },
  base: '/x/',
  site: 'https://example.org',
});

test('the newest come by year, then latest in the seed; papers of unknown year last', () => {
  expect(newestPapers(catalog, 9).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  expect(newestPapers(catalog, 1)).toHaveLength(1);
});

test('a feed holds markup as text and no sign that XML forbids', () => {
  const feed = writeFeed(catalog);
  expect(feed).toContain('<description>A &#60; B &#38; &#34;C&#34;.</description>');
  expect(feed).toContain('<link>https://example.org/x/papers/d/</link><guid isPermaLink="false">d</guid>');
  expect(feed).toContain('<category>The Moon</category>');
});

test('a part of the review has a feed of its own', () => {
  const scope = { title: 'The Moon', path: 'topics/moon/', feed: 'topics/moon/feed.xml' };
  const feed = writeFeed(catalog, { ...scope, papers: catalog.papersByTopic.get('moon') ?? [] });
  expect(feed).toContain('<title>The Moon · Tides</title><link>https://example.org/x/topics/moon/</link>');
  expect(feed).toContain('href="https://example.org/x/topics/moon/feed.xml"');
  expect(feed.match(/<item>/g)).toHaveLength(1);
});

test('papers.json is one paper a line', () => {
  const text = writeListing(listPapersJson(catalog));
  const read = JSON.parse(text) as { papers: { id: string; url: string }[] };
  expect(read.papers.map(({ url }) => url)).toEqual(
    ['a', 'b', 'c', 'd'].map((id) => `https://example.org/x/papers/${id}/`),
  );
  expect(text.split('\n')).toHaveLength(7);
});

test('the CSL-JSON of a review is one array', () => {
  const items = JSON.parse(writeCitations(catalog, catalog.papers, 'csl.json')) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('a sitemap is sorted and splits at the limit', () => {
  expect([...writeSitemap('https://example.org/', ['b/', '', 'a/&/']).values()][0]).toContain(
    '<url><loc>https://example.org/</loc></url>\n<url><loc>https://example.org/a/&#38;/</loc></url>\n<url><loc>https://example.org/b/</loc></url>',
  );
  const parts = writeSitemap('https://example.org/', ['a/', 'b/', 'c/'], 2);
  expect([...parts.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(parts.get('sitemap.xml')).toContain(
    '<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>',
  );
});

test.each(Object.keys(CITATION_FORMATS) as CitationFormat[])(
  '%s of the review falls apart into that of each paper',
  (format) => {
    const odd = [
      paper('at', 17, { title: '@article{x,\n\nER  - ', authors: ['Bo Ek'], year: 1999 }),
      paper('ид', 21),
    ];
    const papers = [...catalog.papers, ...odd];
    expect([...splitCitations(writeCitations(catalog, papers, format), format)]).toEqual(
      papers.map((one) => [one.id, writeCitations(catalog, [one], format)]),
    );
  },
);

import { expect, test } from 'vitest';
import { completePath, relativeLinks } from './relative-links.ts';

const HELD = new Set(['', 'papers/', 'papers/a/', 'search/', 'papers.bib', '_astro/p.css']);
const edition = { base: '/atlas/', has: (path: string) => HELD.has(path) };
const onPaper = (html: string): string => relativeLinks(html, 'papers/b/', edition);

test.each([
  ['home', '<a href="/atlas/">', '<a href="../../index.html">'],
  ['a place on a page', '<a href="/atlas/papers/a/#s1">', '<a href="../../papers/a/index.html#s1">'],
  ['a query', '<a href="/atlas/papers/?topic=b#c">', '<a href="../../papers/index.html?topic=b#c">'],
  ['a place on the same page', '<a href="#s1">', '<a href="#s1">'],
  ['a file', '<a href="/atlas/papers.bib" download>', '<a href="../../papers.bib" download>'],
  ['a file that is not held', '<a href="/atlas/feed.xml">', '<a hidden>'],
  ['another host', '<a href="https://a.org/atlas/">', '<a href="https://a.org/atlas/">'],
  ['a form', '<form action="/atlas/search/">', '<form action="../../search/index.html">'],
  [
    'an element that makes addresses',
    '<paper-list columns="/atlas/papers/index.json" list="/atlas/papers/">',
    '<paper-list columns="../../papers/index.json" list="../../papers/">',
  ],
  [
    'a page that has moved',
    '<meta http-equiv="refresh" content="0;url=/atlas/papers/a/">',
    '<meta http-equiv="refresh" content="0;url=../../papers/a/index.html">',
  ],
  [
    'a description',
    '<meta name="description" content="/atlas/">',
    '<meta name="description" content="/atlas/">',
  ],
])('%s', (_, html, relative) => {
  expect(onPaper(html)).toBe(relative);
});

test('home reaches its files without going up', () => {
  expect(relativeLinks('<link href="/atlas/_astro/p.css">', '', edition)).toBe('<link href="_astro/p.css">');
});

test('what the folder does not hold is a link to the hosted site, where there is one', () => {
  const hosted = { ...edition, site: 'https://example.org' };
  expect(relativeLinks('<a href="/atlas/feed.xml">', '', hosted)).toBe(
    '<a href="https://example.org/atlas/feed.xml">',
  );
});

test.each([
  ['../papers/', '../papers/index.html'],
  ['../search/?q=a/', '../search/index.html?q=a/'],
  ['', 'index.html'],
  ['x.html#s/', 'x.html#s/'],
])('%j names the file %j', (address, complete) => {
  expect(completePath(address)).toBe(complete);
});

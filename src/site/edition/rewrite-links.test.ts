import { expect, test } from 'vitest';
import { rewriteLinks } from './rewrite-links.ts';

const HELD = new Set(['', 'papers/', 'papers/a/', 'papers/a/cite.bib']);
const edition = { base: '/atlas/', has: (path: string) => HELD.has(path) };
const onPaper = (html: string): string => rewriteLinks(html, 'papers/a/', edition);

test.each([
  ['home', '<a href="/atlas/">x</a>', '<a href="#/">x</a>'],
  ['a page and a place on it', '<a href="/atlas/papers/a/#s1">x</a>', '<a href="#/papers/a/#s1">x</a>'],
  ['a page with a query', '<a href="/atlas/papers/?topic=b">x</a>', '<a href="#/papers/?topic=b">x</a>'],
  [
    'a place on the same page',
    '<a class="self" href="#s1">x</a>',
    '<a class="self" href="#/papers/a/#s1">x</a>',
  ],
  ['a file that is held', '<a href="/atlas/papers/a/cite.bib">x</a>', '<a href="#/papers/a/cite.bib">x</a>'],
  ['a file that is not held', '<a href="/atlas/feed.xml">x</a>', '<a hidden>x</a>'],
  ['another host', '<a href="https://a.org/atlas/">x</a>', '<a href="https://a.org/atlas/">x</a>'],
  ['another folder of the host', '<a href="/other/">x</a>', '<a href="/other/">x</a>'],
  ['a form', '<form action="/atlas/search/">', '<form action="#/search/">'],
  [
    'an element that fetches',
    '<paper-list columns="/atlas/papers/index.json">',
    '<paper-list columns="#/papers/index.json">',
  ],
  [
    'a shape of the map',
    '<a href="/atlas/papers/" tabindex=0><circle r="1"/></a>',
    '<a href="#/papers/" tabindex=0><circle r="1"/></a>',
  ],
])('%s', (_, html, rewritten) => {
  expect(onPaper(html)).toBe(rewritten);
});

test('text that looks like an address stays as it is', () => {
  const html = '<p title="a href=&quot;/atlas/&quot;">if a <b && href="/atlas/" then</p>';
  expect(onPaper(html)).toBe(html);
});

test('what the file does not hold is a link to the hosted site, where there is one', () => {
  const hosted = { ...edition, site: 'https://example.org' };
  expect(rewriteLinks('<a href="/atlas/feed.xml">x</a>', '', hosted)).toBe(
    '<a href="https://example.org/atlas/feed.xml">x</a>',
  );
});

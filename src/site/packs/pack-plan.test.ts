import { expect, test } from 'vitest';
import { findPacked, findPackKind, findPathInSite, partPaths } from './pack-plan.ts';

test.each([
  ['papers/a/index.html', 'papers'],
  ['papers/page/2/index.html', 'papers'],
  ['papers/a/cite.bib', 'papers'],
  ['papers/a/cite.csl.json', 'papers'],
  ['authors/letter/b/page/2/index.html', 'authors'],
  ['topics/a/page/2/index.html', 'topics'],
  ['topics/a/papers.csv', 'topics'],
  ['evidence/papers/page/2/index.html', 'evidence'],
  ['print/area/index.html', 'print'],
  ['search/records/1.json', 'search/records'],
  ['index.html', undefined],
  ['papers/index.html', undefined],
  ['papers/index.json', undefined],
  ['papers.bib', undefined],
  ['topics/a/index.html', undefined],
  ['topics/a/feed.xml', undefined],
  ['evidence/papers/index.html', undefined],
  ['evidence/papers.csv', undefined],
  ['search/index.html', undefined],
  ['search/quick.json', undefined],
  ['pagefind/fragment/x.pf_fragment', undefined],
  ['_astro/papers/a/index.html', undefined],
  ['packs/papers/1.pack', undefined],
])('%s is in the packs of: %s', (path, kind) => {
  expect(findPackKind(path)).toBe(kind);
});

const PLAN = { base: '/', packs: { papers: 4, 'search/records': 3 }, large: { 'papers.bib': 2 } };

test('the address of a page and its file are in the same pack', () => {
  const packed = findPacked(PLAN, 'papers/a/');
  expect(packed).toEqual(findPacked(PLAN, 'papers/a/index.html'));
  expect(packed).toEqual({
    path: 'papers/a/index.html',
    pack: expect.stringMatching(/^packs\/papers\/[0-3]\.pack$/),
  });
});

test('pages are spread over all packs', () => {
  const packs = Array.from({ length: 60 }, (_, at) => findPacked(PLAN, `papers/paper-${at}/`)?.pack);
  expect(new Set(packs).size).toBe(4);
});

test.each([
  ['search/records/0.json', 'packs/search/records/0.pack'],
  ['search/records/7.json', 'packs/search/records/1.pack'],
  ['search/terms/7.json', undefined],
])('parts of the index go round the packs: %s', (path, pack) => {
  expect(findPacked(PLAN, path)?.pack).toBe(pack);
});

test('a large file has parts, in order', () => {
  expect(findPacked(PLAN, 'papers.bib')?.parts).toEqual([
    'packs/parts/papers.bib.gz.00',
    'packs/parts/papers.bib.gz.01',
  ]);
  expect(partPaths('a', 12).toSorted()).toEqual(partPaths('a', 12));
});

test.each(['', 'papers/', 'venues/a/', 'papers.ris', 'constructor', 'papers/a', 'nowhere/a/'])(
  'what is in no pack of this site is a file: %s',
  (path) => expect(findPacked(PLAN, path)).toBeUndefined(),
);

test.each([
  ['https://example.org/atlas/papers/a/?q=b#c', 'papers/a/'],
  ['https://example.org/atlas/', ''],
  ['https://example.org/atlas/topics/caf%C3%A9/', 'topics/café/'],
  ['https://example.org/atlas/topics/50%/', 'topics/50%/'],
  ['https://example.org/other/papers/a/', undefined],
  ['https://example.com/atlas/papers/a/', undefined],
])('%s is in the site as: %s', (address, path) => {
  expect(findPathInSite(new URL(address), new URL('https://example.org/atlas/'))).toBe(path);
});

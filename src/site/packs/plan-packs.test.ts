import { expect, test } from 'vitest';
import { planPacks } from './plan-packs.ts';

const pages = (kind: string, count: number, size: number): { path: string; size: number }[] =>
  Array.from({ length: count }, (_, at) => ({ path: `${kind}/${at}/index.html`, size }));

test('a small review has one pack of each kind that it has pages of', () => {
  expect(
    planPacks([...pages('papers', 3, 1000), ...pages('venues', 1, 1000)], '/a/', { files: 9, largest: 10 }),
  ).toEqual({
    base: '/a/',
    packs: { papers: 1, venues: 1 },
    large: {},
  });
});

test.each([
  [30, 1],
  [33, 2],
  [1000, 32],
  [1024, 32],
  [1025, 64],
])('%i pages of 20 KB are in %i packs', (count, packs) => {
  expect(planPacks(pages('papers', count, 20_000), '/', { files: 100, largest: 1 }).packs).toEqual({
    papers: packs,
  });
});

test('parts of an index are in packs of their folder, as many as are needed', () => {
  const parts = Array.from({ length: 7 }, (_, at) => ({ path: `search/terms/${at}.json`, size: 12_000 }));
  expect(planPacks(parts, '/', { files: 100, largest: 1 }).packs).toEqual({ 'search/terms': 4 });
  expect(planPacks(parts, '/', { files: 3, largest: 1 }).packs).toEqual({ 'search/terms': 2 });
});

test('a host that takes few files gets larger packs, first where most are', () => {
  const files = [
    ...pages('authors', 200, 20_000),
    ...pages('papers', 900, 20_000),
    { path: 'index.html', size: 1 },
  ];
  const plan = (room: number): unknown => planPacks(files, '/', { files: room, largest: 10 }).packs;
  expect(plan(41)).toEqual({ authors: 8, papers: 32 });
  expect(plan(40)).toEqual({ authors: 8, papers: 16 });
  expect(plan(13)).toEqual({ authors: 4, papers: 8 });
  expect(plan(1)).toEqual({ authors: 1, papers: 1 });
});

test('a file that is too large has parts, which count as files', () => {
  const files = [
    { path: 'papers.json', size: 101 },
    { path: 'papers.bib', size: 50 },
    ...pages('papers', 33, 20_000),
  ];
  expect(planPacks(files, '/', { files: 6, largest: 50 })).toEqual({
    base: '/',
    packs: { papers: 2 },
    large: { 'papers.json': 3 },
  });
  expect(planPacks(files, '/', { files: 5, largest: 50 }).packs).toEqual({ papers: 1 });
});

import { expect, test } from 'vitest';
import { homePage } from './home-page.ts';
import { smallCatalog } from './small-catalog.ts';

const near = (
  ...ids: string[]
): { id: string; score: number; because: { topics: string[]; terms: string[] } }[] =>
  ids.map((id) => ({ id, score: 0.5, because: { topics: [], terms: [] } }));

test('the most connected paper is the one that most others name', () => {
  const catalog = smallCatalog([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [], {
    related: { a: near('c', 'b'), b: near('c'), c: near('b', 'gone') },
  });
  expect(homePage(catalog).connected.map(({ item, note }) => `${item.paper.id}: ${note}`)).toEqual([
    'b: Near to 2 other papers',
    'c: Near to 2 other papers',
  ]);
});

test('counts speak of one paper and of many topics', () => {
  const { counts } = homePage(smallCatalog([{ id: 'a', tags: ['x', 'y'] }], [{ id: 'x' }, { id: 'y' }]));
  expect(counts.slice(0, 2).map(({ count, label }) => `${count} ${label}`)).toEqual(['1 paper', '2 topics']);
});

test('where no year is known the seed decides what is new, and the heading says so', () => {
  expect(homePage(smallCatalog([{ id: 'a' }, { id: 'b' }])).newestTitle).toBe('Latest entries');
  expect(
    homePage(smallCatalog([{ id: 'a', year: 2020 }, { id: 'b' }])).newest.map(({ paper }) => paper.id),
  ).toEqual(['a', 'b']);
});

test('an empty review has a home page', () => {
  const page = homePage(smallCatalog([]));
  expect([page.newest, page.connected, page.areas, page.map.nodes]).toEqual([[], [], [], []]);
});

test('a paper that left the review is in no list, but keeps its page', () => {
  const catalog = smallCatalog([{ id: 'a' }, { id: 'b', vanished: true, tags: ['x'] }]);
  expect(homePage(catalog).newest.map(({ paper }) => paper.id)).toEqual(['a']);
  expect(catalog.papersByTopic.has('x')).toBe(false);
  expect(catalog.vanished.map(({ id }) => id)).toEqual(['b']);
});

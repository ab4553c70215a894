import { expect, test } from 'vitest';
import { smallCatalog, type SmallPaper } from '../small-catalog.ts';
import { paperFacetsOf } from './paper-facets.ts';
import { paperListPage, paperListRoutes } from './paper-list-page.ts';

const papers = (count: number, more: Partial<SmallPaper> = {}): SmallPaper[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, ...more }));

test('a short list has one page, no page links and no further routes', () => {
  const catalog = smallCatalog(papers(50));
  const view = paperListPage(catalog, 1);
  expect([view.items.length, view.links.length, view.status]).toEqual([50, 0, '50 papers']);
  expect(paperListRoutes(catalog)).toEqual([]);
});

test('a long list goes on below page/, and page/ itself leads back', () => {
  const catalog = smallCatalog(papers(101));
  expect(paperListRoutes(catalog).map(({ params }) => params.page)).toEqual([undefined, '2', '3']);
  const view = paperListPage(catalog, 3);
  expect([view.items.map(({ paper }) => paper.id), view.status]).toEqual([['p100'], '101–101 of 101 papers']);
  expect(view.links.map(({ href }) => href)).toEqual(['/papers/', '/papers/page/2/', '/papers/page/3/']);
});

test('a paper called "page" keeps its address', () => {
  const catalog = smallCatalog([...papers(50), { id: 'page' }]);
  expect(paperListRoutes(catalog).map(({ params }) => params.page)).toEqual(['2']);
});

test('facets that tell no papers apart are left out', () => {
  const same = smallCatalog(papers(3, { contribution: 'method', venue: 'ICML' }));
  expect(paperFacetsOf(same)).toEqual([]);
});

test('the strongest values of a facet are shown at once, years from the newest', () => {
  const catalog = smallCatalog(
    Array.from({ length: 12 }, (_, index) => ({
      id: `p${index}`,
      year: 2000 + index,
      tags: index < 3 ? ['rare', 'common'] : ['common'],
    })),
    [
      { id: 'rare', label: 'Rare' },
      { id: 'common', label: 'Common' },
    ],
  );
  const [topic, year] = paperFacetsOf(catalog);
  expect(topic?.first).toEqual([
    { value: 'common', label: 'Common', count: 12 },
    { value: 'rare', label: 'Rare', count: 3 },
  ]);
  expect(year?.first.map(({ value }) => value).join(' ')).toBe('2011 2010 2009 2008 2007 2006 2005 2004');
  expect(year?.more.map(({ value }) => value).join(' ')).toBe('2003 2002 2001 2000');
});

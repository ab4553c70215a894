import { expect, test } from 'vitest';
import { makeCatalog, type CatalogInput } from './catalog.ts';
import { pageFrame } from './page-frame.ts';

const catalog = (more: Partial<CatalogInput> = {}): ReturnType<typeof makeCatalog> =>
  makeCatalog({
    review: { title: 'Tides' },
    papers: [],
    topics: [],
    related: {},
    graph: { nodes: [], edges: [] },
    base: '/',
    ...more,
  });

test('the home page bears the title of the review alone', () => {
  expect(pageFrame(catalog(), { path: '' }).title).toBe('Tides');
  expect(pageFrame(catalog(), { title: 'Topics', path: 'topics/' }).title).toBe('Topics · Tides');
});

test('a hub belongs to its section of the navigation', () => {
  const frame = pageFrame(catalog({ base: '/x/' }), { title: 'Moon', path: 'topics/moon/' });
  expect(frame.nav.filter(({ current }) => current)).toEqual([
    { label: 'Topics', href: '/x/topics/', current: true },
  ]);
});

test('there is no canonical address while nobody says where the atlas is hosted', () => {
  expect(pageFrame(catalog(), { path: 'about/' }).canonical).toBeUndefined();
  expect(
    pageFrame(catalog({ site: 'https://example.org/', base: '/x/' }), { path: 'about/' }).canonical,
  ).toBe('https://example.org/x/about/');
});

test('a page that has no lasting address has no canonical one either', () => {
  expect(
    pageFrame(catalog({ site: 'https://example.org' }), { title: 'Not found' }).canonical,
  ).toBeUndefined();
});

test('the footer names the seed and its digest', () => {
  const { facts } = pageFrame(catalog({ seeds: [{ file: 'list.txt', digest: '0123456789abcdef' }] }), {
    path: '',
  }).footer;
  expect(facts).toEqual(['Built from list.txt']);
});

test('the way to a page names home and what lies between, never the page itself', () => {
  const topics = { label: 'Topics', href: '/topics/' };
  const labels = (path: string): string[] =>
    pageFrame(catalog(), { path, crumbs: [topics] }).crumbs.map(({ label }) => label);
  expect(labels('topics/moon/')).toEqual(['Home', 'Topics']);
  expect(labels('topics/')).toEqual([]);
});

test('a picture for those who show a link has an absolute address, or there is none', () => {
  const image = (site?: string): string | undefined =>
    pageFrame(catalog({ ...(site && { site }), base: '/x/' }), { path: 'about/' }).meta.find(
      ({ property }) => property === 'og:image',
    )?.content;
  expect(image('https://example.org')).toBe('https://example.org/x/share.png');
  expect(image()).toBeUndefined();
});

test('a page that says nothing of itself is described by its title and its review', () => {
  expect(pageFrame(catalog(), { title: 'Papers, page 2', path: 'papers/page/2/' }).description).toBe(
    'Papers, page 2, in: Tides',
  );
});

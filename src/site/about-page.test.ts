import { expect, test } from 'vitest';
import { aboutPage } from './about-page.ts';
import { smallCatalog } from './small-catalog.ts';

const catalog = smallCatalog(
  [
    {
      id: 'a',
      abstract: 'We look.',
      tags: ['moon'],
      year: 2020,
      links: [{ url: 'https://example.org', kind: 'project' }],
    },
    { id: 'b', tags: ['moon', 'tides'], links: [{ url: 'https://example.org/code', kind: 'code' }] },
  ],
  [
    { id: 'moon', label: 'Moon' },
    { id: 'tides', label: 'Tides', origin: 'discovered', parent: 'moon', aliases: ['ebb and flow'] },
  ],
  {
    review: {
      title: 'Tides: a review',
      authors: ['Ada Lin', { name: 'Bo Ek', orcid: '0000-0001' }],
      licence: 'CC-BY-4.0',
    },
    seeds: [{ file: 'list.txt', digest: '0123456789abcdef' }],
    site: 'https://example.org',
  },
);
const page = aboutPage(catalog);

test('coverage counts the papers that have what is asked for', () => {
  const counts = Object.fromEntries(page.coverage.map(({ label, count, share }) => [label, [count, share]]));
  expect(counts).toMatchObject({
    'an abstract': [1, 0.5],
    'at least one topic': [2, 1],
    'a year': [1, 0.5],
    'a link to code': [1, 0.5],
    authors: [0, 0],
  });
});

test('the vocabulary shows origin, other forms and the broader topic', () => {
  expect(
    page.vocabulary.map(({ topic, origin, broader, aliases }) => [
      topic.label,
      topic.count,
      origin,
      broader?.label,
      aliases,
    ]),
  ).toEqual([
    ['Moon', 2, 'curated', undefined, []],
    ['Tides', 1, 'discovered', 'Moon', ['ebb and flow']],
  ]);
  expect(page.origins).toEqual({ curated: 1, discovered: 1 });
});

test('the review is cited with the digest of its seed instead of a date', () => {
  expect(page.cite.reference).toBe(
    'Lin, A., & Ek, B. Tides: a review. Literature review, 2 papers, list.txt 0123456789ab. https://example.org/',
  );
});

test('an author with an ORCID links to it', () => {
  expect(page.authors).toEqual([{ name: 'Ada Lin' }, { name: 'Bo Ek', href: 'https://orcid.org/0000-0001' }]);
});

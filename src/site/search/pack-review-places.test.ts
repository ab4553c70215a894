import { expect, test } from 'vitest';
import { makeCatalog, type Catalog } from '../catalog.ts';
import { packReviewPlaces } from './pack-review-places.ts';
import { unpackWords } from './word-list.ts';
import { openPlaces } from './word-places.ts';

/** A review of `size` papers; the abstract of the fourth is `abstract`. */
function reviewOf(size: number, abstract: string): Catalog {
  return makeCatalog({
    review: { title: 'Tides' },
    papers: Array.from({ length: size }, (_, i) => ({
      id: `tide-${i}`,
      abstract: i === 3 ? abstract : 'Tides rise.',
      entry: {
        title: `Tide ${i}`,
        tags: [],
        topics: [],
        source: [{ file: 'tides.txt', line: i + 1 }],
        digest: '0',
      },
    })),
    topics: [],
    related: {},
    graph: { nodes: [], edges: [] },
    site: undefined,
    base: '/',
  });
}

const ABSTRACT = 'Tides under the $\\ell_1$ norm.';

test('a small review places all words, a larger one those that formulas make, a large one none', () => {
  expect(packReviewPlaces(reviewOf(500, ABSTRACT))).toMatch(/ /);
  const places = packReviewPlaces(reviewOf(501, ABSTRACT));
  if (typeof places === 'string') throw new Error('the places bring no words');
  const sortedWords = [...unpackWords(places.words).keys()];
  expect(sortedWords).toEqual(['l1']);
  const find = openPlaces(places.packed, { sortedWords, stem: (word) => word });
  expect([...find('l1')]).toEqual([[3, 1]]);
  expect(packReviewPlaces(reviewOf(2001, ABSTRACT))).toBe('');
});

test('a larger review without formulas has nothing to place', () => {
  expect(packReviewPlaces(reviewOf(501, 'Tides fall.'))).toBe('');
});

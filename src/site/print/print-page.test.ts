import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { MOST_ON_PAGE, printAreas, printPage, printParts } from './print-page.ts';

const paper = (id: string, tags: string[]) => ({ id, tags });
const REVIEW = smallCatalog(
  [
    {
      ...paper('a', ['x', 'y']),
      abstract: 'All of it.',
      authors: ['Ada B.', 'Cy D.'],
      year: 2020,
      venue: 'V',
    },
    { ...paper('b', ['y']), introduces: [{ name: 'N', long: 'New Name' }, { name: 'M' }] },
    { ...paper('c', []), results: [{ text: '5% fewer' }], contribution: 'survey' as const },
    paper('d', ['x']),
  ],
  [
    { id: 'x', label: 'X' },
    { id: 'y', label: 'Y' },
  ],
);

test('every paper stands once, below its best topic; those without topics come last', () => {
  const { areas, count, full } = printPage(REVIEW);
  expect(
    areas.flatMap(({ topics }) => topics.map(({ label, papers }) => [label, ...papers.map(({ id }) => id)])),
  ).toEqual([
    ['X', 'a', 'd'],
    ['Y', 'b'],
    ['Without a topic of any area', 'c'],
  ]);
  expect(count).toBe(4);
  expect(full).toBe(true);
  expect(printAreas(REVIEW)).toEqual([]);
});

test('papers are numbered through, and say all that is known of them', () => {
  const entries = printPage(REVIEW).areas.flatMap(({ topics }) => topics.flatMap(({ papers }) => papers));
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(entries[0]).toMatchObject({
    by: ['Ada B., Cy D.', 'V 2020'],
    abstract: 'All of it.',
    topics: ['X', 'Y'],
  });
  expect(entries[2]?.introduces).toEqual(['N (New Name)', 'M']);
  expect(entries[3]).toMatchObject({ by: ['Survey'], results: ['5% fewer'] });
});

test('a large review has a page or more for each area, and a page that leads to them', () => {
  const large = smallCatalog(
    Array.from({ length: MOST_ON_PAGE + 1 }, (_, i) => paper(`p${i}`, i % 2 ? ['x'] : [])),
    [{ id: 'x', label: 'X' }],
  );
  expect(printAreas(large)).toEqual(['area-1', 'area-2', 'area-3', 'area-4']);
  expect(printPage(large).full).toBe(false);
  expect(printPage(large).areas[0]?.href).toBe('/print/area-1/');
  expect(printPage(large).areas.flatMap(({ topics }) => topics)).toEqual([]);
  const one = printPage(large, 'area-4');
  expect(one.full).toBe(true);
  expect(one.areas.map(({ name, count }) => [name, count])).toEqual([['Other papers, part 2 of 2', 121]]);
  expect(one.areas[0]?.topics[0]?.papers[0]?.number).toBe(381);
  expect(() => printPage(large, 'area-5')).toThrow('no area area-5');
});

test('the parts of a page tell when it changes, and name its papers', () => {
  const parts = printParts(REVIEW);
  expect(parts.papers.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(parts.topics.map(({ anchor, from, count }) => [anchor, from, count])).toEqual([
    ['topic-x', 1, 2],
    ['topic-y', 3, 1],
    ['topic-', 4, 1],
  ]);
});

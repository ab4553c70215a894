import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { cutArea } from './cut-area.ts';

const papers = smallCatalog(Array.from({ length: 7 }, (_, i) => ({ id: `p${i}` }))).papers;
const area = {
  name: 'Tides',
  topics: [
    { id: 'x', label: 'X', papers: papers.slice(0, 5) },
    { id: 'y', label: 'Y', papers: papers.slice(5) },
  ],
};
const sizes = (most: number): [string, number[]][] =>
  cutArea(area, most).map(({ name, topics }) => [name, topics.map((topic) => topic.papers.length)]);

test('an area that fits stays whole, under its own name', () => {
  expect(sizes(7)).toEqual([['Tides', [5, 2]]]);
});

test('a larger one is cut, its topics where they must be', () => {
  expect(sizes(3)).toEqual([
    ['Tides, part 1 of 3', [3]],
    ['Tides, part 2 of 3', [2, 1]],
    ['Tides, part 3 of 3', [1]],
  ]);
  expect(cutArea(area, 3).flatMap(({ topics }) => topics.flatMap((topic) => topic.papers))).toEqual(papers);
});

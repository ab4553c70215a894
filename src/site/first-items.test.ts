import { expect, test } from 'vitest';
import { firstItems } from './first-items.ts';

const items = [3, 1, 2, 1, 3, 0, 2].map((rank, place) => ({ rank, place }));
const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;

test.each([0, 1, 2, 3, 5, 7, 9])('the first %i are those of a stable sort', (limit) => {
  expect(firstItems(items, byRank, limit)).toEqual(items.toSorted(byRank).slice(0, limit));
});

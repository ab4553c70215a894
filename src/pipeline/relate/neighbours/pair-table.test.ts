import { expect, test } from 'vitest';
import { createPairTable } from './pair-table.ts';

test('pairs are numbered in the order they come, through every growth of the table', () => {
  const table = createPairTable();
  const pairs = Array.from({ length: 20_000 }, (_, i) => [i % 137, Math.floor(i / 137)] as const);
  pairs.forEach(([a, b], number) => expect(table.add(a, b)).toBe(number));
  pairs.forEach(([a, b], number) => expect(table.add(a, b)).toBe(number));
  expect(table.size()).toBe(pairs.length);
  expect(table.find(0, 145)).toBe(145 * 137);
});

test('a pair is not its reverse, and an unknown pair has no number', () => {
  const table = createPairTable();
  table.add(1, 2);
  expect([table.find(1, 2), table.find(2, 1)]).toEqual([0, -1]);
});

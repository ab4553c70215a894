import { expect, test } from 'vitest';
import { makeSlab } from './make-slab.ts';

test('gives out places that do not overlap, at multiples of 8, of any size', () => {
  const { take, release } = makeSlab();
  const sizes = [3, 0, 17, 5_000_000, 131_072, ...Array.from({ length: 100 }, () => 100_001)];
  const arrays = sizes.map((bytes, index) => {
    const { memory, offset } = take(bytes);
    expect(offset % 8).toBe(0);
    return new Uint8Array(memory, offset, bytes).fill(index);
  });
  arrays.forEach((array, index) => expect(array.every((value) => value === index)).toBe(true));
  release();
  expect(arrays.map(({ length }) => length)).toEqual(sizes.map(() => 0));
  expect(take(9).memory.byteLength).toBeGreaterThan(8);
});

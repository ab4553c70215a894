import { expect, test } from 'vitest';
import { findDirections } from './find-directions.ts';

test('the strongest directions of a matrix come first, as long as the root of their strength', () => {
  const row = (...weights: number[]) => ({
    ids: Int32Array.from(weights.keys()),
    weights: Float32Array.from(weights),
  });
  // Two blocks: singular values 9 (columns 0 and 1 together) and 4 (column 2).
  const half = 9 / Math.SQRT2;
  const found = findDirections({ columns: 3, rows: [row(half, half, 0), row(0, 0, 4)] }, 2);
  const expected = [
    [3 / Math.SQRT2, 3 / Math.SQRT2, 0],
    [0, 0, 2],
  ];
  for (const [at, direction] of found.entries())
    for (const [column, value] of direction.entries())
      expect(Math.abs(value)).toBeCloseTo(expected[at]![column]!, 4);
});

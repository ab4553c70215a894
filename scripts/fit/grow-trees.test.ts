import { expect, test } from 'vitest';
import { growTrees, scoreTree, type Examples } from './grow-trees.ts';

/** A quarter of the rows are right: those where both of the first two values are high; the third is noise. */
function examples(): Examples {
  const count = 400;
  const rows = new Float32Array(count * 3);
  const labels = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const [a, b] = [row % 2, (row >> 1) % 2];
    rows.set([a, b, (row * 37) % 11], row * 3);
    labels[row] = a & b;
  }
  return { rows, width: 3, labels, group: Int32Array.from({ length: count }, (_, row) => row >> 2) };
}

test('learns a conjunction and says the same every time', () => {
  const growth = { trees: 40, depth: 2, rate: 0.3, smallestLeaf: 5, seed: 3 };
  const trees = growTrees(examples(), growth);
  const score = (row: number[]) =>
    trees.reduce((sum, tree) => sum + scoreTree(tree, Float32Array.from(row), 0), 0);
  expect(score([1, 1, 5])).toBeGreaterThan(1);
  for (const row of [
    [0, 0, 5],
    [0, 1, 5],
    [1, 0, 5],
  ])
    expect(score(row)).toBeLessThan(-1);
  expect(growTrees(examples(), growth)).toEqual(trees);
});

import { expect, test } from 'vitest';
import { findNeighbours } from './find-neighbours.ts';
import type { SparseVector } from './weigh-terms.ts';

function vector(weights: Record<number, number>): SparseVector {
  const length = Math.hypot(...Object.values(weights));
  return {
    ids: Int32Array.from(Object.keys(weights), Number),
    weights: Float32Array.from(Object.values(weights), (weight) => weight / length),
  };
}

/** Vectors in 40 loose groups, made by a multiplicative generator. */
function corpusOf(total: number): SparseVector[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: total }, (_, paper) => {
    const weights: Record<number, number> = {};
    for (let i = 0; i < 6; i += 1) weights[(paper % 40) * 10 + next(10)] = 1 + next(5);
    for (let i = 0; i < 6; i += 1) weights[400 + next(600)] = 1 + next(2);
    return vector(weights);
  });
}
const idsOf = (found: ReturnType<typeof findNeighbours>, paper: number): number[] => [
  ...found.papers.subarray(paper * found.limit, paper * found.limit + found.found[paper]!),
];

test('neighbours come nearest first, ties by number, and never the paper itself', () => {
  const vectors = [
    vector({ 0: 1 }),
    vector({ 0: 1, 1: 1 }),
    vector({ 0: 1 }),
    vector({ 2: 1 }),
    vector({ 0: 1 }),
  ];
  const found = findNeighbours(vectors, { limit: 3, termCount: 3 });
  expect(idsOf(found, 0)).toEqual([2, 4, 1]);
  expect(idsOf(found, 3)).toEqual([]);
  expect(found.scores[0]).toBeCloseTo(1, 6);
});

test('exact neighbours are those of comparing every pair', () => {
  const vectors = corpusOf(120);
  const found = findNeighbours(vectors, { limit: 5, termCount: 1000 });
  const dense = vectors.map(({ ids, weights }) => new Map([...ids].map((id, i) => [id, weights[i]!])));
  vectors.forEach((_, paper) => {
    const scores = dense
      .map((other, number) => ({
        number,
        score: [...dense[paper]!].reduce((sum, [id, weight]) => sum + weight * (other.get(id) ?? 0), 0),
      }))
      .filter(({ number, score }) => number !== paper && score > 0)
      .sort((a, b) => b.score - a.score || a.number - b.number);
    const rank = paper * 5;
    scores
      .slice(0, found.found[paper])
      .forEach(({ score }, i) => expect(found.scores[rank + i]).toBeCloseTo(score, 6));
  });
});

test('the bounded search finds nearly all exact neighbours', () => {
  const vectors = corpusOf(3000);
  const options = { limit: 8, termCount: 1000 };
  const exact = findNeighbours(vectors, options);
  const bounded = findNeighbours(vectors, { ...options, exactUpTo: 0 });
  let kept = 0;
  vectors.forEach(
    (_, paper) => (kept += idsOf(exact, paper).filter((id) => idsOf(bounded, paper).includes(id)).length),
  );
  expect(kept / (vectors.length * 8)).toBeGreaterThan(0.9);
});

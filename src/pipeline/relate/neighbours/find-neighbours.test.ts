import { expect, test } from 'vitest';
import { findNeighbours } from './find-neighbours.ts';
import type { SparseRows } from './sparse-rows.ts';

/** Unit vectors from weights by term. */
function rowsOf(vectors: readonly Readonly<Record<number, number>>[]): SparseRows {
  const offsets = [0];
  const ids: number[] = [];
  const weights: number[] = [];
  for (const vector of vectors) {
    const length = Math.hypot(...Object.values(vector));
    for (const [id, weight] of Object.entries(vector)) {
      ids.push(Number(id));
      weights.push(weight / length);
    }
    offsets.push(ids.length);
  }
  return { offsets: new Int32Array(offsets), ids: new Int32Array(ids), weights: new Float32Array(weights) };
}

/** Vectors in 40 loose groups, made by a multiplicative generator. */
function corpusOf(total: number): Record<number, number>[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: total }, (_, paper) => {
    const weights: Record<number, number> = {};
    for (let i = 0; i < 6; i += 1) weights[(paper % 40) * 10 + next(10)] = 1 + next(5);
    for (let i = 0; i < 6; i += 1) weights[400 + next(600)] = 1 + next(2);
    return weights;
  });
}
const idsOf = (found: ReturnType<typeof findNeighbours>, paper: number): number[] => [
  ...found.papers.subarray(paper * found.limit, paper * found.limit + found.found[paper]!),
];

test('neighbours come nearest first, ties by number, and never the paper itself', () => {
  const vectors = rowsOf([{ 0: 1 }, { 0: 1, 1: 1 }, { 0: 1 }, { 2: 1 }, { 0: 1 }]);
  const found = findNeighbours(vectors, { limit: 3, termCount: 3 });
  expect(idsOf(found, 0)).toEqual([2, 4, 1]);
  expect(idsOf(found, 3)).toEqual([]);
  expect(found.scores[0]).toBeCloseTo(1, 6);
});

test('exact neighbours are those of comparing every pair', () => {
  const papers = corpusOf(120);
  const found = findNeighbours(rowsOf(papers), { limit: 5, termCount: 1000 });
  const lengths = papers.map((weights) => Math.hypot(...Object.values(weights)));
  papers.forEach((own, paper) => {
    const scores = papers
      .map((other, number) => {
        const products = Object.entries(own).map(([id, weight]) => weight * (other[Number(id)] ?? 0));
        return { number, score: products.reduce((a, b) => a + b, 0) / (lengths[paper]! * lengths[number]!) };
      })
      .filter(({ number, score }) => number !== paper && score > 0)
      .sort((a, b) => b.score - a.score || a.number - b.number);
    const rank = paper * 5;
    scores
      .slice(0, found.found[paper])
      .forEach(({ score }, i) => expect(found.scores[rank + i]).toBeCloseTo(score, 6));
  });
});

test('the bounded search finds nearly all exact neighbours', () => {
  const total = 3000;
  const vectors = rowsOf(corpusOf(total));
  const options = { limit: 8, termCount: 1000 };
  const exact = findNeighbours(vectors, options);
  const bounded = findNeighbours(vectors, { ...options, exactUpTo: 0 });
  let kept = 0;
  for (let paper = 0; paper < total; paper += 1) {
    const found = new Set(idsOf(bounded, paper));
    kept += idsOf(exact, paper).filter((id) => found.has(id)).length;
  }
  expect(kept / (total * 8)).toBeGreaterThan(0.9);
});

import { expect, test } from 'vitest';
import { packPairs } from './pack-pairs.ts';

const topic = (id: string) => ({ id, label: id, href: `/topics/${id}/` });
const paper = (id: string) => ({ id, title: id.toUpperCase(), href: `/papers/${id}/` });

test('a paper of several pairs is written once', () => {
  const pairs = [
    { source: topic('a'), target: topic('b'), count: 2, weight: 1, papers: [paper('p'), paper('q')] },
    { source: topic('a'), target: topic('c'), count: 1, weight: 1, papers: [paper('q')] },
  ];
  expect(packPairs(pairs)).toEqual({
    papers: [
      ['p', 'P', '/papers/p/'],
      ['q', 'Q', '/papers/q/'],
    ],
    pairs: { 'a~b': [0, 1], 'a~c': [1] },
  });
});

test('a title with a formula brings its pieces', () => {
  const papers = [{ ...paper('p'), title: 'The $k$-means' }];
  const pairs = [{ source: topic('a'), target: topic('b'), count: 1, weight: 1, papers }];
  expect(packPairs(pairs).papers).toEqual([
    ['p', 'The $k$-means', '/papers/p/', ['The ', { text: '$k$', shown: 'k' }, '-means']],
  ]);
});

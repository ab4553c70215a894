import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createShortlist } from './create-shortlist.ts';

test('a shortlist keeps the best, of equal scores the smaller numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.integer({ min: 1, max: 8 }), (scores, limit) => {
      const list = createShortlist(limit);
      const offers = scores.map((score, item) => ({ score, item }));
      offers.toReversed().forEach(({ score, item }) => list.offer(item, score));
      const best = offers.sort((a, b) => b.score - a.score || a.item - b.item).slice(0, limit);
      expect([...list.sorted()]).toEqual(best.map(({ item }) => item).sort((a, b) => a - b));
    }),
    { seed: 5 },
  );
});

test('a cleared shortlist is empty', () => {
  const list = createShortlist(2);
  list.offer(1, 1);
  list.clear();
  expect(list.sorted()).toHaveLength(0);
});

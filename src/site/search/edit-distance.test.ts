import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

const CASES = [
  ['galore', 'galore', 0],
  ['galroe', 'galore', 1],
  ['forgeting', 'forgetting', 1],
  ['catastrofic', 'catastrophic', 2],
  ['seletion', 'selection', 1],
  ['adverserial', 'adversarial', 1],
  ['abc', 'xyz', 3],
  ['', 'ab', 2],
] as const;

describe('edits', () => {
  test.each(CASES)('from "%s" to "%s": %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  test('are the same both ways, and 0 only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2));
        expect(editDistance(a, b, 2) === 0).toBe(a === b);
      }),
    );
  });
});

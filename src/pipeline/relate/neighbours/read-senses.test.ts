import { describe, expect, it } from 'vitest';
import { toKey } from '../../../text/word-key.ts';
import { DIRECTIONS, readSenses, STEPS } from './read-senses.ts';

const senses = readSenses();

function cosine(a: string, b: string): number {
  const [x, y] = [a, b].map((word) => [...senses.get(toKey(word))!.places]) as [number[], number[]];
  return x.reduce((sum, place, d) => sum + place * y[d]!, 0) / (Math.hypot(...x) * Math.hypot(...y));
}

describe('readSenses', () => {
  it('reads a place along every direction for every word', () => {
    expect(senses.size).toBe(4500);
    for (const { rarity, places } of senses.values()) {
      expect(rarity).toBeGreaterThan(0);
      expect(places).toHaveLength(DIRECTIONS);
      expect(Math.max(...places.map(Math.abs))).toBe(STEPS);
    }
  });

  it.each([
    ['patients', 'clinical', 'bandit'],
    ['speech', 'audio', 'pruning'],
    ['robot', 'manipulation', 'translation'],
    ['privacy', 'federated', 'rendering'],
  ])('puts %s nearer to %s than to %s', (word, near, far) => {
    expect(cosine(word, near)).toBeGreaterThan(cosine(word, far) + 0.1);
  });
});

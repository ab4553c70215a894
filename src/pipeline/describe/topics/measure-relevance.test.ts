import { expect, test } from 'vitest';
import { measureRelevance } from './measure-relevance.ts';

const lone = { inTitle: 0, inAbstract: 1, early: false, aims: 0 };

test('a lone mention of what many papers name weighs less than one of what few name, but never nothing', () => {
  const [usual, rare] = [measureRelevance(lone, 1000, 400), measureRelevance(lone, 1000, 4)];
  expect(usual).toBeGreaterThan(0);
  expect(usual).toBeLessThan(rare / 2);
});

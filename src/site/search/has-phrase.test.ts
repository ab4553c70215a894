import { expect, test } from 'vitest';
import { hasPhrase } from './has-phrase.ts';

const index = { words: new Map([['pretraining', 2]]), stem: (word: string): string => word };

test.each([
  ['as it is written', 'a sparse $\\ell_1$ norm', 'sparse ell', true],
  ['with a formula as it looks', 'a sparse $\\ell_1$ norm', 'l1 norm', true],
  ['with signs of mathematics as they look', 'a sparse $\\ell_1$ norm', 'ℓ₁ norm', true],
  ['across a hyphen', 'On pre-training runs', 'pretraining runs', true],
  ['only in its order', 'a sparse $\\ell_1$ norm', 'norm l1', false],
])('a phrase is found %s', (_, text, phrase, found) => {
  expect(hasPhrase(text, phrase, index)).toBe(found);
});

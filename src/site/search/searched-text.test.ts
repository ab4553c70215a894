import { expect, test } from 'vitest';
import { searchedText } from './searched-text.ts';

test.each([
  ['Dense $5 nets', 'Dense $5 nets'],
  ['C$^2$Net: a net', 'C$^2$Net: a net\nC²Net'],
  ['The $\\ell_p$ norm', 'The $\\ell_p$ norm\nℓₚ'],
  ['$f$-divergence', '$f$-divergence\nf-divergence'],
])('%j is searched as %j', (text, searched) => {
  expect(searchedText(text)).toBe(searched);
});

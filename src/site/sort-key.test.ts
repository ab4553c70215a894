import { expect, test } from 'vitest';
import { sortKey } from './sort-key.ts';

test.each([
  ['Éclair', 'eclair'],
  ['“Quoted” title', 'quoted” title'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['∞', '∞'],
  ['', ''],
])('%j sorts as %j', (name, key) => {
  expect(sortKey(name)).toBe(key);
});

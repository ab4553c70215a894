import { expect, test } from 'vitest';
import { sortByName, sortKey } from './sort-key.ts';

test.each([
  ['Éclair', 'eclair'],
  ['“Quoted” title', 'quoted” title'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['(A) Plain Title', 'a) plain title'],
  ['∞', '∞'],
  ['', ''],
])('%j sorts as %j', (name, key) => {
  expect(sortKey(name)).toBe(key);
});

test('items are sorted by what they are called, and by the tie where that is alike', () => {
  const places = sortByName(
    [0, 1, 2, 3],
    (place) => ['Élan', 'Zoo', 'elan', '“Arc”'][place] ?? '',
    (a, b) => b - a,
  );
  expect(places).toEqual([3, 2, 0, 1]);
});

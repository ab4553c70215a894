import { expect, test } from 'vitest';
import { paginate } from './pagination.ts';

const shown = (current: number, last: number): string =>
  paginate(current, last, (page) => `/${page}`)
    .map(({ label, current }) => (current ? `[${label}]` : label))
    .join(' ');

test.each([
  [1, 1, ''],
  [1, 2, '[1] 2'],
  [1, 9, '[1] 2 3 … 9'],
  [4, 9, '1 2 3 [4] 5 6 … 9'],
  [5, 9, '1 2 3 4 [5] 6 7 8 9'],
  [6, 20, '1 … 4 5 [6] 7 8 … 20'],
  [20, 20, '1 … 18 19 [20]'],
])('page %i of %i shows %s', (current, last, expected) => {
  expect(shown(current, last)).toBe(expected);
});

test('a gap has no address', () => {
  expect(paginate(1, 9, String).filter(({ href }) => href === undefined)).toEqual([{ label: '…' }]);
});

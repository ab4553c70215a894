import { expect, test } from 'vitest';
import { getPage, hrefOfPage, laterPages } from './list-page.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [1, { items: ['a', 'b'], from: 1, to: 2 }],
  [2, { items: ['c', 'd'], from: 3, to: 4 }],
  [3, { items: ['e'], from: 5, to: 5 }],
])('page %i of five items by two', (page, part) => {
  expect(getPage(letters, page, 2)).toEqual({ ...part, page, pages: 3, total: 5 });
});

test('an empty list has one empty page', () => {
  expect(getPage([], 1, 50)).toEqual({ items: [], page: 1, pages: 1, from: 0, to: 0, total: 0 });
});

test.each([0, 4, 1.5])('page %d does not exist', (page) => {
  expect(() => getPage(letters, page, 2)).toThrow(RangeError);
});

test('the first page has the address of the list', () => {
  expect([1, 2].map((page) => hrefOfPage('/x/papers/', page))).toEqual(['/x/papers/', '/x/papers/page/2/']);
});

test.each([
  [0, []],
  [50, []],
  [51, [2]],
  [151, [2, 3, 4]],
])('%i items by fifty need the later pages %j', (total, pages) => {
  expect(laterPages(total, 50)).toEqual(pages);
});

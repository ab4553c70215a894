import { expect, test } from 'vitest';
import { findAuthors } from './find-authors.ts';

test.each([
  ['none', 'Tides.', 'Tides', []],
  ['two', 'Tides. Ada Berg, J. Li.', 'Tides', ['Ada Berg', 'J. Li']],
  ['a long list', 'Tides. Ada Berg, J. Li. and 1 more. Bo Ek.', 'Tides', ['Ada Berg', 'J. Li', 'Bo Ek']],
  ['a title that the page sets otherwise', 'Waves. Ada Berg', 'Tides', []],
])('authors: %s', (_, head, title, authors) => {
  expect(findAuthors(head, title)).toEqual(authors);
});

import { expect, test } from 'vitest';
import { bylineOf, shortAuthors } from './byline.ts';

test.each([
  ['nobody', [], ''],
  ['three are all named', ['Ada Lin', 'Bo Ek', 'Cy Fox'], 'Ada Lin, Bo Ek, Cy Fox'],
  ['more are counted', ['Ada Lin', 'Bo Ek', 'Cy Fox', 'Di Gil'], 'Ada Lin, Bo Ek and 2 others'],
])('authors: %s', (_, authors, expected) => {
  expect(shortAuthors(authors)).toBe(expected);
});

test('unknown parts leave no gap', () => {
  expect(bylineOf({ year: 2021, contribution: 'survey' })).toEqual(['2021', 'Survey']);
  expect(bylineOf({ venue: 'ICML', year: 2021, authors: ['Ada Lin'] })).toEqual([
    'Ada Lin',
    'ICML\u00a02021',
  ]);
  expect(bylineOf({})).toEqual([]);
});

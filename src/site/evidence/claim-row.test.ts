import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { claimRow, figureOf } from './claim-row.ts';
import { claimsByPaper, claimsOf } from './claims.ts';

test.each([
  [{ value: '40', unit: '%' }, '40%'],
  [{ value: '2.3', unit: '×' }, '2.3×'],
  [{ value: '2.3', unit: 'x' }, '2.3x'],
  [{ value: '5', unit: 'points' }, '5 points'],
  [{ value: '16', unit: 'GB' }, '16 GB'],
  [{ value: '3x', unit: 'x' }, '3x'],
  [{ value: '12' }, '12'],
  [{ unit: '%' }, ''],
])('%j is shown as %j', (result, figure) => {
  expect(figureOf(result)).toBe(figure);
});

const catalog = smallCatalog([
  {
    id: 'a',
    introduces: [{ name: 'Ant' }, { name: 'Bee' }],
    tags: ['insects'],
    results: [
      { text: 'Bee is 3× faster', value: '3', unit: '×' },
      { text: 'Both save 5%', value: '5', unit: '%' },
    ],
  },
  { id: 'b' },
  { id: 'c', results: [{ text: 'It wins.' }] },
]);

test('claims stand in the order of the papers and of each abstract', () => {
  expect(claimsOf(catalog).map(({ anchor, number }) => [anchor, number])).toEqual([
    ['a-1', 3],
    ['a-2', 5],
    ['c-1', undefined],
  ]);
  expect(claimsByPaper(catalog).get('a')?.length).toBe(2);
  expect(claimsByPaper(catalog).has('b')).toBe(false);
});

test('a claim goes with the systems it names, else with all of its paper', () => {
  const systems = claimsOf(catalog).map((claim) => claimRow(catalog, claim).systems.map(({ name }) => name));
  expect(systems).toEqual([['Bee'], ['Ant', 'Bee'], []]);
});

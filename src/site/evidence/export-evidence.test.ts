import { expect, test } from 'vitest';
import { writeListing } from '../paper-listing.ts';
import { smallCatalog } from '../small-catalog.ts';
import { listClaimRows, listClaims, listRoles } from './export-evidence.ts';

const catalog = smallCatalog(
  [
    {
      id: 'a',
      title: 'Ants, bees',
      year: 2020,
      tags: ['insects', 'sun-dances'],
      introduces: [{ name: 'Ant' }, { name: 'Bee' }, { name: 'Ant', long: 'A new test' }],
      results: [
        { text: 'Bee is 3k× faster', value: '3k', unit: '×', direction: 'up' },
        { text: 'Both save 5%', value: '5', unit: '%' },
      ],
      roles: { problem: 'Bees fly.' },
    },
    { id: 'b' },
    { id: 'c', results: [{ text: 'It wins.' }] },
  ],
  [{ id: 'insects', label: 'Insects' }],
  { base: '/x/', site: 'https://example.org' },
);

test('the table of claims has a row for each, with labels and the systems that it names', () => {
  expect(writeListing(listClaimRows(catalog)).split('\r\n')).toEqual([
    'paper_id,title,value,unit,metric,direction,claim,topics,systems,year,venue,doi,url',
    'a,"Ants, bees",3k,×,,up,Bee is 3k× faster,Insects; Sun dances,Bee,2020,,,https://example.org/x/papers/a/',
    `a,"Ants, bees",5,'%,,,Both save 5%,Insects; Sun dances,Ant; Bee,2020,,,https://example.org/x/papers/a/`,
    'c,Title of c,,,,,It wins.,,,,,,https://example.org/x/papers/c/',
    '',
  ]);
});

test('the claims as data are one a line', () => {
  const text = writeListing(listClaims(catalog));
  expect(text.split('\n')).toHaveLength(6);
  const { claims } = JSON.parse(text) as { claims: object[] };
  expect(claims.slice(0, 2)).toEqual([
    {
      paper: 'a',
      title: 'Ants, bees',
      text: 'Bee is 3k× faster',
      value: '3k',
      unit: '×',
      direction: 'up',
      number: 3000,
      topics: ['insects', 'sun-dances'],
      systems: ['Bee'],
      url: 'https://example.org/x/papers/a/',
    },
    expect.objectContaining({ number: 5, systems: ['Ant', 'Bee'] }),
  ]);
  expect(claims[2]).not.toHaveProperty('number');
});

test('the comparison leaves out papers without any role', () => {
  expect(writeListing(listRoles(catalog)).split('\r\n')).toEqual([
    'paper_id,title,problem,approach,data,result,limitation,url',
    'a,"Ants, bees",Bees fly.,,,,,https://example.org/x/papers/a/',
    '',
  ]);
});

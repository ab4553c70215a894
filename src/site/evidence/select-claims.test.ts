import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { readClaimChoice, writeClaimChoice } from './claim-choice.ts';
import { selectClaims, type ClaimChoice } from './claim-columns.ts';
import { claimsOf } from './claims.ts';
import { claimColumnsOf } from './write-claim-columns.ts';

const catalog = smallCatalog(
  [
    {
      id: 'a',
      title: 'Zebras',
      tags: ['lora'],
      results: [
        { text: 'a', value: '1,024', unit: 'GB', metric: 'peak memory', direction: 'down' },
        { text: 'b', value: '3.5', unit: '×', metric: 'Speed', direction: 'up' },
      ],
    },
    {
      id: 'c',
      title: 'Apples',
      tags: ['law'],
      results: [{ text: 'c', value: '-2', unit: '%', direction: 'same' }, { text: 'd' }],
    },
  ],
  [{ id: 'lora', parent: 'tuning' }, { id: 'tuning' }, { id: 'law' }],
);
const texts = (choice: ClaimChoice): string =>
  selectClaims(claimColumnsOf(catalog), choice)
    .map((place) => claimsOf(catalog)[place]?.result.text)
    .join('');

test.each<[string, ClaimChoice, string]>([
  ['nothing chosen keeps the order of the papers', {}, 'abcd'],
  ['values rise as numbers, claims without one last', { sort: 'value' }, 'cbad'],
  ['values fall, claims without one still last', { sort: 'value', descending: true }, 'abcd'],
  ['units from A to Z', { sort: 'unit' }, 'cabd'],
  ['metrics without regard to case', { sort: 'metric' }, 'abcd'],
  ['directions: down, same, up', { sort: 'direction' }, 'acbd'],
  ['papers by title', { sort: 'paper' }, 'cdab'],
  ['papers by title, backwards', { sort: 'paper', descending: true }, 'abcd'],
  ['a topic', { topic: 'law' }, 'cd'],
  ['a broader topic', { topic: 'tuning' }, 'ab'],
  ['a unit', { unit: '×' }, 'b'],
  ['whatever has a number', { unit: '*' }, 'abc'],
  ['a direction', { direction: 'down' }, 'a'],
  ['words of a metric in any order', { metric: 'MEM pea' }, 'a'],
  ['a metric that no claim has', { metric: 'taste' }, ''],
  ['a topic that nobody knows', { topic: 'nope' }, ''],
  ['filters narrow each other', { topic: 'lora', unit: '×', sort: 'value' }, 'b'],
])('%s', (_, choice, expected) => {
  expect(texts(choice)).toBe(expected);
});

test.each<ClaimChoice>([
  {},
  { topic: 'a', unit: '%', metric: 'peak memory', direction: 'up' },
  { sort: 'value', descending: true },
])('the choice %j survives the way through the address', (choice) => {
  expect(readClaimChoice(new URLSearchParams(writeClaimChoice(choice, 2)))).toEqual(choice);
});

test.each(['sort=bogus&order=down', 'direction=left', 'topic=&metric=%20'])(
  'the address ?%s chooses nothing',
  (query) => {
    expect(readClaimChoice(new URLSearchParams(query))).toEqual({});
  },
);

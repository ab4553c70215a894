import { expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';
import { viewTexts } from './view-texts.ts';

const abstract =
  'Floods are hard to forecast. We propose RiverNet, a gauge network. It outperforms earlier gauges by 5.5% on DELTA.';

test('claims say the same when their texts are views of the abstract', () => {
  const claims = readClaims({ title: 'RiverNet', abstract });
  expect(claims.results).toHaveLength(1);
  expect(claims.roles).toBeDefined();
  expect(viewTexts(claims, abstract)).toEqual(claims);
});

test('a text that the abstract does not hold stays as it is, and nothing is added', () => {
  const claims = { contribution: 'method', results: [{ text: 'It gains 3%.' }] } as const;
  expect(viewTexts({ ...claims, results: [...claims.results] }, abstract)).toEqual(claims);
  expect(Object.keys(viewTexts({ contribution: 'method' }, abstract))).toEqual(['contribution']);
});

import { expect, test } from 'vitest';
import { readClaims, type ClaimingPaper } from '../../src/pipeline/describe/read-claims.ts';
import { CHUNK } from './claims-share.ts';
import { readClaimsBeside } from './read-claims-beside.ts';

const papers = Array.from({ length: 3 * CHUNK + 7 }, (_, i): ClaimingPaper => ({
  title: `RiverNet${i}: sediment load of the river number ${i} \ud83c`,
  abstract: `We propose RiverNet${i}, a gauge network (GN). It outperforms earlier gauges by ${i}.5% on the DELTA-${i} dataset. Code: https://github.com/rivers/net-${i}`,
  ...(i % 3 === 0 && { code: `https://gitlab.com/rivers/${i}` }),
}));
const expected = papers.map((paper) => readClaims(paper));

test.each([1, 3])('reads the same in %i threads as in one', (threads) => {
  const claimsOf = readClaimsBeside(threads, 1)(papers)!;
  expect(papers.map((_, index) => claimsOf(index))).toEqual(expected);
  expect(expected[5]!.introduces).toEqual([{ name: 'RiverNet5' }]);
});

test('does not start threads for few papers, or on one core', () => {
  expect(readClaimsBeside(2, papers.length + 1)(papers)).toBeUndefined();
  expect(readClaimsBeside(0, 1)(papers)).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { Paper } from '../../paper/paper.ts';
import { chooseSample } from './choose-sample.ts';

const papers = ['5', '1', '9', '3'].map((digest): Paper => ({
  id: `paper-${digest}`,
  title: '',
  abstract: '',
  digest,
  source: [],
}));
const idsOf = (sample: ReadonlySet<Paper>) => [...sample].map(({ id }) => id).sort();

test('a small corpus is its own sample', () => {
  expect(chooseSample(papers, 4).size).toBe(4);
});

test.each([
  ['the order of the papers', papers.toReversed()],
  ['the words of the papers', papers.map((paper) => ({ ...paper, digest: '0', abstract: 'Another.' }))],
  ['papers that are not in it', papers.filter(({ id }) => id !== 'paper-1')],
])('the sample does not depend on %s', (_, others) => {
  const sample = idsOf(chooseSample(papers, 2));
  expect(sample).toEqual(['paper-5', 'paper-9']);
  expect(idsOf(chooseSample(others, 2))).toEqual(sample);
});

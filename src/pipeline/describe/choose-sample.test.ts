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

test('the sample does not depend on the order of the papers', () => {
  expect(idsOf(chooseSample(papers, 2))).toEqual(['paper-1', 'paper-3']);
  expect(idsOf(chooseSample(papers.toReversed(), 2))).toEqual(['paper-1', 'paper-3']);
});

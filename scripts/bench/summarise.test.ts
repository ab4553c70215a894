import { expect, test } from 'vitest';
import { makeCorpus } from './make-corpus.ts';
import { parseSize } from './parse-size.ts';
import { growthOf, median, summariseStages } from './summarise.ts';

test.each([
  ['89', 89],
  ['10k', 10_000],
])('size %s is %i papers', (text, size) => expect(parseSize(text)).toBe(size));

test.each(['', '0', 'many', '1.5k', '-3'])('%j is no size', (text) =>
  expect(() => parseSize(text)).toThrow('--sizes'),
);

test.each([
  [[3, 1, 2], 2],
  [[4, 1], 2.5],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

test.each([
  [10, 1],
  [100, 2],
])('ten times the papers in %i times the time is growth %d', (factor, growth) =>
  expect(growthOf({ papers: 10, cpuMs: 5 }, { papers: 100, cpuMs: 5 * factor })).toBeCloseTo(growth),
);

test('stages are medians over runs, with their share, and a sum', () => {
  const run = (ms: number) => ({
    stages: ['read', 'write'].map((stage) => ({ stage, wallMs: ms, cpuMs: ms, counts: {} })),
    files: 2,
    bytes: 9,
    peakMb: ms,
  });
  expect(summariseStages([run(1), run(9), run(3)])).toEqual([
    { name: 'read', wallMs: 3, cpuMs: 3, share: 0.5 },
    { name: 'write', wallMs: 3, cpuMs: 3, share: 0.5 },
    { name: 'pipeline', wallMs: 6, cpuMs: 6, peakMb: 3, files: 2, bytes: 9 },
  ]);
});

test('an invented corpus has the papers asked for, distinct, the same every time', () => {
  const papers = [
    { title: 'One', abstract: 'First sentence about rivers. Second sentence about glaciers.' },
    { title: 'Two', abstract: 'Another sentence about bakeries. A last sentence about bread.' },
  ];
  const made = makeCorpus(papers, 300);
  expect(new Set(made.map(({ title }) => title)).size).toBe(300);
  expect(makeCorpus(papers, 300)).toEqual(made);
});

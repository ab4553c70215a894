import { expect, test } from 'vitest';
import { countTextBundles, textBundleFolder, textBundleOf } from './text-bundles.ts';

test.each([
  [0, 1],
  [89, 1],
  [2000, 1],
  [2001, 2],
  [2501, 4],
  [10_000, 8],
  [10_001, 16],
  [100_000, 16],
  [10_000_000, 16],
])('%i papers have %i bundles', (papers, bundles) => {
  expect(countTextBundles(papers)).toBe(bundles);
});

test('pages spread evenly, and by their path alone', () => {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 10_000; i += 1) counts[textBundleOf(`papers/paper-${i}/`, 4)]! += 1;
  for (const count of counts) expect(count).toBeGreaterThan(2300);
});

test('doubling the bundles only splits them', () => {
  for (let i = 0; i < 100; i += 1) {
    const path = `papers/paper-${i}/`;
    expect(textBundleOf(path, 8) % 4).toBe(textBundleOf(path, 4));
  }
});

test('a single bundle needs no number', () => {
  expect([textBundleFolder(0, 1), textBundleFolder(3, 4)]).toEqual(['pagefind/', 'pagefind/3/']);
});

import { expect, test } from 'vitest';
import { findExcess } from './host-limits.ts';

test.each([
  [{ files: 20_000, bytes: 1_000_000_000, largest: 26_214_400 }, []],
  [{ files: 20_001, bytes: 1, largest: 1 }, ['more than the 20,000 files that Cloudflare Pages takes']],
  [{ files: 1, bytes: 1_000_000_001, largest: 1 }, ['more than the 1000 MB that GitHub Pages takes']],
  [{ files: 1, bytes: 1, largest: 26_214_401 }, ['a larger file than the 26 MB that Cloudflare Pages takes']],
  [
    { files: 1, bytes: 1, largest: 100_000_001 },
    [
      'a larger file than the 26 MB that Cloudflare Pages takes',
      'a larger file than the 100 MB that GitHub Pages takes',
    ],
  ],
])('%j is too large for: %j', (size, excess) => {
  expect(findExcess(size)).toEqual(excess);
});

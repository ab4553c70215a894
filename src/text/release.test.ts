import { expect, test } from 'vitest';
import { release } from './release.ts';

test('released arrays are empty, and may be released again', () => {
  const [numbers, bytes] = [new Int32Array(8).fill(1), new Uint8Array(3)];
  release(numbers, bytes);
  release(numbers, new Uint8Array(new SharedArrayBuffer(1)));
  expect([numbers.length, bytes.length]).toEqual([0, 0]);
});

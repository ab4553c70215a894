import { expect, test } from 'vitest';
import { findInPack, joinPack } from './pack-bytes.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PACK = joinPack([
  { path: 'a/index.html', bytes: bytes('<p>ä\n</p>') },
  { path: 'b/index.html', bytes: bytes('') },
  { path: 'c "quoted"\n', bytes: Uint8Array.of(0, 10, 255) },
]);

test.each([
  ['a/index.html', bytes('<p>ä\n</p>')],
  ['b/index.html', bytes('')],
  ['c "quoted"\n', Uint8Array.of(0, 10, 255)],
  ['d/index.html', undefined],
])('%s is found as it was, or not at all', (path, found) => {
  const file = findInPack(PACK, path);
  expect(file && [...file]).toEqual(found && [...found]);
});

test.each([
  ['that is cut', PACK.subarray(0, -1)],
  ['with something after it', Uint8Array.of(...PACK, 0)],
  ['without a directory', bytes('no line ends here')],
  ['that is a page', bytes('<!DOCTYPE html>\n<p>Not found</p>')],
  ['that is empty', bytes('')],
])('a pack %s is refused', (_, damaged) => {
  expect(() => findInPack(damaged, 'a/index.html')).toThrow(Error);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes, writeBytes } from './byte-text.ts';

test('any bytes read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Array.from(readBytes(writeBytes(bytes)))).toEqual(Array.from(bytes));
    }),
  );
});

test('the text can stand in a script element, and is a quarter longer than the bytes', () => {
  const bytes = Uint8Array.from({ length: 8192 }, (_, i) => (i * 167 + (i >> 5)) % 256);
  const text = writeBytes(bytes);
  expect(text).toMatch(/^[!-;=-_a-~]+$/);
  expect(text).not.toContain('&');
  expect(text.length / bytes.length).toBeLessThan(1.24);
});

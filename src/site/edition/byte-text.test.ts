import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes, writeBytes } from './byte-text.ts';

const read = (bytes: Uint8Array): Uint8Array =>
  readBytes(new TextDecoder('windows-1252').decode(writeBytes(bytes)));

test('any bytes read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Array.from(read(bytes))).toEqual(Array.from(bytes));
    }),
  );
});

test('every byte reads back', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(read(all)).toEqual(all);
});

test('the text can stand in a script element, unchanged by a parser, and is hardly longer than the bytes', () => {
  const bytes = Uint8Array.from({ length: 8192 }, (_, i) => (i * 167 + (i >> 5)) % 256);
  const written = writeBytes(bytes);
  for (const byte of [0, 0x0d, 0x3c]) expect(written).not.toContain(byte);
  expect(written.length / bytes.length).toBeLessThan(1.02);
});

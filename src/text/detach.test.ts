import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detach } from './detach.ts';

test('a detached text is the same text, halves of characters included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detach(text)).toBe(text);
    }),
    { seed: 1, examples: [['\ud83c'], ['a\u2028b"\\'], ['']] },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTex, setTex } from './set-tex.ts';

test('a title is cut where its formulas begin and end', () => {
  expect(setTex('Embedding into $\\ell_p$ spaces')).toEqual([
    'Embedding into ',
    { text: '$\\ell_p$', shown: 'ℓₚ' },
    ' spaces',
  ]);
});

test.each([
  ['', ''],
  ['From $5 to $10', 'From $5 to $10'],
  ['C$^2$Prompt', 'C²Prompt'],
  ['$O(\\sqrt{T})$ regret, \\emph{always}', 'O(√T) regret, always'],
])('%j is plainly %j', (text, shown) => {
  expect(plainTex(text)).toBe(shown);
});

test('the pieces of any text are the text', () => {
  const text = fc
    .array(fc.constantFrom('$', '\\emph{', '}', '_', '^', '\\alpha', 'n', '2', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const pieces = setTex(written).map((piece) => (typeof piece === 'string' ? piece : piece.text));
      expect(pieces.join('')).toBe(written);
      expect(pieces).not.toContain('');
    }),
  );
});

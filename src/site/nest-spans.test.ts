import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestSpans, textOfPieces, type MarkedSpan, type Piece } from './nest-spans.ts';

const span = (start: number, end: number, mark: string, layer = mark): MarkedSpan<string> => ({
  start,
  end,
  mark,
  layer,
});
const show = (pieces: readonly Piece<string>[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `${piece.mark}(${show(piece.pieces)})`))
    .join('|');

test.each([
  ['no spans leave one piece', [], 'abcdef'],
  ['a span cuts the text in three', [span(2, 4, 'x')], 'ab|x(cd)|ef'],
  ['an inner span nests', [span(2, 3, 'y'), span(1, 5, 'x')], 'a|x(b|y(c)|de)|f'],
  ['of equal ranges the earlier is outside', [span(0, 6, 'x'), span(0, 6, 'y')], 'x(y(abcdef))'],
  ['a crossing span is left out', [span(0, 3, 'x'), span(2, 5, 'y')], 'x(abc)|def'],
  ['a layer never overlaps itself', [span(0, 4, 'x', 'link'), span(1, 2, 'y', 'link')], 'x(abcd)|ef'],
  ['neighbours touch', [span(0, 3, 'x'), span(3, 6, 'x')], 'x(abc)|x(def)'],
  ['an empty or outlying span is left out', [span(2, 2, 'x'), span(5, 9, 'y')], 'abcdef'],
])('%s', (_, spans, expected) => {
  expect(show(nestSpans('abcdef', spans))).toBe(expected);
});

const anySpan = fc.record({
  start: fc.integer({ min: -2, max: 32 }),
  end: fc.integer({ min: 0, max: 34 }),
  mark: fc.constantFrom('x', 'y', 'z'),
  layer: fc.constantFrom('p', 'q'),
});
const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '<', '中', '𝔸', '\u0301'), maxLength: 24 });

test('whatever the spans, the pieces read in order are the text', () => {
  fc.assert(
    fc.property(anyText, fc.array(anySpan, { maxLength: 12 }), (text, spans) => {
      expect(textOfPieces(nestSpans(text, spans))).toBe(text);
    }),
  );
});

test('the first span that lies in the text is always kept', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const rest = [span(0, text.length, 'y'), span(start, start + 1, 'z')];
      expect(show(nestSpans(text, [span(start, end, 'KEPT'), ...rest]))).toContain('KEPT(');
    }),
  );
});

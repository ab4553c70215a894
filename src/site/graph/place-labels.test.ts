import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const disc = (x: number, y: number, em = 5): { x: number; y: number; r: number; em: number } => ({
  x,
  y,
  r: 5,
  em,
});

test('a lone disc has its label below', () => {
  expect(placeLabels([disc(0, 0)], 10)).toEqual(['below']);
});

test('a disc below pushes the label aside', () => {
  expect(placeLabels([disc(0, 0), disc(0, 14)], 10)[0]).toBe('right');
});

test('a less important disc is covered before a label is left out', () => {
  const crowd = [-60, -30, 30, 60].flatMap((x) => [disc(x, 0), disc(x, 14), disc(x, -14)]);
  const close = [disc(0, 14), disc(0, -14)];
  expect(placeLabels([disc(0, 0, 12), ...crowd, ...close], 10)[0]).toBe('below');
  expect(placeLabels([...crowd, ...close, disc(0, 0, 12)], 10).at(-1)).toBeUndefined();
});

test('a label never leaves what is seen', () => {
  const seen = { x0: -8, y0: -8, x1: 100, y1: 100 };
  expect(placeLabels([disc(0, 0, 5)], 10, seen)).toEqual(['right']);
  expect(placeLabels([disc(0, 0, 50)], 10, seen)).toEqual([undefined]);
});

test('a label that was placed for another size keeps its side or goes', () => {
  expect(placeLabels([disc(0, 0), disc(0, 14)], 10, undefined, ['right', undefined])).toEqual([
    'right',
    undefined,
  ]);
  expect(placeLabels([disc(0, 0), disc(0, 14)], 10, undefined, [undefined, 'above'])).toEqual([
    undefined,
    undefined,
  ]);
});

test('the important disc is served first, whatever follows', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -300, max: 300 }) }),
        { minLength: 1, maxLength: 40 },
      ),
      (points) => {
        const apart = points.filter(({ x, y }) => Math.hypot(x, y) > 200).map(({ x, y }) => disc(x, y));
        expect(placeLabels([disc(0, 0), ...apart], 10)[0]).toBe('below');
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { findNeighbour } from './find-neighbour.ts';

const centre = { name: 'centre', x: 0, y: 0 };
const points = [
  centre,
  { name: 'east', x: 10, y: 1 },
  { name: 'far east', x: 20, y: 0 },
  { name: 'north', x: 2, y: -9 },
];

test.each([
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowLeft', undefined],
  ['Enter', undefined],
])('%s leads to %s', (key, name) => {
  expect(findNeighbour(centre, points, key)?.name).toBe(name);
});

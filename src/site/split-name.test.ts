import { expect, test } from 'vitest';
import { initialsOf, splitName } from './split-name.ts';

test.each([
  ['Ada Lin', 'Lin', 'Ada'],
  ['Lin, Ada', 'Lin', 'Ada'],
  ['Jan van der Berg', 'van der Berg', 'Jan'],
  ['Ana de la Cruz', 'de la Cruz', 'Ana'],
  ['Bo Ek Jr.', 'Ek Jr.', 'Bo'],
  ['Bo Ek, Jr.', 'Ek Jr.', 'Bo'],
  ['Aristotle', 'Aristotle', ''],
  ['王小明', '王小明', ''],
  ['  Cy   Fox ', 'Fox', 'Cy'],
])('%s', (name, family, given) => {
  expect(splitName(name)).toEqual({ family, given });
});

test.each([
  ['Ada', 'A.'],
  ['Ada Bea', 'A. B.'],
  ['Jean-Luc', 'J.-L.'],
  ['A.', 'A.'],
  ['', ''],
])('initials of "%s"', (given, initials) => {
  expect(initialsOf(given)).toBe(initials);
});

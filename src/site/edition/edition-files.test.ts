import { expect, test } from 'vitest';
import { findEdition, isEdition, writeEditionSizes } from './edition-files.ts';

test('editions are known by their names and files, and nothing else is', () => {
  expect([findEdition('zip'), findEdition('file'), findEdition('toString'), findEdition('tar')]).toEqual([
    'zip',
    'file',
    undefined,
    undefined,
  ]);
  expect(['review.zip', 'review.html', 'papers/review.html'].map(isEdition)).toEqual([true, true, false]);
});

test('each edition gets its own size', () => {
  const page = '<i><span data-edition-size="file"></span></i><b><span data-edition-size="zip"></span></b>';
  const sizes = new Map([
    ['file', 1_234_567],
    ['zip', 2_050_000],
  ] as const);
  expect(writeEditionSizes(page, sizes)).toBe(
    '<i><span data-edition-size="file"> (1.2 MB)</span></i><b><span data-edition-size="zip"> (2.0 MB)</span></b>',
  );
});

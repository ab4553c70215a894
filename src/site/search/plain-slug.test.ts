import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../../paper/ids.ts';
import { packIds, plainSlug, unpackIds } from './plain-slug.ts';

test.each([
  'GaLore: Memory-Efficient LLM Training',
  'Erdős–Rényi graphs',
  'Don’t stop pretraining?',
  'Øresund tides',
])('the id of "%s" is told by its title', (title) => {
  expect(plainSlug(title)).toBe(idOf(title));
});

test('ids come back, whatever the titles', () => {
  const row = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string());
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const ids = rows.map(([id]) => id);
      const titles = rows.map(([, title]) => title);
      expect(unpackIds(packIds(ids, titles), titles)).toEqual(ids);
    }),
  );
});

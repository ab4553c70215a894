import { expect, test } from 'vitest';
import { createNumberRows } from './number-rows.ts';

test('gives rows back, however many numbers came before, empty ones too', () => {
  const rows = createNumberRows();
  const written = [[3, -1], [], Array.from({ length: 10_000 }, (_, i) => i), [7]];
  for (const row of written) {
    row.forEach(rows.add);
    expect(rows.open()).toBe(row.length);
    rows.end();
  }
  expect(written.map((_, index) => [...rows.row(index)])).toEqual(written);
  expect([rows.count(), rows.total()]).toEqual([4, 10_003]);
});

import { expect, test } from 'vitest';
import { createNumberRows } from './number-rows.ts';

test('gives rows back, however many numbers came before, empty ones too', () => {
  const rows = createNumberRows();
  const upTo = (length: number): number[] => Array.from({ length }, (_, i) => i);
  const written = [[3, -1], [], upTo(10_000), [7], upTo(4000), upTo(600_000), [], upTo(9)];
  for (const row of written) {
    row.forEach(rows.add);
    expect(rows.open()).toBe(row.length);
    rows.end();
  }
  expect(written.map((_, index) => [...rows.row(index)])).toEqual(written);
  expect([rows.count(), rows.total()]).toEqual([8, 614_012]);
  const view = rows.row(2);
  rows.release();
  expect(view).toHaveLength(0);
});

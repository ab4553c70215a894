import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { relatedSchema } from '../paper/atlas.ts';
import { readRelated } from './read-review.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-review-'));
  mkdirSync(path.join(folder, 'atlas'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const row = { id: 'b', score: 0.5, because: { topics: ['t'], terms: ['melt water'] } };

test.each<[string, unknown, boolean]>([
  ['no papers', {}, true],
  ['a paper without neighbours', { a: [] }, true],
  ['a neighbour', { a: [row] }, true],
  ['no object', [], false],
  ['no list', { a: row }, false],
  ['nine neighbours', { a: Array.from({ length: 9 }, () => row) }, false],
  ['a key too many', { a: [{ ...row, extra: 1 }] }, false],
  ['a reason too many', { a: [{ ...row, because: { ...row.because, extra: [] } }] }, false],
  ['no score', { a: [{ id: 'b', because: row.because }] }, false],
  ['a score that is text', { a: [{ ...row, score: '1' }] }, false],
  ['an id that is none', { a: [{ ...row, id: 5 }] }, false],
  ['no reasons', { a: [{ ...row, because: null }] }, false],
  ['a term that is none', { a: [{ ...row, because: { topics: [], terms: [1] } }] }, false],
])('reads neighbours as their schema does: %s', (_, related, isFine) => {
  writeFileSync(path.join(folder, 'atlas/related.json'), JSON.stringify(related));
  expect(relatedSchema.safeParse(related).success).toBe(isFine);
  if (isFine) expect(readRelated(folder)).toEqual(related);
  else expect(() => readRelated(folder)).toThrow();
});

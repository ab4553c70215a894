import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkLikely } from './link-likely.ts';
import type { KeptPage } from './plan-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-likely-'));
  for (const name of NAMES) {
    mkdirSync(path.dirname(path.join(folder, 'last', name)), { recursive: true });
    writeFileSync(path.join(folder, 'last', name), name);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = [
  'papers/a/index.html',
  'papers/b/index.html',
  'papers/c/index.html',
  ...Array.from({ length: 150 }, (_, i) => `people/${i}.html`),
];
const record = { key: '', digest: '', indexed: '' };
const keep = (names: readonly string[], from = 'last'): Map<string, KeptPage> =>
  new Map(names.map((name) => [name, { record, folder: path.join(folder, from) }]));
const start = (): ReturnType<typeof linkLikely> => {
  const store = { folder: path.join(folder, 'last'), record: { code: '', pages: {}, bundles: {} } };
  return linkLikely(path.join(folder, 'site'), store, NAMES);
};
const there = (name: string): boolean => existsSync(path.join(folder, 'site', name));

test('what is taken over is there, what is not is gone with the folders that it leaves empty', async () => {
  const [a, b, c] = NAMES as [string, string, string];
  const linked = await start().settle(keep([a, ...NAMES.slice(3, 60)]));
  expect([there(a), there(b), there(c)]).toEqual([true, false, false]);
  expect(readFileSync(path.join(folder, 'site', a), 'utf8')).toBe(a);
  expect(readdirSync(path.join(folder, 'site/papers'))).toEqual(['a']);
  for (const name of linked) expect(there(name)).toBe(true);
  expect(linked.has(a)).toBe(true);
  expect(linked.has(b)).toBe(false);
});

test('what is taken over from another site is not told to be there', async () => {
  const [a] = NAMES as [string];
  const linked = await start().settle(keep([a], 'other'));
  expect([...linked]).toEqual([]);
  expect(there(a)).toBe(false);
});

test('the last site keeps its files', async () => {
  await start().settle(new Map());
  for (const name of NAMES) expect(readFileSync(path.join(folder, 'last', name), 'utf8')).toBe(name);
});

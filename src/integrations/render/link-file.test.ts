import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOrShare } from './link-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-share-'));
  mkdirSync(path.join(folder, 'last/a'), { recursive: true });
  writeFileSync(path.join(folder, 'last/a/x.txt'), 'the same');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (site: string): string => path.join(folder, site, 'a/x.txt');
const write = (text: string, last?: string): void =>
  writeOrShare(path.join(folder, 'site'), 'a/x.txt', text, last && path.join(folder, last));
const isShared = (): boolean => statSync(file('site')).ino === statSync(file('last')).ino;

test('a file that says the same is shared', () => {
  write('the same', 'last');
  expect(readFileSync(file('site'), 'utf8')).toBe('the same');
  expect(isShared()).toBe(true);
});

test('one that says something else is written, and the last one stays', () => {
  write('another', 'last');
  expect(readFileSync(file('site'), 'utf8')).toBe('another');
  expect(readFileSync(file('last'), 'utf8')).toBe('the same');
});

test.each([undefined, 'missing'])('without a last file (%s) it is written', (last) => {
  write('the same', last);
  expect(readFileSync(file('site'), 'utf8')).toBe('the same');
  expect(isShared()).toBe(false);
});

import {
  existsSync,
  linkSync,
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
import { readStates } from '../file-states.ts';
import { adoptSpare } from './adopt-spare.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-spare-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(folder, ...names);
const put = (site: string, name: string): void => {
  mkdirSync(path.dirname(at(site, name)), { recursive: true });
  writeFileSync(at(site, name), `${site} ${name}`);
};
const share = (name: string): void => {
  put('last', name);
  mkdirSync(path.dirname(at('spare', name)), { recursive: true });
  linkSync(at('last', name), at('spare', name));
};
const adopt = (names: readonly string[]): string[] =>
  [...adoptSpare(at('spare'), at('new/site'), readStates(at('last')), new Set(names))].sort();

test('what is the very file of the last site stays, all else goes with the folders that it leaves empty', () => {
  for (const name of ['papers/a/index.html', 'papers/b/index.html', 'index.html']) share(name);
  for (const name of ['papers/c/index.html', 'search/1.json']) put('spare', name);
  put('last', 'papers/c/index.html');
  const names = ['papers/a/index.html', 'papers/b/index.html', 'papers/c/index.html', 'papers/d/index.html'];
  expect(adopt(names)).toEqual(names.slice(0, 2));
  expect(readdirSync(at('new/site'))).toEqual(['papers']);
  expect(readdirSync(at('new/site/papers')).sort()).toEqual(['a', 'b']);
  expect(existsSync(at('spare'))).toBe(false);
});

test('the last site keeps all its files', () => {
  for (const name of ['a.html', 'b.html']) share(name);
  adopt(['a.html']);
  for (const name of ['a.html', 'b.html'])
    expect(readFileSync(at('last', name), 'utf8')).toBe(`last ${name}`);
});

test('a spare of which little is in the last site is left alone', () => {
  share('a.html');
  for (const name of ['b.html', 'c.html']) put('spare', name);
  put('last', 'b.html');
  expect(adopt(['a.html', 'b.html'])).toEqual([]);
  expect(existsSync(at('new/site'))).toBe(false);
  expect(readdirSync(at('spare')).sort()).toEqual(['a.html', 'b.html', 'c.html']);
});

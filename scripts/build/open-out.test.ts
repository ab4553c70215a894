import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOut } from './open-out.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  out = path.join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'index.html'), text);
};
const page = (): string => readFileSync(path.join(out, 'index.html'), 'utf8');

it('puts the next site into the place of the last', () => {
  for (const edition of ['first', 'second']) {
    const place = openOut(out);
    put('site.next', edition);
    place.publish();
    place.close();
    expect(page()).toBe(edition);
    expect(readdirSync(folder)).toEqual(['site']);
  }
});

it('makes the folder in which a site is to lie', () => {
  openOut(path.join(folder, 'a/b/site')).close();
  expect(readdirSync(path.join(folder, 'a/b'))).toEqual([]);
});

it('keeps the last site when the next one is given up', () => {
  put('site', 'last');
  const place = openOut(out);
  put('site.next', 'half');
  place.close();
  expect(page()).toBe('last');
  expect(readdirSync(folder)).toEqual(['site']);
});

it.each<[string, readonly string[]]>([
  ['while the next site grew', ['site', 'site.next']],
  ['between the two renames', ['site.old', 'site.next']],
  ['before the last site was deleted', ['site', 'site.old']],
  ['in the middle of all', ['site', 'site.next', 'site.old']],
])('needs no repair when the build before was killed %s', (_, names) => {
  for (const name of names) put(name, name);
  openOut(out).close();
  expect(page()).toBe(names[0]);
  expect(readdirSync(folder)).toEqual(['site']);
});

it('keeps the last site where it is told to, in the place of the one before', () => {
  const spare = path.join(folder, 'kept');
  put('site', 'last');
  put('kept', 'before');
  const place = openOut(out);
  put('site.next', 'whole');
  place.publish(spare);
  place.close();
  expect(page()).toBe('whole');
  expect(readFileSync(path.join(spare, 'index.html'), 'utf8')).toBe('last');
  expect(readdirSync(folder).sort()).toEqual(['kept', 'site']);
});

it('keeps no site where there was none', () => {
  const place = openOut(out);
  put('site.next', 'whole');
  place.publish(path.join(folder, 'kept'));
  place.close();
  expect(readdirSync(folder)).toEqual(['site']);
});

it('deletes what an earlier process was deleting, and no folder of people with a like name', async () => {
  put('site', 'last');
  for (const name of ['site.old-4711', 'site.old-backup', 'site.old-']) put(name, name);
  openOut(out).close();
  await expect.poll(() => readdirSync(folder).sort()).toEqual(['site', 'site.old-', 'site.old-backup']);
});

it('lets a second build of the same place wait, and names place and cure', () => {
  const place = openOut(out);
  expect(() => openOut(out)).toThrow(/^Another build of .*site \(process \d+\) is at work; wait for it\./);
  put('site.next', 'whole');
  place.publish();
  place.close();
  expect(page()).toBe('whole');
});

it('says what to do when nothing can be written beside the site', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => openOut(path.join(folder, 'file/site'))).toThrow(/--out DIR/);
  expect(existsSync(path.join(folder, 'file/site'))).toBe(false);
});

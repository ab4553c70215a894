import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findWorkshop, moveFolder } from './move-folder.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['/house/dist.next', '/house/dist.next'],
  ['/house/a/b/site', '/house/a/b/site'],
  ['/elsewhere/site', '/house/.cache/key/site'],
  ['/house-of-others/site', '/house/.cache/key/site'],
])('a site for %s grows in %s', (out, place) => {
  expect(findWorkshop('/house', out, '/house/.cache/key')).toBe(place);
});

/** A folder on another disk than the temporary one, where Linux has it. */
const memory = '/dev/shm';
const twoDisks = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;

it.each<[string, () => string]>([
  ['to another folder', () => path.join(folder, 'a/b')],
  ...(twoDisks
    ? [
        ['to another disk', () => path.join(mkdtempSync(`${memory}/litatlas-`), 'b')] as [
          string,
          () => string,
        ],
      ]
    : []),
])('moves a folder %s', (_, place) => {
  const from = path.join(folder, 'from');
  mkdirSync(path.join(from, 'papers'), { recursive: true });
  writeFileSync(path.join(from, 'papers/index.html'), 'page');
  const to = place();
  moveFolder(from, to);
  expect(readFileSync(path.join(to, 'papers/index.html'), 'utf8')).toBe('page');
  expect(existsSync(from)).toBe(false);
  rmSync(path.dirname(to), { recursive: true });
});

it('leaves a folder that is in its place', () => {
  moveFolder(folder, folder);
  expect(existsSync(folder)).toBe(true);
});

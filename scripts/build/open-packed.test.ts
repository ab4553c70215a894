import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPacked } from './open-packed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (packed: string): void =>
  openPacked(path.join(folder, packed), path.join(folder, 'site')).close();

it.each(['site', 'site/packed', '.', ''])('refuses the place of the site itself: %s', (packed) => {
  expect(() => open(packed)).toThrow('--packed DIR');
});

it('refuses a folder of something else, and leaves it as it is', () => {
  mkdirSync(path.join(folder, 'home'));
  writeFileSync(path.join(folder, 'home/letter.txt'), 'Dear Ida');
  expect(() => open('home')).toThrow('holds something else');
  expect(readdirSync(path.join(folder, 'home'))).toEqual(['letter.txt']);
});

it.each(['new', 'site-packed', 'empty', 'packed'])(
  'takes a free place, an empty folder, a packed site: %s',
  (packed) => {
    mkdirSync(path.join(folder, 'empty'));
    mkdirSync(path.join(folder, 'packed/packs/lost'), { recursive: true });
    writeFileSync(path.join(folder, 'packed/packs/lost/index.html'), '');
    expect(() => open(packed)).not.toThrow();
  },
);

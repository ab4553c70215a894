import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findLastPacked, notePacked } from './last-packed.ts';

let folder = '';
let file = '';
let packed = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  [file, packed] = [path.join(folder, 'note.json'), path.join(folder, 'packed')];
  mkdirSync(packed);
  writeFileSync(path.join(packed, '0.pack'), 'packed');
  notePacked(file, { code: 'code', site: 'site', packs: { '0.pack': ['key', 'digest'] } }, packed);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds what was noted of a packed site that lies untouched', () => {
  expect(findLastPacked(file, 'code', packed)).toMatchObject({
    site: 'site',
    packs: { '0.pack': ['key', 'digest'] },
  });
});

it.each<[string, () => void]>([
  ['somebody touched it', () => writeFileSync(path.join(packed, '0.pack'), 'other')],
  ['it is gone', () => rmSync(packed, { recursive: true })],
  ['the note is gone', () => rmSync(file)],
  ['the note is damaged', () => writeFileSync(file, '{"code":"code",')],
])('finds nothing when %s', (_, happen) => {
  happen();
  expect(findLastPacked(file, 'code', packed)).toBeUndefined();
});

it('finds nothing that other code packed', () => {
  expect(findLastPacked(file, 'other', packed)).toBeUndefined();
});

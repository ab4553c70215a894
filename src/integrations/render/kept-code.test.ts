import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findKeptCode, keepCode } from './kept-code.ts';
import type { RenderJob } from './render-job.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-code-'));
  const files = { '.prerender/prerender-entry.Ab-1_x.mjs': 'export {}', '_astro/a.css': 'a{}', 'b.ico': '' };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, 'site', name)), { recursive: true });
    writeFileSync(path.join(folder, 'site', name), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jobOf = (code: string): RenderJob => ({
  code,
  cache: path.join(folder, 'cache'),
  content: '',
  record: '',
  stores: [],
  edition: false,
});
const styles = new Map([['page', { styles: [{ sheet: { type: 'external', src: 'a.css' } }] }]]);
const keep = (): void => keepCode(jobOf('c'), path.join(folder, 'site'), styles);

test('a build of the same code finds what renders, what pages load, and their styles', () => {
  keep();
  const kept = findKeptCode(jobOf('c'));
  expect(readFileSync(kept?.entry ?? '', 'utf8')).toBe('export {}');
  expect(readFileSync(path.join(kept?.files ?? '', '_astro/a.css'), 'utf8')).toBe('a{}');
  expect(kept?.styled).toEqual(styles);
});

test.each([
  ['nothing was kept', () => rmSync(path.join(folder, 'cache'), { recursive: true })],
  ['a file is gone', () => rmSync(path.join(folder, 'cache/code/files/b.ico'))],
  ['a file is another', () => writeFileSync(path.join(folder, 'cache/code/files/_astro/a.css'), 'b{}')],
  ['its note is cut off', () => writeFileSync(path.join(folder, 'cache/code/code.json'), '{"code":"c"')],
])('it finds nothing where %s', (_, change) => {
  keep();
  change();
  expect(findKeptCode(jobOf('c'))).toBeUndefined();
});

test('other code finds nothing', () => {
  keep();
  expect(findKeptCode(jobOf('d'))).toBeUndefined();
});

test('a site that Astro renders from elsewhere is not kept', () => {
  rmSync(path.join(folder, 'site/.prerender'), { recursive: true });
  keep();
  expect(findKeptCode(jobOf('c'))).toBeUndefined();
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WritePlan } from './plan-pages.ts';
import type { RenderJob } from './render-job.ts';
import { digestBytes } from './site-record.ts';
import type { RenderedFile } from './site-writer.ts';
import { startWriterBeside } from './write-beside.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-write-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const job = (): RenderJob => ({
  code: '',
  content: folder,
  cache: folder,
  record: path.join(folder, 'record.json'),
  stores: [],
  edition: false,
});
const PLAN: WritePlan = {
  kept: new Map(),
  papers: 1,
  bundles: 1,
  members: [['papers/a/index.html']],
  withTexts: true,
};
const file = (name: string, text: string, more: Partial<RenderedFile> = {}): RenderedFile => ({
  name,
  content: text,
  page: name.endsWith('.html'),
  ...more,
});
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

it('writes pages with their policy, indexes what they mark, and leaves other files as they are', async () => {
  const writer = startWriterBeside(folder, job());
  expect(await writer.whole).toEqual([]);
  writer.start(PLAN);
  const marked = page('<main data-pagefind-body><h1>An owl</h1><p>By day.</p></main>');
  await writer.write(file('papers/a/index.html', marked, { key: 'k' }));
  await writer.write(file('deep/er/list.json', '["<script>"]', { key: 'l' }));
  await writer.write(file('index.html', page('Home')));
  const { pages, bundles, digests } = await writer.finish();
  expect(readFileSync(path.join(folder, 'papers/a/index.html'), 'utf8')).toContain('content-security-policy');
  expect(readFileSync(path.join(folder, 'deep/er/list.json'), 'utf8')).toBe('["<script>"]');
  expect(Object.keys(pages).sort()).toEqual(['deep/er/list.json', 'papers/a/index.html']);
  expect(Object.keys(bundles['pagefind/']?.ids ?? {})).toEqual(['papers/a/']);
  expect([...digests.keys()]).toEqual(expect.arrayContaining(['index.html', 'pagefind/pagefind-entry.json']));
});

it('says which page it refused, at the next file or at the end', async () => {
  const writer = startWriterBeside(folder, job());
  writer.start(PLAN);
  await writer.write(file('papers/a/index.html', page('<p onclick="steal()">'), { key: 'k' }));
  await expect(writer.finish()).rejects.toThrow('papers/a/index.html: not allowed in a page');
});

it('takes more than it holds at a time', async () => {
  const writer = startWriterBeside(folder, job());
  writer.start(PLAN);
  const megabyte = '0'.repeat(1_000_000);
  for (let i = 0; i < 80; i += 1) await writer.write(file(`data/${i}.json`, megabyte));
  expect((await writer.finish()).digests.size).toBeGreaterThanOrEqual(80);
});

it('writes and digests a long file as a short one', async () => {
  const writer = startWriterBeside(folder, job());
  writer.start(PLAN);
  const long = 'é∑ \ud800'.repeat(100_000);
  await writer.write(file('long.json', long));
  await writer.write(file('short.json', long.slice(0, 40)));
  const { digests } = await writer.finish();
  expect(digests.get('long.json')).toBe(digestBytes(long));
  expect(digests.get('short.json')).toBe(digestBytes(long.slice(0, 40)));
  expect(readFileSync(path.join(folder, 'long.json')).equals(Buffer.from(long))).toBe(true);
});

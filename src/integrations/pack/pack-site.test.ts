import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInPack } from '../../site/packs/pack-bytes.ts';
import { findPacked, LOST, type PackPlan } from '../../site/packs/pack-plan.ts';
import { listFiles } from '../list-files.ts';
import { packSite } from './pack-site.ts';
import type { PackRecord } from './write-packs.ts';

const LOST_PAGE =
  '<head><title>Not found</title><meta property="og:site_name" content="Ducks"></head><main id="main">lost</main>';
const SITE: Readonly<Record<string, string>> = {
  '404.html': LOST_PAGE,
  '_astro/list.js': 'fetch("a")',
  '_astro/plain.js': 'focus()',
  'build.json': 'of the site itself',
  'index.html': 'home',
  'papers.json': 'x'.repeat(2500),
  'papers/index.html': 'list',
  ...Object.fromEntries(
    Array.from({ length: 70 }, (_, at) => [`papers/${at}/index.html`, `${at}`.repeat(20_000)]),
  ),
  'search/records/0.json': '[]',
  'sitemap.xml': 'every page',
  'sw.js': 'of the site itself',
  'topics/a/feed.xml': 'feed',
  'topics/a/index.html': 'hub',
};

let folder = '';
let record: PackRecord = {};
const inode = (name: string): number => statSync(path.join(folder, name)).ino;
const open = (name: string): Buffer => readFileSync(path.join(folder, name));
const pack = (to: string, bytes = Infinity, last?: PackRecord): Promise<PackRecord> => {
  mkdirSync(path.join(folder, to));
  return packSite({
    from: path.join(folder, 'site'),
    to: path.join(folder, to),
    base: '/atlas/',
    site: 'https://example.org',
    room: { files: 99, largest: 1000, bytes },
    last: last && { folder: path.join(folder, 'packed'), packs: last },
  });
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'litatlas-'));
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(path.dirname(path.join(folder, 'site', name)), { recursive: true });
    writeFileSync(path.join(folder, 'site', name), text);
  }
  record = await pack('packed');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLAN: PackPlan = {
  base: '/atlas/',
  packs: { papers: 8, 'search/records': 1 },
  large: { 'papers.json': 3 },
};

test('every file is found, in its pack, in parts or by itself, byte for byte', () => {
  const wrong = Object.entries(SITE).filter(([name, text]) => {
    const packed = findPacked(PLAN, name);
    if (packed?.pack) return String(findInPack(gunzipSync(open(`packed/${packed.pack}`)), name)) !== text;
    // Parts that are joined can be unpacked at once.
    if (packed?.parts)
      return String(gunzipSync(Buffer.concat(packed.parts.map((part) => open(`packed/${part}`))))) !== text;
    return String(open(`packed/${name}`)) !== text;
  });
  expect(wrong.map(([name]) => name)).toEqual([
    '404.html',
    '_astro/list.js',
    'build.json',
    'sitemap.xml',
    'sw.js',
  ]);
});

test('the scripts know how the site is packed', () => {
  for (const script of ['sw.js', 'packs/open.js', 'packs/reach.js']) {
    const code = String(open(`packed/${script}`));
    expect([code.includes(JSON.stringify(PLAN)), code.includes('LITATLAS')]).toEqual([true, false]);
  }
  expect(String(open('packed/_astro/list.js'))).toBe('import"../packs/reach.js";fetch("a")');
});

test('the page for lost addresses opens packed pages, and lies where it is found', () => {
  expect(String(open(`packed/${LOST}`))).toBe(LOST_PAGE);
  expect(String(open('packed/404.html'))).toContain('/atlas/packs/open.js');
});

test('a sitemap lists what a search engine can fetch', () => {
  const sitemap = String(open('packed/sitemap.xml'));
  expect(sitemap).toContain('<loc>https://example.org/atlas/topics/a/</loc>');
  expect(sitemap).not.toMatch(/papers\/1|lost/);
});

test('what can be kept on a device are packs', () => {
  const files = (
    JSON.parse(
      String(
        open('packed/sw.js')
          .toString()
          .match(/\{"build".*?"complete":true\}/)?.[0],
      ),
    ) as {
      precache: [string][];
    }
  ).precache.map(([name]) => name);
  expect(files).toContain('packs/papers/0.pack');
  expect(files).toContain(LOST);
});

/** Paths of files that are not the same in two folders. */
const differ = (first: string, second: string): string[] => {
  const [names = [], others = []] = [first, second].map((name) => listFiles(path.join(folder, name)));
  const alone = others.filter((name) => !names.includes(name));
  return [
    ...names.filter(
      (name) => !others.includes(name) || !open(`${first}/${name}`).equals(open(`${second}/${name}`)),
    ),
    ...alone,
  ];
};

test('the same site makes the same packs', async () => {
  await pack('again');
  expect(differ('packed', 'again')).toEqual([]);
  expect(existsSync(path.join(folder, 'packed/papers/1'))).toBe(false);
});

test('what was packed before makes no difference; only packs of pages that changed are made again', async () => {
  const changed = 'papers/7/index.html';
  writeFileSync(path.join(folder, 'site', changed), 'changed');
  await pack('fresh');
  await pack('after', Infinity, record);
  writeFileSync(path.join(folder, 'site', changed), SITE[changed] ?? '');
  expect(differ('fresh', 'after')).toEqual([]);
  const { pack: its = '' } = findPacked(PLAN, changed) ?? {};
  expect(differ('packed', 'after').filter((name) => name.endsWith('.pack'))).toEqual([its]);
  const again = Object.keys(record).filter((name) => inode(`packed/${name}`) !== inode(`after/${name}`));
  expect(again).toEqual([its]);
});

test('a large file for which there is no room is left out, and the scripts know', async () => {
  await pack('small', 1000);
  expect(existsSync(path.join(folder, 'small/packs/parts/papers.json.gz.00'))).toBe(false);
  expect(String(open('small/packs/open.js'))).toContain('"large":{"papers.json":0}');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestStates, readStates } from '../file-states.ts';
import { fileOf, planPages, type CheckedStore } from './plan-pages.ts';
import { digestBytes, findWhole } from './site-record.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-plan-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PATHS = [
  { pathname: '/' },
  { pathname: '/papers.json' },
  { pathname: '/papers/b/', cacheKey: 'b1' },
  { pathname: '/papers/a/', cacheKey: 'a1' },
  { pathname: '/topics/t/', cacheKey: 't1' },
];

/** A finished site with the pages given as id → key and text. */
function store(pages: Record<string, [key: string, text: string]>): CheckedStore {
  const records = Object.entries(pages).map(([name, [key, text]]) => {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return [name, { key, digest: digestBytes(text), indexed: '' }] as const;
  });
  const known = { folder, record: { code: 'c', pages: Object.fromEntries(records), bundles: {} } };
  return { ...known, whole: findWhole(known, readStates(folder)) };
}

describe('planPages', () => {
  it('renders pages with a key by name, then everything else', () => {
    const { render, kept } = planPages(PATHS, []);
    expect(render.map(({ pathname }) => pathname)).toEqual([
      '/papers/a/',
      '/papers/b/',
      '/topics/t/',
      '/',
      '/papers.json',
    ]);
    expect(kept.size).toBe(0);
  });

  it('takes over a page whose key is known', () => {
    const { render, kept } = planPages(PATHS, [
      store({ 'papers/a/index.html': ['a1', 'A'], 'papers/b/index.html': ['b0', 'B'] }),
    ]);
    expect([...kept.keys()]).toEqual(['papers/a/index.html']);
    expect(render.map(({ pathname }) => pathname)).toContain('/papers/b/');
  });

  it('renders a page whose file was changed by somebody else', () => {
    const known = store({ 'papers/a/index.html': ['a1', 'A'] });
    writeFileSync(path.join(folder, 'papers/a/index.html'), 'hacked');
    const whole = findWhole(known, readStates(folder));
    expect(planPages(PATHS, [{ ...known, whole }]).kept.size).toBe(0);
  });

  it('does not read files whose states are those of a finished site, and reads all when one changed', () => {
    const { record } = store({ 'a.html': ['a1', 'A'], 'b.html': ['b1', 'B'] });
    writeFileSync(path.join(folder, 'a.html'), 'X');
    const finished = readStates(folder);
    const known = { folder, record, states: digestStates(finished) };
    expect([...findWhole(known, finished)]).toEqual(['a.html', 'b.html']);
    writeFileSync(path.join(folder, 'b.html'), 'BB');
    expect([...findWhole(known, readStates(folder))]).toEqual([]);
  });

  it('gives every page with a key to exactly one shard, and nothing else to any', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ pathname: `/papers/p${i}/`, cacheKey: 'k' }));
    const parts = [0, 1, 2].map(
      (index) => planPages([...PATHS, ...many], [], { index, of: 3 }).render as typeof PATHS,
    );
    expect(parts.flat().map(({ pathname }) => pathname)).toHaveLength(43);
    expect(new Set(parts.flat())).toEqual(new Set([...PATHS.slice(2), ...many]));
    for (const part of parts) expect(part.length).toBeGreaterThan(5);
  });
});

it.each([
  ['/', 'index.html'],
  ['/papers/a', 'papers/a/index.html'],
  ['/papers/gpt-4.5/', 'papers/gpt-4.5/index.html'],
  ['/papers.json', 'papers.json'],
  ['/topics/t/papers.bib', 'topics/t/papers.bib'],
  ['/papers/µ-net/', 'papers/µ-net/index.html'],
])('the file of %s is %s', (pathname, file) => {
  expect(fileOf(pathname)).toBe(file);
});

it('knows a page from an endpoint, whose address Astro writes with a slash or without', () => {
  expect(fileOf('/papers/gpt-3.5/', { type: 'page' })).toBe('papers/gpt-3.5/index.html');
  expect(fileOf('/topics/t/papers.csv/', { type: 'endpoint' })).toBe('topics/t/papers.csv');
  expect(fileOf('/404/', { type: 'page' })).toBe('404.html');
});

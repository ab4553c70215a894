import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryCache, openEntryLog, readKnownEntries, type EntryCache } from './entry-cache.ts';
import { readEntries, type LoadedEntry } from './read-entries.ts';
import { readTopics } from './read-topics.ts';

const FIXTURE = path.resolve('src/pipeline/fixtures/small-review/expected/papers');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-entries-'));
  cpSync(FIXTURE, path.join(folder, 'papers'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const cache = (code = 'c'): EntryCache => entryCache(path.join(folder, 'cache'), code);
const readCached = (code?: string): LoadedEntry[] => readEntries(folder, readKnownEntries(cache(code)));
const fileOf = (entry: LoadedEntry | undefined): string => path.join(folder, 'papers', `${entry?.id}.mdx`);

test('entries from the cache are those that were read', () => {
  const read = readEntries(folder);
  expect(read.length).toBeGreaterThan(3);
  expect(readCached()).toEqual(read);
  expect(readCached()).toEqual(read);
});

test('an entry that changed is read again', () => {
  const [first] = readCached();
  const file = fileOf(first);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n$/, ' More.\n'));
  expect(readCached()[0]?.abstract).toMatch(/ More\.$/);
});

test.each([
  ['of other code', (text: string) => text.replace(/"title":"[^"]*"/g, '"title":"stale"'), 'd'],
  ['that is damaged', (text: string) => text.slice(0, -20), 'c'],
])('a cache %s is not used', (_, change, code) => {
  const read = readCached();
  writeFileSync(cache().file, change(readFileSync(cache().file, 'utf8')));
  expect(readCached(code)).toEqual(read);
});

test('what was just written comes from the log, beside what the cache knows', () => {
  const [first, ...others] = readCached();
  writeFileSync(fileOf(first), 'new');
  const log = openEntryLog(cache());
  log.add(first!.id, 'new', () => ({ entry: { ...first!.entry, title: 'Of the log' }, abstract: 'A' }), true);
  log.add('x', 'old', () => expect.fail('what is known already is not asked for'), false);
  log.close();
  const [now, ...same] = readCached();
  expect(now).toMatchObject({ abstract: 'A', entry: { title: 'Of the log' } });
  expect(same).toEqual(others);
});

test('what is added while somebody reads is found by who reads on', () => {
  const [first] = readCached();
  const known = readKnownEntries(cache());
  writeFileSync(fileOf(first), 'new');
  const log = openEntryLog(cache());
  log.add(first!.id, 'new', () => ({ entry: first!.entry, abstract: 'A' }), true);
  expect(readEntries(folder, known)[0]?.abstract).toBe('A');
  log.close();
});

test('files of which ingest told the digest are not read again', () => {
  const read = readCached();
  const texts = read.map((entry) => readFileSync(fileOf(entry), 'utf8'));
  const log = openEntryLog(cache());
  read.forEach(({ id }, at) => log.add(id, texts[at]!, () => expect.fail('it is known'), false));
  expect([...log.tell().keys()]).toEqual(read.map(({ id }) => id));
  for (const entry of read) writeFileSync(fileOf(entry), 'not read');
  expect(readCached()).toEqual(read);
  // The next build is told anew.
  openEntryLog(cache());
  expect(() => readCached()).toThrow(read[0]?.id);
});

test('a log of other code begins anew, with all that stands there', () => {
  const [first] = readCached();
  const text = readFileSync(fileOf(first), 'utf8');
  const log = openEntryLog(cache('d'));
  log.add(first!.id, text, () => ({ entry: { ...first!.entry, title: 'Of the log' }, abstract: 'A' }), false);
  log.close();
  expect(readCached('d')[0]?.abstract).toBe('A');
  expect(readFileSync(cache().file, 'utf8')).toMatch(/^d\n/);
});

test('an entry that somebody broke is named', () => {
  const [first] = readEntries(folder);
  writeFileSync(fileOf(first), '---\ntitel: x\n---\n\nText\n');
  expect(() => readEntries(folder)).toThrow(`${first?.id}.mdx: `);
});

test('a vocabulary is remembered while its file stays the same', () => {
  const file = path.join(folder, 'topics.yaml');
  const write = (label: string): void => writeFileSync(file, `- id: a\n  label: ${label}\n`);
  write('Alpha');
  const read = readTopics(folder);
  expect(read).toMatchObject([{ id: 'a', label: 'Alpha' }]);
  expect([readTopics(folder, cache()), readTopics(folder, cache())]).toEqual([read, read]);
  write('Beta');
  expect(readTopics(folder, cache())[0]?.label).toBe('Beta');
  const kept = readFileSync(cache().topics, 'utf8');
  writeFileSync(cache().topics, kept.replace('Beta', 'Kept'));
  expect(readTopics(folder, cache())[0]?.label).toBe('Kept');
  expect(readTopics(folder, cache('d'))[0]?.label).toBe('Beta');
  writeFileSync(cache().topics, kept.slice(0, -5));
  expect(readTopics(folder, cache())[0]?.label).toBe('Beta');
});

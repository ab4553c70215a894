import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEntryLog } from './entry-cache.ts';
import { readEntries } from './read-entries.ts';

const FIXTURE = path.resolve('src/pipeline/fixtures/small-review/expected/papers');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-entries-'));
  cpSync(FIXTURE, path.join(folder, 'papers'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const cache = (code = 'c'): { file: string; code: string } => ({
  file: path.join(folder, 'cache/entries.jsonl'),
  code,
});

test('entries from the cache are those that were read', () => {
  const read = readEntries(folder);
  expect(read.length).toBeGreaterThan(3);
  expect(readEntries(folder, cache())).toEqual(read);
  expect(readEntries(folder, cache())).toEqual(read);
});

test('an entry that changed is read again', () => {
  const [first] = readEntries(folder, cache());
  const file = path.join(folder, 'papers', `${first?.id}.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n$/, ' More.\n'));
  expect(readEntries(folder, cache())[0]?.abstract).toMatch(/ More\.$/);
});

test.each([
  ['of other code', (text: string) => text.replace(/"title":"[^"]*"/g, '"title":"stale"'), 'd'],
  ['that is damaged', (text: string) => text.slice(0, -20), 'c'],
])('a cache %s is not used', (_, change, code) => {
  const read = readEntries(folder, cache());
  writeFileSync(cache().file, change(readFileSync(cache().file, 'utf8')));
  expect(readEntries(folder, cache(code))).toEqual(read);
});

test('what was just written comes from the log, beside what the cache knows', () => {
  const [first, ...others] = readEntries(folder, cache());
  const file = path.join(folder, 'papers', `${first?.id}.mdx`);
  writeFileSync(file, 'new');
  const log = openEntryLog(cache());
  log.add('new', () => ({ entry: { ...first!.entry, title: 'Of the log' }, abstract: 'A' }), true);
  log.add('old', () => expect.fail('what is known already is not asked for'), false);
  log.close();
  const [now, ...same] = readEntries(folder, cache());
  expect(now).toMatchObject({ abstract: 'A', entry: { title: 'Of the log' } });
  expect(same).toEqual(others);
});

test('a log of other code begins anew, with all that stands there', () => {
  const [first] = readEntries(folder, cache());
  const text = readFileSync(path.join(folder, 'papers', `${first?.id}.mdx`), 'utf8');
  const log = openEntryLog(cache('d'));
  log.add(text, () => ({ entry: { ...first!.entry, title: 'Of the log' }, abstract: 'A' }), false);
  log.close();
  expect(readEntries(folder, cache('d'))[0]?.abstract).toBe('A');
  expect(readFileSync(cache().file, 'utf8')).toMatch(/^d\n/);
});

test('an entry that somebody broke is named', () => {
  const [first] = readEntries(folder);
  writeFileSync(path.join(folder, 'papers', `${first?.id}.mdx`), '---\ntitel: x\n---\n\nText\n');
  expect(() => readEntries(folder)).toThrow(`${first?.id}.mdx: `);
});

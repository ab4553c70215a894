import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { growFile } from './grow-file.ts';
import type { RenderJob } from './render-job.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'litatlas-grow-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NAME = 'deep/list.txt';
const site = (): string => path.join(folder, 'site');
const job = (code = 'c'): RenderJob => ({
  code,
  content: folder,
  cache: folder,
  record: path.join(folder, 'record.json'),
  stores: [{ folder: site(), record: '' }],
  edition: false,
});

/** What a build makes of parts, how many of them it writes, and what all of them together are. */
interface Made {
  readonly text: string;
  readonly written: string[];
  readonly expected: string;
}

interface Frame {
  readonly head?: string;
  readonly separator?: string;
  readonly facts?: string;
}

function grow(
  parts: readonly string[],
  { head = '[\n', separator = ',\n', facts = 'f' }: Frame,
  now?: RenderJob,
): Made {
  const written: string[] = [];
  const bytes = growFile(now, {
    ...{ name: NAME, head, separator, tail: '\n]\n', facts },
    keys: parts.map((part) => part.padEnd(8, '_')),
    write: (place) => {
      written.push(parts[place] ?? '');
      return `“${parts[place]}”`;
    },
  });
  const expected = `${head}${parts.map((part) => `“${part}”`).join(separator)}\n]\n`;
  return { text: Buffer.from(bytes).toString('utf8'), written, expected };
}

function publish(text: string): void {
  const file = path.join(site(), NAME);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

it.each<[string, string[], string[], string[], Frame?]>([
  ['nothing changed', ['a', 'b', 'c'], ['a', 'b', 'c'], []],
  ['one part changed', ['a', 'b', 'c'], ['a', 'B', 'c'], ['B']],
  ['the first changed', ['a', 'b', 'c'], ['A', 'b', 'c'], ['A']],
  ['the last changed', ['a', 'b', 'c'], ['a', 'b', 'C'], ['C']],
  ['one was added', ['a', 'c'], ['a', 'b', 'c'], ['b']],
  ['one was added in front', ['b', 'c'], ['a', 'b', 'c'], ['a']],
  ['one is gone', ['a', 'b', 'c', 'd'], ['a', 'd'], []],
  ['the order is another', ['a', 'b', 'c', 'd'], ['d', 'b', 'c', 'a'], []],
  ['all are gone', ['a'], [], []],
  ['there were none', [], ['a', 'b'], ['a', 'b']],
  ['nothing stands between them', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], ['x'], { separator: '' }],
  ['nothing stands before them', ['a', 'b'], ['b', 'a'], [], { head: '' }],
])('writes only what changed when %s', (_, before, after, changed, frame = {}) => {
  publish(grow(before, frame, job()).text);
  const { text, written, expected } = grow(after, frame, job());
  expect(text).toBe(expected);
  expect(written).toEqual(changed);
});

it('takes parts over behind another head', () => {
  publish(grow(['a', 'b'], { head: 'old title\n' }, job()).text);
  const { text, written, expected } = grow(['a', 'b'], { head: 'a longer title, in ö\n' }, job());
  expect(text).toBe(expected);
  expect(written).toEqual([]);
});

it.each<[string, () => Made]>([
  ['there is no last file', () => grow(['a', 'b'], {}, job())],
  [
    'the facts are others',
    () => (publish(grow(['a', 'b'], { facts: 'g' }, job()).text), grow(['a', 'b'], {}, job())),
  ],
  ['other code made it', () => (publish(grow(['a', 'b'], {}, job('old')).text), grow(['a', 'b'], {}, job()))],
  [
    'somebody touched it',
    () => (publish(grow(['a', 'b'], {}, job()).text.replace('a', 'e')), grow(['a', 'b'], {}, job())),
  ],
  [
    'it was made by a build that was not finished',
    () => {
      publish(grow(['a', 'b'], {}, job()).text);
      grow(['a', 'c'], {}, job());
      return grow(['a', 'b'], {}, job());
    },
  ],
  ['nothing is kept', () => grow(['a', 'b'], {})],
])('writes everything where %s', (_, make) => {
  const { text, written, expected } = make();
  expect(text).toBe(expected);
  expect(written).toEqual(['a', 'b']);
});

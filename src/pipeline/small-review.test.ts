import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../paper/source-file.ts';
import { buildAtlas, type AtlasFiles } from './pipeline.ts';
import { readEntry } from './read/read-entry.ts';
import { readPublished } from './read/read-published.ts';

const root = path.join(import.meta.dirname, 'fixtures/small-review');
const expected = path.join(root, 'expected');

function filesIn(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder)).map((name) => ({
    path: `${folder}/${name}`,
    bytes: readFileSync(path.join(root, folder, name)),
  }));
}

function build(published: ReadonlyMap<string, string> = new Map(), seeds = filesIn('seeds')): AtlasFiles {
  return buildAtlas({
    seeds,
    references: filesIn('references'),
    topics: { path: 'topics.yaml', bytes: readFileSync(path.join(root, 'topics.yaml')) },
    published: [...published]
      .filter(([file]) => file.startsWith('papers/'))
      .flatMap(([file, text]) => readPublished(path.basename(file, '.mdx'), text, () => text) ?? []),
  });
}

/** The whole pipeline on a review of one page; `npx vitest -u` with the project's configuration writes `expected/` anew. */
describe('the small review', () => {
  const { files, entries, messages } = build();

  it.each([...files])('makes %s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(path.join(expected, file));
  });

  it('tells what reading its entries gives, key by key in one order', () => {
    expect(entries.size).toBeGreaterThan(3);
    for (const [file, entry] of entries)
      expect(JSON.stringify(readEntry(files.get(file) ?? ''))).toBe(JSON.stringify(entry));
  });

  it('says what it met', async () => {
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(
      path.join(expected, 'messages.json'),
    );
  });

  it('makes nothing else', () => {
    const made = [...files.keys(), 'messages.json'].sort();
    const there = existsSync(expected)
      ? readdirSync(expected, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            path.relative(expected, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
          )
      : [];
    expect(there.sort()).toEqual(made);
  });

  it('is the same in any order of the seed files, and when it is built upon itself', () => {
    expect([...build(new Map(), filesIn('seeds').reverse()).files]).toEqual([...files]);
    expect([...build(files).files]).toEqual([...files]);
  });

  it('says nothing that a reader cannot see in the paper', () => {
    for (const [file, text] of files) {
      if (!file.startsWith('papers/')) continue;
      const read = readEntry(text);
      const shown = `${read?.entry.title}\n${read?.abstract}`;
      const said = [
        ...(read?.entry.topics?.flatMap(({ evidence }) => evidence) ?? []),
        ...(read?.entry.results?.map((result) => result.text) ?? []),
        ...(read?.entry.keyphrases ?? []),
      ];
      for (const phrase of said) expect(shown).toContain(phrase);
    }
  });
});

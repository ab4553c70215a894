import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpusWordsOf, rememberWords } from '../../site/search/corpus-words.ts';
import { smallCatalog } from '../../site/small-catalog.ts';
import type { RenderJob } from './render-job.ts';
import { findWords, keepWords } from './remember-words.ts';

let job: RenderJob;
beforeEach(() => {
  const cache = mkdtempSync(path.join(os.tmpdir(), 'litatlas-words-'));
  job = { code: 'c', content: cache, cache, record: '', stores: [], edition: false };
});
afterEach(() => rmSync(job.cache, { recursive: true, force: true }));

const make = (): ReturnType<typeof smallCatalog> =>
  smallCatalog([
    { id: 'a', title: 'Pre-training owls', abstract: 'By $\\ell_p$ norms.' },
    { id: 'b', title: 'Owls', abstract: '' },
  ]);
const keep = (): void => {
  const catalog = make();
  keepWords(job, catalog.papers, corpusWordsOf(catalog));
};

test('what was kept is found, and makes the same words', () => {
  const fresh = corpusWordsOf(make());
  keep();
  const known = findWords(job);
  expect(make().papers.map((paper) => known?.find(paper)?.text.length)).toEqual([6, 1]);
  expect(known?.find({ ...make().papers[1]!, abstract: 'Another text' })).toBeUndefined();
  rememberWords(known!);
  expect(corpusWordsOf(make())).toEqual(fresh);
});

test('nothing is kept when most words stand in no paper any more', () => {
  const catalog = make();
  const corpus = corpusWordsOf(catalog);
  keepWords(job, catalog.papers, { ...corpus, papers: corpus.papers.slice(1) });
  expect(findWords(job)).toBeUndefined();
});

test('nothing is found of other code, of a damaged file, and of none', () => {
  expect(findWords(job)).toBeUndefined();
  keep();
  expect(findWords({ ...job, code: 'd' })).toBeUndefined();
  const file = path.join(job.cache, 'words.bin');
  const text = readFileSync(file, 'utf8');
  for (const damaged of [text.slice(0, -1), text.replace('owls', 'owl5'), '', '\n']) {
    writeFileSync(file, damaged);
    expect(findWords(job)).toBeUndefined();
  }
});

test('a disk that refuses keeps nothing', () => {
  writeFileSync(path.join(job.cache, 'file'), '');
  job = { ...job, cache: path.join(job.cache, 'file', 'below') };
  expect(keep).not.toThrow();
  expect(findWords(job)).toBeUndefined();
});

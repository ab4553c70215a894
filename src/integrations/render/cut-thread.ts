/** A thread that writes the parts of a large review's index. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { corpusWordsOf, rememberTexts } from '../../site/search/corpus-words.ts';
import type { CutOptions } from './cut-beside.ts';
import { cutSearchIndex, loadSearched } from './cut-search-index.ts';
import { linkFile } from './link-file.ts';
import { findWords, keepWords } from './remember-words.ts';
import { openSiteFolder } from './site-folder.ts';
import { digestBytes } from './site-record.ts';

const { site, job } = workerData as CutOptions;
parentPort?.once('message', () => {
  const { digests, put } = openSiteFolder(site);
  const [last] = job.stores;
  const catalog = loadSearched(job);
  for (const [name, text] of cutSearchIndex(catalog)) {
    const file = last && path.join(last.folder, name);
    if (file !== undefined && existsSync(file) && readFileSync(file, 'utf8') === text) {
      // To share a file takes a tenth of the time of writing one.
      linkFile(file, path.join(site, name));
      digests.set(name, digestBytes(text));
    } else put(name, text);
  }
  parentPort?.postMessage(digests);
  keepWords(job, catalog.papers, corpusWordsOf(catalog));
});
const known = findWords(job);
if (known) rememberTexts(known);

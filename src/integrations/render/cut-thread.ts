/** A thread that writes the parts of a large review's index. */
import { parentPort, workerData } from 'node:worker_threads';
import { corpusWordsOf, rememberWords } from '../../site/search/corpus-words.ts';
import type { CutOptions } from './cut-beside.ts';
import { cutSearchIndex, loadSearched, readKnown } from './cut-search-index.ts';
import { writeOrShare } from './link-file.ts';
import { findWords, keepWords } from './remember-words.ts';
import { digestBytes } from './site-record.ts';

const { site, job } = workerData as CutOptions;
parentPort?.once('message', () => {
  const digests = new Map<string, string>();
  const last = job.stores[0]?.folder;
  const catalog = loadSearched(job, entries);
  for (const [name, text] of cutSearchIndex(catalog)) {
    writeOrShare(site, name, text, last);
    digests.set(name, digestBytes(text));
  }
  parentPort?.postMessage(digests);
  keepWords(job, catalog.papers, corpusWordsOf(catalog));
});
const entries = readKnown(job);
const known = findWords(job);
if (known) rememberWords(known);

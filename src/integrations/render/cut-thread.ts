/** A thread that writes the parts of a large review's index. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CutOptions } from './cut-beside.ts';
import { cutSearchIndex } from './cut-search-index.ts';
import { openSiteFolder } from './site-folder.ts';

const { site, job } = workerData as CutOptions;
const folder = openSiteFolder(site);
for (const [name, text] of cutSearchIndex(job)) folder.put(name, text);
parentPort?.postMessage(folder.digests);

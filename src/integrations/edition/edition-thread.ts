/** A thread that makes an edition of a finished site. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EditionOptions } from './make-beside.ts';
import { MAKERS } from './makers.ts';

const { name, out, hosted } = workerData as EditionOptions;
parentPort?.postMessage(await MAKERS[name](out, hosted));

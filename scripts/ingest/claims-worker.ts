/** A thread that reads the claims of papers, chunk by chunk, until none is left. */
import { workerData, type MessagePort } from 'node:worker_threads';
import { COUNTER, readChunk, takeChunk, type SharedWork } from './claims-share.ts';

const { work, port } = workerData as { work: SharedWork; port: MessagePort };
const counters = new Int32Array(work.counters);
for (let chunk = takeChunk(work); chunk >= 0; chunk = takeChunk(work)) {
  // A string crosses to another thread faster than the objects it stands for.
  port.postMessage({ chunk, claims: JSON.stringify(readChunk(work, chunk)) });
  Atomics.add(counters, COUNTER.done, 1);
  Atomics.notify(counters, COUNTER.done);
}

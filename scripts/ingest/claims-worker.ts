/** A thread that reads the claims of papers, chunk by chunk, until none is left. */
import { workerData, type MessagePort } from 'node:worker_threads';
import { COUNTER, readChunk, takeChunk, type ReadChunk, type SharedWork } from './claims-share.ts';

const { work, port } = workerData as { work: SharedWork; port: MessagePort };
const counters = new Int32Array(work.counters);
/** Let go of as others take them. */
const texts: (SharedArrayBuffer | undefined)[] = [...work.texts];
Object.assign(work, { texts: [] });

for (let chunk = takeChunk(counters, texts.length); chunk >= 0; chunk = takeChunk(counters, texts.length)) {
  // Bytes cross to another thread without a copy, and wait there in half the memory of a string.
  const read: ReadChunk = { chunk, claims: readChunk(texts[chunk]!) };
  texts.fill(undefined, 0, chunk + 1);
  port.postMessage(read, [read.claims.buffer as ArrayBuffer]);
  Atomics.add(counters, COUNTER.done, 1);
  Atomics.notify(counters, COUNTER.done);
}

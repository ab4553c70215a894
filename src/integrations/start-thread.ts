import { Worker, type Transferable } from 'node:worker_threads';

/** Starts the module `file` in a thread of its own, with the flags of this process; it finds `data` as `workerData`. */
export function startThread(file: URL, data: unknown, transfer: readonly Transferable[] = []): Worker {
  return new Worker(file, { workerData: data, transferList: [...transfer] });
}

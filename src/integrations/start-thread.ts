import { Worker, type Transferable } from 'node:worker_threads';

/** Starts the module `file` in a thread of its own, with the flags of this process; it finds `data` as `workerData`. */
export function startThread(file: URL, data: unknown, transfer: readonly Transferable[] = []): Worker {
  return new Worker(file, { workerData: data, transferList: [...transfer] });
}

/**
 * What a thread that does one thing says when it is done; `task` as in "The thread that reads ended".
 * @throws Error of the thread, and one when it ends without a word
 */
export function answerOf<T>(thread: Worker, task: string): Promise<T> {
  return new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error(`The thread that ${task} ended before it was done.`)));
  });
}

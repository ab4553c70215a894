/** A thread that ingests a review once it is told which, says line by line how far it is, and in the end what it met. */
import { parentPort } from 'node:worker_threads';
import { openEntryLog } from '../../src/loaders/entry-cache.ts';
import { digestMade } from '../build/digest-files.ts';
import { ingest } from './ingest.ts';
import type { FromIngest, ThreadOptions } from './ingest-beside.ts';

const say = (message: FromIngest): void => parentPort?.postMessage(message);
parentPort?.once('message', ({ content, side, entries, memory, isTTY }: ThreadOptions) => {
  // The stream of a thread does not know where it leads.
  process.stderr.isTTY = isTTY;
  const log = openEntryLog(entries);
  let standing: ReadonlyMap<string, string> = new Map();
  const { messages } = ingest({
    content,
    side,
    memory,
    onEntry: log.add,
    onEntries: () => {
      standing = log.tell();
      say({ entries: true });
    },
    print: (line) => say({ line }),
  });
  log.close();
  say({ done: { messages, made: digestMade(content, standing) } });
});

import { startThread } from '../../src/integrations/start-thread.ts';
import type { EntryCache } from '../../src/loaders/entry-cache.ts';
import type { Message } from '../../src/paper/message.ts';
import type { MemoryPlace } from './open-memory.ts';

export interface BesideOptions {
  /** Folder of the review. */
  readonly content: string;
  /** What `lockFolder` gave. */
  readonly side: string | Error;
  /** Where the entries are remembered for the pages. */
  readonly entries: EntryCache;
  readonly memory: MemoryPlace;
}

/** What the thread gets. */
export interface ThreadOptions extends BesideOptions {
  readonly isTTY: boolean;
}

/** What the thread says: lines to print, that all but the papers' neighbours is there, and what is left in the end. */
export type FromIngest =
  { readonly line: string } | { readonly entries: true } | { readonly done: IngestedBeside };

/** What is left of an ingest. */
export interface IngestedBeside {
  readonly messages: readonly Message[];
  /** Digest of the files that it made. */
  readonly made: string;
}

/** A thread that is ready to ingest. */
export interface IngestBeside {
  /**
   * `ingest`, so that the code of the pages is made ready meanwhile; what it needed of memory is given back when it ends.
   * @param onEntries told when everything but the papers' neighbours is there
   * @throws Error with a cure, as `ingest` does.
   */
  run(options: BesideOptions, onEntries: () => void): Promise<IngestedBeside>;
  /** Ends the thread, where there is nothing to ingest. */
  cancel(): void;
}

/** Starts the thread, which loads its code until it is asked to ingest. */
export function startIngest(): IngestBeside {
  const thread = startThread(new URL('./ingest-thread.ts', import.meta.url), {});
  thread.unref();
  // It may fail before anybody asks it for something.
  const failed = new Promise<never>((_, reject) => thread.on('error', reject));
  failed.catch(() => undefined);
  return {
    run: (options, onEntries) =>
      new Promise((resolve, reject) => {
        let done: IngestedBeside | undefined;
        thread.on('message', (said: FromIngest) => {
          if ('line' in said) console.log(said.line);
          else if ('entries' in said) onEntries();
          else done = said.done;
        });
        failed.catch(reject);
        // Its memory is free only now.
        thread.on('exit', () => {
          if (done) resolve(done);
          else reject(new Error('The thread that reads the seeds ended before it was done.'));
        });
        thread.ref();
        const asked: ThreadOptions = { ...options, isTTY: process.stderr.isTTY };
        thread.postMessage(asked);
      }),
    cancel: () => void thread.terminate(),
  };
}

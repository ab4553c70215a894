import { answerOf, startThread } from '../start-thread.ts';
import type { RenderJob } from './render-job.ts';

/** What the thread gets. */
export interface CutOptions {
  /** Folder of the site in the making. */
  readonly site: string;
  readonly job: RenderJob;
}

/** A thread that cuts the search index of a large review; what it needs of memory is given back when it ends. */
export interface Cutter {
  /**
   * Writes the parts of the index, once the entries are there.
   * @returns digests of the files, by path below the site
   * @throws Error of the disk
   */
  cut(): Promise<ReadonlyMap<string, string>>;
}

/** Starts the thread, which takes the papers of the last build apart until it is asked to cut. */
export function startCutter(options: CutOptions): Cutter {
  const thread = startThread(new URL('./cut-thread.ts', import.meta.url), options);
  thread.unref();
  const digests = answerOf<ReadonlyMap<string, string>>(thread, 'cuts the search index');
  // It is awaited later; until then a failure must not count as unhandled.
  digests.catch(() => undefined);
  return {
    cut: () => {
      thread.ref();
      thread.postMessage('cut');
      return digests;
    },
  };
}

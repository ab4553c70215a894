import { startThread } from '../start-thread.ts';
import type { RenderJob } from './render-job.ts';

/** What the thread gets. */
export interface CutOptions {
  /** Folder of the site in the making. */
  readonly site: string;
  readonly job: RenderJob;
}

/**
 * Has a thread write the parts of a large review's index while pages are rendered; what it needed of memory is given
 * back when it ends.
 * @returns digests of the files, by path below the site
 * @throws Error of the disk
 */
export function cutIndexBeside(options: CutOptions): Promise<ReadonlyMap<string, string>> {
  const thread = startThread(new URL('./cut-thread.ts', import.meta.url), options);
  return new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () =>
      reject(new Error('The thread that cuts the search index ended before it was done.')),
    );
  });
}

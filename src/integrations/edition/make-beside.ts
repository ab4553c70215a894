import type { EditionName } from '../../site/edition/edition-files.ts';
import { answerOf, startThread } from '../start-thread.ts';
import type { FolderSite } from './collect-folder.ts';

/** What the thread gets. */
export interface EditionOptions {
  readonly name: EditionName;
  /** Folder of the finished site. */
  readonly out: string;
  readonly hosted: FolderSite;
}

/** Makes an edition in a thread of its own: most of the time goes into packing it. @throws Error of the thread */
export function makeBeside(options: EditionOptions): Promise<Uint8Array> {
  const thread = startThread(new URL('./edition-thread.ts', import.meta.url), options);
  return answerOf(thread, 'makes an edition');
}

import type { EditionName } from '../../site/edition/edition-files.ts';
import type { FolderSite } from './collect-folder.ts';
import { makeFile } from './make-file.ts';
import { makeZip } from './make-zip.ts';

/** How each edition is made of the finished site in a folder. */
export const MAKERS = { file: makeFile, zip: makeZip } as const satisfies Record<
  EditionName,
  (out: string, hosted: FolderSite) => Promise<Uint8Array>
>;

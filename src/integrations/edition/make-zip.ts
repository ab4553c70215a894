import { zipSync, type Zippable } from 'fflate';
import { collectFolder, type FolderSite } from './collect-folder.ts';

/** All files lie in one folder, so that unpacking leaves one thing behind. */
const FOLDER = 'review';
const LEVEL = 9;

/**
 * The finished site in `out` as a zip of files that open from `file:`. The same site gives the same bytes: names
 * are sorted, every time stamp is the first that a zip can hold (local time, as the format has it).
 */
export async function makeZip(out: string, hosted: FolderSite): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const [name, bytes] of await collectFolder(out, hosted)) files[`${FOLDER}/${name}`] = bytes;
  return zipSync(files, { level: LEVEL, mtime: new Date(1980, 0, 1) });
}

import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { readStates, type FileState } from '../file-states.ts';
import { removeFile } from './remove-file.ts';

/** So many files tell whether a spare is worth the work. */
const SAMPLE = 200;

/**
 * Makes the folder `spare`, an earlier site, the folder `site`, which is not there yet: a large site is ten thousand folders, and
 * to make them takes longer than all else that is done with them. What stays in it are those of the files `names` that are
 * the very same on the disk as in the site with the states `last`.
 * @returns their names; none where the spare was of no use, and there is no folder `site`
 */
export function adoptSpare(
  spare: string,
  site: string,
  last: ReadonlyMap<string, FileState>,
  names: ReadonlySet<string>,
): Set<string> {
  const states = readStates(spare);
  const isSame = (name: string): boolean =>
    names.has(name) && markOf(states.get(name)) === markOf(last.get(name));
  const there = [...states.keys()];
  const sample = there.filter((name) => names.has(name)).slice(0, SAMPLE);
  if (sample.filter(isSame).length * 2 <= sample.length) return new Set();
  const same = new Set(there.filter(isSame));
  for (const name of there) if (!same.has(name)) removeFile(spare, name);
  try {
    mkdirSync(path.dirname(site), { recursive: true });
    renameSync(spare, site);
  } catch {
    // On another disk there is nothing to gain.
    return new Set();
  }
  return same;
}

/** What tells a file from all others; undefined where there is none. */
function markOf(state: FileState | undefined): string | undefined {
  return state && `${state.dev} ${state.ino}`;
}

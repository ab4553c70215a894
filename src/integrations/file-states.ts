import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';

/** What the disk knows of a file without reading it; times in milliseconds. */
export type FileState = Pick<Stats, 'size' | 'mtimeMs' | 'dev' | 'ino'>;

/** The states of all files below `folder`, by path, sorted. */
export function readStates(folder: string): Map<string, FileState> {
  const states = new Map<string, FileState>();
  for (const name of listFiles(folder)) {
    const state = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (state) states.set(name, state);
  }
  return states;
}

/** Digest of names, sizes and times of change: what tells an untouched folder; hidden files are left out. */
export function digestStates(states: ReadonlyMap<string, FileState>): string {
  const hash = createHash('sha256');
  for (const name of [...states.keys()].sort()) {
    if (/(?:^|\/)\./.test(name)) continue;
    const { size, mtimeMs } = states.get(name)!;
    hash.update(`${name}\n${size} ${Math.floor(mtimeMs)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

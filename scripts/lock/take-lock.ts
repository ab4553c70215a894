import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning, markProcess } from './process-mark.ts';

/**
 * Makes the folder `place` as a lock with its owner's mark in it; the caller may work in it and gives it back
 * with `returnLock`. What a killed process left behind is taken over.
 * @param work what is going on, for the message: "Another build"
 * @throws Error with place and cure when another process has it, or the folder cannot be made.
 */
export function takeLock(place: string, work: string): void {
  const own = `${place}-${process.pid}`;
  clearLeftovers(place);
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'pid'), markProcess());
    for (let tries = 0; tries < 3; tries += 1) {
      refuseOwner(place, work);
      // A folder that is renamed comes with its owner's mark in it: nobody sees it without.
      if (move(own, place)) return;
      // Of two that find a dead owner one moves the lock away; should it be a new one by then, it comes back.
      const dead = path.join(own, 'dead');
      if (!move(place, dead)) continue;
      if (ownerOf(dead) !== undefined) move(dead, place);
      else rmSync(dead, { recursive: true, force: true });
    }
    throw new Error(`${work} has ${place}; wait for it.`);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
}

/** Gives a lock back: it is gone at once, and nobody sees half of it. */
export function returnLock(place: string): void {
  const own = `${place}-${process.pid}`;
  if (move(place, own)) rmSync(own, { recursive: true, force: true });
}

/** Removes the lock and the half-made locks of processes that were killed. */
export function clearLeftovers(place: string): void {
  const folder = path.dirname(place);
  const prefix = `${path.basename(place)}-`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || !/^\d+$/.test(name.slice(prefix.length))) continue;
    const leftover = path.join(folder, name);
    if (isRunning(readMark(leftover) || name.slice(prefix.length)) === false)
      rmSync(leftover, { recursive: true, force: true });
  }
}

function refuseOwner(place: string, work: string): void {
  const owner = ownerOf(place);
  if (owner !== undefined)
    throw new Error(`${work} (process ${owner}) is at work; wait for it. If there is none, delete ${place}.`);
}

/** The number of the running process that has the lock. */
function ownerOf(place: string): string | undefined {
  const mark = readMark(place);
  return isRunning(mark) === true ? mark.split(' ')[0] : undefined;
}

function readMark(place: string): string {
  try {
    return readFileSync(path.join(place, 'pid'), 'utf8');
  } catch {
    return '';
  }
}

/** Renames a folder; false when there is nothing to rename or the new name is taken. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'].includes(code)) return false;
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning, markProcess } from './process-mark.ts';

/**
 * Makes the folder `place` as a lock with its owner's mark in it; the caller may work in it and gives it back
 * with `returnLock`. What a killed process left behind is taken over.
 * @param work what is going on, for the message: "Another build"
 * @throws Error with place and cure when another process has it, or the folder cannot be made.
 */
export function takeLock(place: string, work: string): void {
  clearLeftovers(place);
  for (let tries = 0; tries < 3; tries += 1) {
    if (seize(place)) {
      clearGuards(place);
      return;
    }
    refuseOwner(place, work);
  }
  throw new Error(`${work} has ${place}; wait for it.`);
}

/** Takes a lock that is free or whose owner is dead; false when somebody else has it or was quicker. */
function seize(place: string): boolean {
  const own = `${place}-${process.pid}`;
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'pid'), markProcess());
    // A folder that is renamed comes with its owner's mark in it: nobody sees it without.
    return move(own, place) || (removeDead(place) && move(own, place));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/**
 * Removes a lock whose owner is dead. Between a look at the mark and the removal somebody else could have done the
 * same and taken the lock anew, so the removal has a lock of its own, named by the mark that it is about: only who
 * has that one removes a lock with this mark, and a mark never comes again.
 */
function removeDead(place: string): boolean {
  const mark = readMark(place);
  if (mark === undefined) return true;
  if (isRunning(mark) === true) return false;
  const guard = guardOf(place, mark);
  if (!seize(guard)) return false;
  const dead = path.join(guard, 'dead');
  const removed = readMark(place) === mark && move(place, dead);
  rmSync(dead, { recursive: true, force: true });
  returnLock(guard);
  return removed;
}

const guardOf = (place: string, mark: string): string =>
  `${place}-over-${createHash('sha256').update(mark).digest('hex').slice(0, 16)}`;

/** Removes the guards that killed processes left; by who has the lock, whose own mark none of them is about. */
function clearGuards(place: string): void {
  const prefix = `${path.basename(place)}-over-`;
  for (const name of readdirSync(path.dirname(place))) {
    if (!name.startsWith(prefix)) continue;
    const [, pid = ''] =
      /^[\da-f]{16}(?:-over-[\da-f]{16})*(?:-(\d+))?$/.exec(name.slice(prefix.length)) ?? [];
    const guard = path.join(path.dirname(place), name);
    if (isRunning(readMark(guard) || pid) === false) rmSync(guard, { recursive: true, force: true });
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
  const mark = readMark(place) ?? '';
  return isRunning(mark) === true ? mark.split(' ')[0] : undefined;
}

/** Whose a lock is; empty when nobody wrote it down, undefined when there is no lock. */
function readMark(place: string): string | undefined {
  try {
    return readFileSync(path.join(place, 'pid'), 'utf8');
  } catch {
    return existsSync(place) ? '' : undefined;
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

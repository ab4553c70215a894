import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { returnLock, takeLock } from '../lock/take-lock.ts';

/** From this many papers on the last site is deleted by a process of its own. */
const LARGE = 1000;

/** The place of a site, and the side folder in which the next one grows. */
export interface OutFolder {
  /**
   * Puts `<out>.next` into the place of the last site; both are whole at any moment.
   * @param spare where to keep the last site; otherwise it is removed
   */
  publish(spare?: string): void;
  /** Removes what an unfinished build left, and lets the next build in. */
  close(): void;
}

/**
 * Takes the place `out` for one build and clears its side folder `<out>.next`.
 * @throws Error with place and cure when another build has it, or nothing can be written beside it.
 */
export function openOut(out: string): OutFolder {
  const [next, old, lock] = [`${out}.next`, `${out}.old`, `${out}.lock`];
  try {
    mkdirSync(path.dirname(out), { recursive: true });
    takeLock(lock, `Another build of ${out}`);
  } catch (error) {
    if (!('code' in (error as Error))) throw error;
    throw new Error(
      `${(error as Error).message}. A site is built beside its place: make room or give permission there, or name another folder with --out DIR.`,
      { cause: error },
    );
  }
  // Killed in the one moment between two renames, a build leaves the last site under its other name.
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  remove(next);
  remove(old);
  // What a process of an earlier build was still deleting; folders of people may be named alike.
  const prefix = `${path.basename(old)}-`;
  for (const name of readdirSync(path.dirname(out)))
    if (name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
      removeAside(path.join(path.dirname(out), name));
  return {
    publish: (spare) => {
      if (existsSync(out)) renameSync(out, old);
      renameSync(next, out);
      if (spare !== undefined) keepSpare(old, spare);
      removeLater(old);
    },
    close: () => {
      remove(next);
      returnLock(lock);
    },
  };
}

/** Moves a folder into the place of another one, unless that is on another disk. */
function keepSpare(old: string, spare: string): void {
  removeLater(spare);
  try {
    renameSync(old, spare);
  } catch (error) {
    if (!['EXDEV', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** To delete a large site takes longer than to make what changed in it: nobody has to wait for that. */
export function removeLater(old: string): void {
  const papers = path.join(old, 'papers');
  if (!existsSync(papers) || readdirSync(papers).length < LARGE) return remove(old);
  const aside = `${old}-${process.pid}`;
  renameSync(old, aside);
  removeAside(aside);
}

/** Starts a process that deletes a folder, and does not wait for it. */
function removeAside(aside: string): void {
  const code = `require('node:fs').rmSync(${JSON.stringify(aside)}, { recursive: true, force: true, maxRetries: 5 })`;
  spawn(process.execPath, ['-e', code], { detached: true, stdio: 'ignore' }).unref();
}

/** Another process may be deleting the same folder. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** Puts a file of one site into another, without copying its bytes where the disk can share them. */
export function linkFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Files linked at a time. */
const AT_ONCE = 100;

/** Links files, each from and to; every so many, other work of the thread goes first. */
export async function linkFiles(files: Iterable<readonly [from: string, to: string]>): Promise<void> {
  let linked = 0;
  for (const [from, to] of files) {
    linkFile(from, to);
    linked += 1;
    if (linked % AT_ONCE === 0) await setImmediate();
  }
}

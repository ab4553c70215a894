import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Writes the file `name` below `site`, or shares the one of the site `last` if it says the same: a tenth of the time. */
export function writeOrShare(site: string, name: string, text: string, last: string | undefined): void {
  const there = last === undefined ? undefined : path.join(last, name);
  const file = path.join(site, name);
  if (there !== undefined && existsSync(there) && readFileSync(there, 'utf8') === text)
    return linkFile(there, file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
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

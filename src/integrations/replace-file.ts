import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that saves time and is not needed: beside its place and renamed, so that nobody ever reads half of it.
 * @param make what it says; of too much there is none
 * @returns false where the disk refuses, or there is nothing; then what was there is as it was
 */
export function tryReplaceFile(file: string, make: () => string | Uint8Array): boolean {
  try {
    const content = make();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.next`, content);
    renameSync(`${file}.next`, file);
    return true;
  } catch {
    return false;
  }
}

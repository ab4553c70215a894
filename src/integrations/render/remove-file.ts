import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes the file `name` below `folder`, and the folders between that it leaves empty. */
export function removeFile(folder: string, name: string): void {
  rmSync(path.join(folder, name));
  for (let parent = path.dirname(name); parent !== '.'; parent = path.dirname(parent)) {
    try {
      rmdirSync(path.join(folder, parent));
    } catch {
      return;
    }
  }
}

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below `folder`, relative to it with slashes, sorted; none when there is no such folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const root = path.resolve(folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // All lie below the root: to compare their ways with it one by one takes as long as to list them.
  return files
    .map(({ parentPath, name }) => `${parentPath}${path.sep}${name}`.slice(root.length + 1))
    .map((name) => (path.sep === '/' ? name : name.replaceAll(path.sep, '/')))
    .sort();
}

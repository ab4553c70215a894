import { existsSync, readdirSync } from 'node:fs';

/** All files below `folder`, relative to it with slashes, sorted; none when there is no such folder. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  // Node's own recursive listing asks the disk once more what each of them is.
  const walk = (dir: string, prefix: string): void => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (entry.isFile()) files.push(prefix + entry.name);
      else if (entry.isDirectory()) walk(`${dir}/${entry.name}`, `${prefix}${entry.name}/`);
    }
  };
  if (existsSync(folder)) walk(folder, '');
  return files.sort();
}

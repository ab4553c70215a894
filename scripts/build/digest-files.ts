import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/integrations/list-files.ts';
import { digestOf } from '../../src/loaders/entry-cache.ts';

/** Files below `folder`; hidden ones and what `skip` names are left out. */
function listShown(folder: string, skip: (name: string) => boolean = () => false): string[] {
  return listFiles(folder).filter((name) => !/(?:^|\/)\./.test(name) && !skip(name));
}

/** Digest of the names and bytes of all files below `folder`; of nothing when there is no such folder. */
export function digestContents(folder: string, skip?: (name: string) => boolean): string {
  const hash = createHash('sha256');
  for (const name of listShown(folder, skip)) {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whether ingest makes a file of a review; `topics.yaml` is people's and its own. */
export function isMade(name: string): boolean {
  return /^(?:papers|atlas)\/|^topics\.yaml$/.test(name);
}

/**
 * Digest of the files of a review that ingest makes.
 * @param entries digests of entries that are known already, by id
 */
export function digestMade(content: string, entries: ReadonlyMap<string, string> = new Map()): string {
  const hash = createHash('sha256');
  for (const name of listShown(content, (file) => !isMade(file))) {
    const known = name.startsWith('papers/') ? entries.get(path.basename(name, '.mdx')) : undefined;
    hash.update(`${name}\n${known ?? digestOf(readFileSync(path.join(content, name)))}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

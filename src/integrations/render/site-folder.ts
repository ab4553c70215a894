import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestBytes } from './site-record.ts';

/** The folder of a site in the making. */
export interface SiteFolder {
  readonly folder: string;
  /** Digest of each file that was put there, by path. */
  readonly digests: Map<string, string>;
  /** Writes a file and returns its digest. */
  put(name: string, content: string | Uint8Array): string;
}

/** Opens a folder, which need not be there yet, nor those below it. */
export function openSiteFolder(folder: string): SiteFolder {
  const digests = new Map<string, string>();
  const made = new Set<string>();
  return {
    folder,
    digests,
    put: (name, content) => {
      const file = path.join(folder, name);
      const parent = path.dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, content);
      const digest = digestBytes(content);
      digests.set(name, digest);
      return digest;
    },
  };
}

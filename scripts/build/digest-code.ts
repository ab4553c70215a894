import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestContents } from './digest-files.ts';

/**
 * Digest of all that makes a site besides the review: the code, its packages, Node, and `settings` (hosting,
 * edition). Pages of one code are never mixed with those of another.
 */
export function digestCode(root: string, settings: unknown): string {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(settings)}\n`);
  for (const file of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    hash.update(readFileSync(path.join(root, file)));
  hash.update(digestContents(path.join(root, 'src'), (name) => /\.test\.ts$|^e2e\/|\/fixtures\//.test(name)));
  hash.update(digestContents(path.join(root, 'scripts/ingest')));
  hash.update(digestContents(path.join(root, 'scripts/build')));
  hash.update(digestContents(path.join(root, 'public')));
  return hash.digest('hex').slice(0, 16);
}

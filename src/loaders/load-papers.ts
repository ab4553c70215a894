import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { checkSeal } from '../paper/seal.ts';
import { readEntry } from '../pipeline/read/read-entry.ts';
import { readBody } from './read-body.ts';

/**
 * Loads `papers/*.mdx` without making each entry a JavaScript module: the body of an entry is data, so
 * it is parsed once, by digest, into its plain text (`entry.body`, the displayed abstract).
 */
export function loadPapers(content: string): Loader {
  const folder = path.join(content, 'papers');
  return {
    name: 'litatlas:papers',
    load: async ({ store, parseData, generateDigest, logger }) => {
      const stale = new Set(store.keys());
      for (const name of (existsSync(folder) ? readdirSync(folder) : [])
        .filter((file) => file.endsWith('.mdx'))
        .sort()) {
        const id = name.slice(0, -'.mdx'.length);
        const text = readFileSync(path.join(folder, name), 'utf8');
        const digest = generateDigest(text);
        stale.delete(id);
        if (store.get(id)?.digest === digest) continue;
        const { data, body } = read(text);
        store.set({ id, data: await parseData({ id, data }), digest, body });
      }
      for (const id of stale) store.delete(id);
      logger.info(`${store.keys().length} papers`);
    },
  };
}

/** An entry as ingest wrote it reads back without MDX; one that was edited since is read as the MDX it is. */
function read(text: string): { data: Record<string, unknown>; body: string } {
  const written = checkSeal(text) === 'whole' ? readEntry(text) : undefined;
  if (written) return { data: written.entry, body: written.abstract };
  const end = text.indexOf('\n---\n', 3);
  return { data: parse(text.slice(4, end)) as Record<string, unknown>, body: readBody(text.slice(end + 5)) };
}
